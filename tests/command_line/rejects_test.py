# SPDX-License-Identifier: BSL-1.0
"""--rejects: the rejected rows, whole, as they came, so that they can be put right."""

import pytest

import command

HEADER = "referral_id,received,age_months,present\n"
GOOD = "r1,2017-03-01,30,\n"
BAD = {
    "an age in words": "r2,2017-03-01,seven,\n",
    "a misspelt indicator": "r2,2017-03-01,30,self_ham\n",
    "needless quotes, kept": '"r2","2017-03-01","seven",""\n',
    "doubled quotes": '"say ""no""",2017-03-01,seven,\n',
    "a line end in quotes": '"r\n2",2017-03-01,seven,\n',
    "too few fields": "r2,2017-03-01\n",
    "too many fields": "r2,2017-03-01,30,,,,\n",
    "blanks": "  r2 , 2017-03-01 , seven ,  \n",
    "a bare quote": 'r2,2017-03-01,3"0,\n',
    "a quote never closed": 'r2,2017-03-01,"30,\n',
    "no UTF-8": b"r2,2017-03-01,30,self\xff\n",
    "a NUL byte": b"r2,2017-03-01,3\x000,\n",
    "more than a mebibyte": "r2,2017-03-01,30," + "x" * 1_500_000 + "\n",
}


def as_bytes(text) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


@pytest.fixture
def rejected(classify, tmp_path):
    """Classifies and hands back the run and the bytes of the rejects."""

    def run(content, **how):
        done = classify(content, "--rejects", tmp_path / "rejects", **how)
        return done, (tmp_path / "rejects").read_bytes()

    return run


@pytest.mark.parametrize("row", BAD.values(), ids=BAD)
def test_a_rejected_row_is_kept_to_the_byte(rejected, row):
    row = as_bytes(row)
    done, rejects = rejected(as_bytes(HEADER + GOOD) + row + b"r3,,40,\n")
    assert done.exit == 1
    assert done.totals() == (3, 2, 1)
    assert rejects == HEADER.encode() + row


def test_all_rejected_rows_are_kept_in_order_and_no_other(rejected):
    rows = [f"r{n},,{'seven' if n % 3 else '7'},\n" for n in range(3000)]
    done, rejects = rejected(HEADER + "".join(rows))
    assert done.totals() == (3000, 1000, 2000)
    bad = "".join(row for row in rows if "seven" in row)
    assert rejects.decode() == HEADER + bad


def test_every_rejected_row_is_also_named_on_standard_error(rejected):
    rows = [f"r{n},,{'seven' if n % 3 else '7'},\n" for n in range(300)]
    done, _ = rejected(HEADER + "".join(rows))
    for n in range(300):
        if n % 3:
            assert command.mentions(done.message(n + 2), f"r{n}")


def test_windows_line_ends_are_kept(rejected):
    text = (HEADER + GOOD + BAD["an age in words"]).replace("\n", "\r\n")
    _, rejects = rejected(text)
    assert rejects.decode() == (HEADER + BAD["an age in words"]).replace("\n", "\r\n")


def test_a_last_row_without_a_newline_is_kept(rejected):
    _, rejects = rejected(HEADER + GOOD + "r2,,seven,")
    assert rejects.decode().rstrip("\n") == HEADER + "r2,,seven,"


def test_a_byte_order_mark_does_no_harm(rejected):
    _, rejects = rejected("\ufeff" + HEADER + "r2,,seven,\n")
    assert rejects.decode().removeprefix("\ufeff") == HEADER + "r2,,seven,\n"


def test_lines_of_json_are_kept_without_a_header(rejected):
    bad = ['{"referral_id": "r2",  "age_months": "seven"}\n', "not json\n", '{"x": 1}\n']
    good = ['{"referral_id": "r1"}\n', '{"referral_id": "r3"}\n']
    done, rejects = rejected(good[0] + bad[0] + good[1] + bad[1] + bad[2])
    assert done.totals() == (5, 2, 3)
    assert rejects.decode() == "".join(bad)


def test_once_put_right_the_rejects_are_a_file_that_classifies(rejected, classify):
    bad = BAD["an age in words"] + "r3,2017-03-01,eight,\n"
    _, rejects = rejected(HEADER + GOOD + bad)
    right = rejects.decode().replace("seven", "7").replace("eight", "8")
    done = classify(right, name="right.csv")
    assert done.exit == 0
    assert command.ids(done.decisions()) == ["r2", "r3"]


def test_rejects_fed_back_are_rejected_for_the_same_reasons(rejected, classify):
    done, rejects = rejected(HEADER + GOOD + BAD["a misspelt indicator"])
    again = classify(rejects, name="again.csv")
    assert again.totals() == (1, 0, 1)
    assert command.mentions(again.message(2), "self_harm")
    assert command.mentions(done.message(3), "self_harm")


def test_rejects_from_standard_input_are_kept_too(tmp_path):
    text = HEADER + GOOD + BAD["an age in words"]
    path = tmp_path / "rejects"
    done = command.run("classify", "-", "--rejects", path, stdin=text.encode())
    assert done.exit == 1
    assert path.read_text() == HEADER + BAD["an age in words"]


def test_rejects_that_cannot_be_written_are_an_error(classify, tmp_path):
    path = tmp_path / "no/such/file"
    done = classify(HEADER + BAD["an age in words"], "--rejects", path)
    assert done.exit == 2
    assert "no/such/file" in done.err


def test_a_full_disk_under_the_rejects_is_an_error(classify, tmp_path):
    full = tmp_path / "full"
    full.symlink_to("/dev/full")
    done = classify(HEADER + BAD["an age in words"], "--rejects", full)
    assert done.exit == 2
    assert done.err
