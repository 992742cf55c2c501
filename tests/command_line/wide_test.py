# SPDX-License-Identifier: BSL-1.0
"""A column an indicator, with 1, 0 or nothing; instead of the lists, or beside them."""

import random

from tables import vocabulary


def route(classify, text) -> list:
    done = classify(text, "--pack", "children-act")
    assert done.exit == 0, done.err
    return [decision["route"] for decision in done.decisions()]


def test_one_is_present_nought_is_absent_and_empty_is_unknown(classify):
    text = "referral_id,uasc\nr1,1\nr2,0\nr3,\n"
    assert route(classify, text) == ["section_17", "universal", "universal"]


def test_absent_is_not_the_same_as_unknown(classify):
    text = ("referral_id,child_fearful_of_home,injury_unexplained\n"
            "r1,1,0\nr2,1,\n")
    known, unknown = classify(text, "--pack", "children-act").decisions()
    assert "injury_unexplained" not in known["ask"].split(";")
    assert "injury_unexplained" in unknown["ask"].split(";")


def test_all_indicators_may_be_columns(classify):
    names = list(vocabulary())
    random.Random(1).shuffle(names)
    ones = ",".join("1" for _ in names)
    text = ",".join(["referral_id", *names]) + f"\nr1,{ones}\nr2{',' * len(names)}\n"
    assert route(classify, text) == ["immediate_protection", "universal"]


def test_columns_and_lists_may_stand_side_by_side(classify):
    text = ("referral_id,child_disability,present\n"
            "r1,1,disability_support_unmet\nr2,,disability_support_unmet\n")
    assert route(classify, text) == ["section_17", "universal"]


def test_column_and_list_may_say_the_same(classify):
    text = "referral_id,uasc,present,absent\nr1,1,uasc,\nr2,0,,uasc\n"
    assert route(classify, text) == ["section_17", "universal"]


def test_each_indicator_means_the_same_in_a_column_and_in_the_list(classify):
    names = vocabulary()
    rows = (f"r{n}," + ",".join("1" if n == m else "" for m in range(len(names)))
            for n in range(len(names)))
    wide = classify(",".join(["referral_id", *names]) + "\n" + "\n".join(rows) + "\n")
    listed = classify("referral_id,present\n"
                      + "".join(f"r{n},{name}\n" for n, name in enumerate(names)))
    assert wide.exit == listed.exit == 0
    assert wide.out == listed.out
