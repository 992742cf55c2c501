# SPDX-License-Identifier: BSL-1.0
"""Worth asking: which, and in what order."""

from tables import vocabulary


def asked(decision) -> list:
    return decision["ask"].split(";") if decision["ask"] else []


def test_what_one_more_fact_would_make_urgent_is_asked(decide):
    decision = decide("--pack", "children-act", present="parental_mental_health_severe",
                      age_months=30)
    assert asked(decision) == ["domestic_abuse_current", "parent_refuses_support",
                               "parent_unable_to_protect"]


def test_what_is_known_to_be_absent_is_not_asked(decide):
    decision = decide("--pack", "children-act", present="parental_mental_health_severe",
                      absent="parent_refuses_support", age_months=30)
    assert asked(decision) == ["domestic_abuse_current", "parent_unable_to_protect"]


def test_nothing_is_asked_where_no_other_named_indicator_is_present(decide):
    assert asked(decide(received="2017-03-01", age_months=30)) == []


def test_nothing_is_asked_that_would_not_change_the_route(decide):
    decision = decide(present="immediate_danger;parental_mental_health_severe",
                      age_months=30)
    assert asked(decision) == []


def test_the_most_urgent_route_is_asked_first_then_the_order_of_the_vocabulary(decide):
    decision = decide("--pack", "rsrt-2015", age_months=100,
                      present="child_fearful_of_home;poor_hygiene")
    to_section_47 = [
        "injury_unexplained", "injury_inconsistent_explanation",
        "injury_delayed_presentation", "injury_repeated_attendance",
        "emotional_abuse_persistent", "sexualised_behaviour", "suicidal_intent",
        "domestic_abuse_current", "access_to_child_refused",
    ]
    found = asked(decision)
    assert found[:9] == sorted(to_section_47, key=vocabulary().index)
    assert found[9] == "sibling_protection_plan"  # to section 17
    assert found[10] == "neglect_emerging"  # to early help
    assert found[-1] == "referrals_12m"


def test_counts_come_last_within_their_route(decide):
    decision = decide("--pack", "rsrt-2015", age_months=100,
                      present="domestic_abuse_current")
    found = asked(decision)
    assert found.index("parent_refuses_support") < found.index("domestic_incidents_12m")


def test_a_count_comes_before_an_indicator_of_a_less_urgent_route(decide):
    decision = decide("--pack", "rhrt-2018", age_months=200, present="cce_vulnerability")
    assert asked(decision)[:4] == ["weapon_carrying", "missing_high_risk",
                                   "missing_episodes_90d", "sexual_activity_exploitative"]


def test_a_known_count_is_not_asked(decide):
    decision = decide("--pack", "rsrt-2015", present="domestic_abuse_current",
                      domestic_incidents_12m=0)
    assert "domestic_incidents_12m" not in asked(decision)


def test_a_rule_on_a_count_alone_asks_nothing(decide):
    assert asked(decide("--pack", "rhrt-2018")) == []


def test_names_under_not_make_nothing_worth_asking(decide):
    decision = decide("--pack", "rsrt-2015", present="support_in_place")
    assert asked(decision) == []
