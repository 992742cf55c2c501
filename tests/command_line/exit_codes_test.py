# SPDX-License-Identifier: BSL-1.0
"""0 all done, 1 rows rejected and the others written, 2 nothing could be done."""

import pytest

import command

GOOD, SOME, NONE = (
    "referral_id,age_months\n" + rows
    for rows in ("r1,7\nr2,8\n", "r1,7\nr2,x\n", "r1,x\nr2,x\n")
)


def test_all_rows_decided_is_nought(classify):
    assert classify(GOOD).exit == 0


def test_some_rows_rejected_is_one_and_the_others_are_written(classify):
    done = classify(SOME)
    assert done.exit == 1
    assert command.ids(done.decisions()) == ["r1"]


def test_all_rows_rejected_is_still_one_with_a_header_and_no_rows(classify):
    done = classify(NONE)
    assert done.exit == 1
    assert done.decisions() == []


def test_options_may_stand_before_the_input_or_after_it(tmp_path):
    path = command.write(tmp_path / "a.csv", GOOD)
    before = command.run("classify", "--pack", "rsrt-2015", path)
    after = command.run("classify", path, "--pack", "rsrt-2015")
    assert before.exit == after.exit == 0
    assert before.out == after.out


WRONG = {
    "no verb": ((), ""),
    "an unknown verb": (("clasify", "a.csv"), "classify"),
    "another unknown verb": (("explian", "a.csv"), "explain"),
    "a verb cut short": (("pack",), "packs"),
    "a verb far from any": (("frobnicate",), "frobnicate"),
    "no input": (("classify",), ""),
    "two inputs": (("classify", "a.csv", "a.csv"), ""),
    "an unknown option": (("classify", "a.csv", "--pakc", "auto"), "--pakc"),
    "an option without its value": (("classify", "a.csv", "--pack"), "pack"),
    "an output without a name": (("classify", "a.csv", "-o"), ""),
    "an unknown format": (("classify", "a.csv", "--format", "xml"), "xml"),
    "no id to explain": (("explain", "a.csv"), "id / --id"),
    "no input to explain": (("explain", "--id", "r1"), ""),
    "referrals in words": (("generate", "--referrals", "many", "--seed", "1"), "many"),
    "referrals below nought": (("generate", "--referrals", "-5", "--seed", "1"), "-5"),
    "a seed in words": (("generate", "--referrals", "5", "--seed", "x"), "seed"),
    "an unknown option of packs": (("packs", "--colour"), "--colour"),
}


@pytest.mark.parametrize("arguments, word", WRONG.values(), ids=WRONG)
def test_a_command_not_understood_is_two_and_says_why(tmp_path, arguments, word):
    command.write(tmp_path / "a.csv", GOOD)
    done = command.run(*arguments, cwd=tmp_path)
    assert done.exit == 2
    assert done.out == b""
    assert done.err
    assert command.mentions(done.err, word), done.err
