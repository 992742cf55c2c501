# SPDX-License-Identifier: BSL-1.0
"""The decisions as CSV: columns, order of rows, order inside lists."""

import command
from contract import OUTPUT_COLUMNS
from tables import pack

LISTED = "referral_id,received,age_months,present\n"


def test_the_columns_stand_in_the_promised_order(classify):
    first = classify(LISTED + "r1,2017-03-01,30,\n").out.decode().splitlines()[0]
    assert first == ",".join(OUTPUT_COLUMNS)


def test_there_is_one_decision_a_referral_in_the_order_of_the_input(classify):
    names = [f"r{n * 7919 % 1000}" for n in range(1000)]
    done = classify("referral_id\n" + "\n".join(names) + "\n")
    assert command.ids(done.decisions()) == names


def test_the_input_columns_may_stand_in_any_order(classify):
    one = classify(LISTED + "r1,2017-03-01,30,neglect_severe\n")
    other = classify("present,age_months,referral_id,received\n"
                     "neglect_severe,30,r1,2017-03-01\n")
    assert one.exit == other.exit == 0
    assert one.out == other.out


def test_a_referral_id_alone_is_enough(decide):
    assert decide("--pack", "rsrt-2015") == {
        "referral_id": "r1", "pack": "rsrt-2015", "level": "1", "route": "universal",
        "duties": "", "rules": "RSRT-1-00", "ask": "", "consent": "not_required",
        "decision_due": "",
    }


def test_a_decision_in_full(decide):
    decision = decide("--pack", "rsrt-2015", received="2017-04-13", age_months=100,
                      present="child_fearful_of_home;neglect_emerging;poor_hygiene",
                      absent="injury_unexplained;domestic_abuse_current")
    assert decision["level"] == "3"
    assert decision["route"] == "early_help_assessment"
    assert decision["rules"] == "RSRT-3-08;RSRT-2-02;RSRT-1-00"
    assert decision["decision_due"] == "2017-04-18"  # over Easter


def test_the_ids_come_back_as_they_went_in(classify):
    names = ["007", "a,b", 'say "no"', "two\nlines", "=1+1", "Zoë Ærø 東", " spaced ", "-"]
    quoted = ('"' + name.replace('"', '""') + '"' for name in names)
    done = classify("referral_id\n" + "\n".join(quoted) + "\n")
    assert done.exit == 0, done.err
    assert command.ids(done.decisions()) == names


def test_duties_are_alphabetical_and_each_stands_once(decide):
    decision = decide(present="cce_current;trafficking_suspected;gang_violence;"
                              "missing_from_home;child_disability")
    duties = decision["duties"].split(";")
    assert duties == sorted(set(duties))
    assert duties == ["disability_assessment_on_request", "missing_return_interview",
                      "nrm", "police_crime_report"]


def test_duties_of_all_rules_apply_whichever_route_wins(decide):
    decision = decide("--pack", "children-act",
                      present="immediate_danger;allegation_against_professional")
    assert decision["route"] == "immediate_protection"
    assert decision["duties"] == "lado;police_999"


def test_rules_stand_in_the_order_of_the_pack_the_floor_first(decide):
    decision = decide("--pack", "rsrt-2015", received="2017-03-01", age_months=6,
                      present="neglect_persistent;domestic_abuse_current;"
                              "child_disability;missing_from_home;"
                              "injury_unexplained;missing_education")
    order = [rule.id for rule in pack("rsrt-2015")]
    rules = decision["rules"].split(";")
    assert rules == sorted(rules, key=order.index)
    assert rules[0] == "CA-47-03" and rules[-1] == "RSRT-1-00"


def test_a_replaced_rule_keeps_its_place_and_added_ones_come_last(decide):
    facts = dict(present="cce_vulnerability;online_grooming;indecent_images;"
                         "domestic_abuse_current",
                 domestic_incidents_12m=3, missing_episodes_90d=3)
    rules = decide("--pack", "rhrt-2018", **facts)["rules"].split(";")
    place = rules.index
    assert place("RSRT-4-05") < place("RSRT-4-06") < place("RSRT-4-07")
    assert rules[-3:] == ["RSRT-1-00", "RHRT-4-20", "RHRT-4-21"]


def test_the_replacement_is_what_holds_in_the_newer_pack(decide):
    two = dict(missing_episodes_90d=2)
    assert "RSRT-4-06" not in decide("--pack", "rsrt-2015", **two)["rules"]
    assert "RSRT-4-06" in decide("--pack", "rhrt-2018", **two)["rules"]


def test_a_removed_rule_is_gone_from_the_newer_pack(decide):
    facts = dict(present="attachment_concern;dangerous_animal", age_months=215)
    assert "RSRT-2-10" in decide("--pack", "rsrt-2015", **facts)["rules"]
    assert "RSRT-2-10" not in decide("--pack", "rhrt-2018", **facts)["rules"]


def test_the_floor_alone_may_leave_level_one_with_duties(decide):
    decision = decide("--pack", "children-act", present="missing_education")
    assert (decision["level"], decision["route"]) == ("1", "universal")
    assert decision["rules"] == "CA-D-05"
    assert decision["duties"] == "children_missing_education"
