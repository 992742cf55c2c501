# SPDX-License-Identifier: BSL-1.0
"""A row over a mebibyte is rejected; whatever follows goes on."""

import pytest

import command

MEBIBYTE = 1 << 20
HEADER = "referral_id,age_months,present\n"
FEW = "r3,40,\nr4,50,self_harm\n"
HUGE_ROWS = {
    "one field": "r2,30," + "x" * (2 * MEBIBYTE) + "\n",
    "the referral_id": "r" * (2 * MEBIBYTE) + ",30,\n",
    "one quoted field": 'r2,30,"' + "x" * (2 * MEBIBYTE) + '"\n',
    "many fields": "r2" + ",30" * MEBIBYTE + "\n",
    "a long list": "r2,30," + ";".join(["self_harm"] * 200_000) + "\n",
}


@pytest.mark.parametrize("row", HUGE_ROWS.values(), ids=HUGE_ROWS)
def test_a_huge_row_is_rejected_and_the_next_decided(classify, row):
    done = classify(HEADER + "r1,30,\n" + row + FEW)
    assert done.exit == 1
    assert command.ids(done.decisions()) == ["r1", "r3", "r4"]
    assert done.totals() == (4, 3, 1)


@pytest.mark.parametrize("row", HUGE_ROWS.values(), ids=HUGE_ROWS)
def test_the_message_about_a_huge_row_is_short_and_names_its_line(classify, row):
    done = classify(HEADER + "r1,30,\n" + row + FEW)
    assert len(done.message(3)) < 2000


def test_a_huge_last_row_without_a_newline_is_rejected(classify):
    done = classify(HEADER + "r1,30,\n" + "r2,30," + "x" * (3 * MEBIBYTE))
    assert done.exit == 1
    assert done.totals() == (2, 1, 1)


def test_lines_after_a_huge_row_are_counted_right(classify):
    done = classify(HEADER + HUGE_ROWS["one field"] + "r3,seven,\n")
    assert command.mentions(done.message(3), "r3")


def test_a_quote_never_closed_costs_its_row_alone_however_much_follows(classify):
    rows = "".join(f"r{n},30,\n" for n in range(3, 200_003))
    done = classify(HEADER + 'r1,30,\nr2,30,"self_harm\n' + rows)
    assert done.exit == 1
    assert done.totals() == (200_002, 200_001, 1)
    assert command.mentions(done.message(3), "quote / quoted")


def test_the_same_from_standard_input(classify):
    rows = "".join(f"r{n},30,\n" for n in range(3, 200_003))
    text = HEADER + 'r1,30,\nr2,30,"self_harm\n' + rows
    done = command.run("classify", "-", stdin=text.encode())
    assert done.exit == 1
    assert done.totals() == (200_002, 200_001, 1)


def test_a_huge_header_is_refused(classify):
    done = classify("referral_id," + "x" * (2 * MEBIBYTE) + "\nr1,\n")
    assert done.exit == 2
    assert len(done.err) < 4000


JSON_1, JSON_3 = '{"referral_id": "r1"}\n', '{"referral_id": "r3"}\n'


@pytest.mark.parametrize("line", [
    '{"referral_id": "r2", "present": "' + "x" * (2 * MEBIBYTE) + '"}\n',
    '{"referral_id": "r2"' + " " * (2 * MEBIBYTE) + "}\n",
    '{"referral_id": "r2", "present": ' + "[" * 100_000 + "\n",
    '{"referral_id": "r2", "present": ' + "[" * 50_000 + "]" * 50_000 + "}\n",
    '{"a":' * 50_000 + "1" + "}" * 50_000 + "\n",
], ids=["long text", "blanks", "brackets never closed", "deep list", "deep object"])
def test_a_huge_or_deep_line_of_json_is_rejected_and_the_next_decided(classify, line):
    done = classify(JSON_1 + line + JSON_3)
    assert done.exit == 1, done.exit
    assert command.ids(done.decisions()) == ["r1", "r3"]
    assert len(done.message(2)) < 2000


def test_an_ignored_key_may_be_deep_and_does_not_exhaust_the_stack(classify):
    deep = '{"referral_id": "r2", "extra": ' + "[" * 50_000 + "]" * 50_000 + "}\n"
    done = classify(JSON_1 + deep + JSON_3, "--ignore-extra")
    assert done.exit in (0, 1), done.exit
    assert command.ids(done.decisions())[-1] == "r3"
