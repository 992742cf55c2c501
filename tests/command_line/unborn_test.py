# SPDX-License-Identifier: BSL-1.0
"""Before birth: younger than any age, whatever age stands beside it."""


def test_an_unborn_child_is_younger_than_any_age(decide):
    decision = decide("--pack", "children-act", unborn=1,
                      present="previous_child_removed")
    assert decision["rules"] == "CA-47-30;CA-47-31"


def test_an_empty_unborn_is_a_no(decide):
    decision = decide("--pack", "children-act", unborn="", age_months=100,
                      present="previous_child_removed")
    assert decision["route"] == "universal"


def test_unborn_with_an_age_is_read_as_unborn_and_a_notice_given(classify):
    done = classify("referral_id,unborn,age_months,present\n"
                    "r1,1,100,previous_child_removed\n", "--pack", "children-act")
    assert done.exit == 0
    assert done.decisions()[0]["rules"] == "CA-47-30;CA-47-31"
    assert done.says("unborn", "age"), done.err


def test_an_unknown_age_satisfies_every_younger_than(decide):
    decision = decide("--pack", "children-act", present="previous_child_removed")
    assert decision["rules"] == "CA-47-31"
