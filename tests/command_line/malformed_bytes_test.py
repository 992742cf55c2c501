# SPDX-License-Identifier: BSL-1.0
"""Files that an editor would not show: other encodings, stray bytes, other formats."""

import gzip

import pytest

import command

HEADER = b"referral_id,age_months,present\n"
ROW_1, ROW_3 = b"r1,30,self_harm\n", b"r3,40,\n"
TEXT = (HEADER + ROW_1 + ROW_3).decode()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_is_refused_and_recognised(classify, encoding):
    mark = "" if encoding == "utf-16" else "\ufeff"
    done = classify((mark + TEXT).encode(encoding))
    assert done.exit == 2
    assert done.out == b""
    assert command.mentions(done.err, "UTF-16"), done.err


@pytest.mark.parametrize("content", [
    b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00" + bytes(range(256)),
    gzip.compress(TEXT.encode(), mtime=0),
    b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    b"\x00" * 4096,
    HEADER.replace(b"age", b"\x00ge") + ROW_1,
    HEADER.replace(b"age", b"\xff\xfege") + ROW_1,
    TEXT.encode("utf-16-le"),
], ids=["spreadsheet", "gzip", "picture", "zeros", "NUL in header", "no UTF-8 in header",
        "UTF-16 without a mark"])
def test_a_file_that_is_no_text_is_refused(classify, content):
    done = classify(content)
    assert done.exit == 2, done.err
    assert done.out == b""
    assert done.err


BAD_ROWS = {
    "broken UTF-8 in a list": b"r2,30,self_\xc3(harm\n",
    "Latin-1 in the referral_id": b"r2\xe9,30,\n",
    "overlong UTF-8": b"r2\xc0\xaf,30,\n",
    "a surrogate in UTF-8": b"r2\xed\xa0\x80,30,\n",
    "beyond Unicode": b"r2\xf5\x80\x80\x80,30,\n",
    "UTF-8 cut off by a comma": b"r2\xe2\x82,30,\n",
}


@pytest.mark.parametrize("row", BAD_ROWS.values(), ids=BAD_ROWS)
def test_a_row_that_is_no_utf_8_is_rejected_and_the_next_decided(classify, row):
    done = classify(HEADER + ROW_1 + row + ROW_3)
    assert done.exit == 1, done.err
    assert command.ids(done.decisions()) == ["r1", "r3"]
    assert command.mentions(done.message(3), "UTF-8")


def test_utf_8_cut_off_by_the_end_of_the_file_is_rejected(classify):
    done = classify(HEADER + ROW_1 + b"r2,30,self_\xc3")
    assert done.exit == 1
    assert done.totals() == (2, 1, 1)
    assert command.mentions(done.message(3), "UTF-8")


def test_json_that_is_no_utf_8_is_rejected_and_the_next_decided(classify):
    done = classify(b'{"referral_id": "r1"}\n{"referral_id": "r\xff2"}\n'
                    b'{"referral_id": "r3"}\n')
    assert done.exit == 1
    assert command.ids(done.decisions()) == ["r1", "r3"]
    assert command.mentions(done.message(2), "UTF-8")


@pytest.mark.parametrize("row", [b"r\x002,30,\n", b"r2,3\x000,\n", b"r2,30,\x00\n",
                                 b"\x00\n", b'"r\x002",30,\n'])
def test_a_row_with_a_nul_byte_is_rejected_and_the_next_decided(classify, row):
    done = classify(HEADER + ROW_1 + row + ROW_3)
    assert done.exit == 1, done.err
    assert command.ids(done.decisions()) == ["r1", "r3"]
    assert done.message(3)


@pytest.mark.parametrize("row", [b'{"referral_id": "r\x002"}\n', b"\x00\n"])
def test_a_line_of_json_with_a_nul_byte_is_rejected(classify, row):
    done = classify(b'{"referral_id": "r1"}\n' + row + b'{"referral_id": "r3"}\n')
    assert done.exit == 1, done.err
    assert command.ids(done.decisions()) == ["r1", "r3"]


def test_a_message_carries_no_control_character_to_the_terminal(classify):
    done = classify(HEADER + b"r2\x1b[31m\x07\x08,seven,\n")
    assert done.exit == 1
    assert not set("\x1b\x07\x08\x00") & set(done.message(2))
