# SPDX-License-Identifier: BSL-1.0
"""explain: one referral's reasons, each with rule, citation and what it rests on."""

import re

import pytest

import command
from reference import Child, decide
from tables import pack

HEADER = "referral_id,received,age_months,present,absent\n"
MIXED = ("r1,2017-03-01,100,neglect_severe;child_fearful_of_home;domestic_abuse_current;"
         "child_disability,\n")
FILE = HEADER + "r0,2017-03-01,30,,\n" + MIXED + "r2,2019-03-01,100,uasc,\n"
BASES = {"statute": r"\bstatute\b", "statutory_guidance": r"\bstatutory[ _]guidance\b",
         "local_threshold": r"\blocal[ _]threshold\b"}


@pytest.fixture
def explain(tmp_path):
    """Explains and hands back the text with its line breaks undone."""
    path = command.write(tmp_path / "referrals.csv", FILE)

    def explained(*options) -> str:
        done = command.run("explain", path, *options)
        assert done.exit == 0, done.err
        return flowing(done.out)

    return explained


def flowing(text: bytes) -> str:
    return re.sub(r"\s+", " ", text.decode("utf-8"))


def rules_that_hold(pack_name) -> list:
    present = frozenset(MIXED.split(",")[3].split(";"))
    child = Child("r1", "2017-03-01", age=100, present=present, counts={})
    held = decide(child, pack_name)["rules"].split(";")
    return [rule for rule in pack(pack_name) if rule.id in held]


def test_of_an_id_that_stands_twice_the_first_is_explained_and_it_is_said(tmp_path):
    path = command.write(tmp_path / "twice.csv", FILE + "r1,2017-03-01,100,,\n")
    done = command.run("explain", path, "--id", "r1")
    assert done.exit == 0
    assert "Severe" in done.out.decode() or "CA-47-12" in done.out.decode()
    assert command.mentions(done.err, "note:") and command.mentions(done.err, "stands 2 times")
    assert command.run("explain", path, "--id", "r0").err == ""


def test_the_first_of_many_is_explained_under_its_own_id(many_rows):
    done = command.run("explain", many_rows, "--id", "r0")
    assert done.exit == 0, done.err
    assert done.out.decode().startswith("Referral r0\n")


def test_each_rule_that_holds_is_named_with_its_citation(explain):
    text = explain("--id", "r1", "--pack", "rsrt-2015")
    for rule in rules_that_hold("rsrt-2015"):
        assert rule.id in text
        assert rule.citation in text


def test_no_rule_is_given_as_a_reason_that_does_not_hold(explain):
    text = explain("--id", "r0", "--pack", "rsrt-2015")
    assert "RSRT-1-00" in text
    assert "CA-47-12" not in text


def test_the_basis_of_each_rule_is_told_apart_in_words(explain):
    text = explain("--id", "r1", "--pack", "rsrt-2015")
    rules = rules_that_hold("rsrt-2015")
    assert {rule.basis for rule in rules} == set(BASES)
    for rule in rules:
        assert re.search(BASES[rule.basis], text, re.I), rule.basis


def test_a_local_threshold_is_not_passed_off_as_law(explain):
    text = explain("--id", "r0", "--pack", "rsrt-2015")
    assert re.search(BASES["local_threshold"], text, re.I)


def test_the_recommendation_and_the_pack_are_shown(explain):
    text = explain("--id", "r1", "--pack", "rsrt-2015")
    assert "rsrt-2015" in text
    assert re.search(r"section[ _]47", text, re.I)
    assert re.search(r"level\W+4", text, re.I)


@pytest.mark.parametrize("id, name", [("r1", "rsrt-2015"), ("r2", "rhrt-2018")])
def test_the_pack_is_chosen_by_the_date_unless_named(explain, id, name):
    assert name in explain("--id", id)


def test_what_to_ask_is_shown_in_a_form_a_person_can_read(tmp_path):
    text = HEADER + "r1,2017-03-01,100,child_fearful_of_home,\n"
    path = command.write(tmp_path / "a.csv", text)
    said = flowing(command.run("explain", path, "--id", "r1").out)
    assert "Injury with no explanation" in said or "injury_unexplained" in said


def test_it_may_be_written_to_a_file(explain, tmp_path):
    explained = explain("--id", "r1")
    done = command.run("explain", tmp_path / "referrals.csv", "--id", "r1",
                       "-o", tmp_path / "why.txt")
    assert done.exit == 0
    assert done.out == b""
    assert flowing((tmp_path / "why.txt").read_bytes()) == explained


def test_it_reads_json_lines_and_standard_input():
    line = b'{"referral_id": "r1", "present": ["uasc"]}\n'
    done = command.run("explain", "-", "--id", "r1", stdin=line)
    assert done.exit == 0, done.err
    assert "CA-17-04" in done.out.decode()


def test_an_unknown_id_is_two_and_named(tmp_path):
    path = command.write(tmp_path / "a.csv", FILE)
    done = command.run("explain", path, "--id", "r9")
    assert done.exit == 2
    assert done.out == b""
    assert command.mentions(done.err, "r9")


def test_the_id_of_a_row_that_cannot_be_read_is_two_and_says_why(tmp_path):
    path = command.write(tmp_path / "a.csv", "referral_id,age_months\nr1,7\nr2,seven\n")
    done = command.run("explain", path, "--id", "r2")
    assert done.exit == 2
    assert command.mentions(done.message(3), "age_months")


def test_a_bad_row_elsewhere_does_not_stand_in_the_way(tmp_path):
    text = "referral_id,age_months\nr1,7\nr2,seven\nr3,8\n"
    path = command.write(tmp_path / "a.csv", text)
    for id in ("r1", "r3"):
        assert command.run("explain", path, "--id", id).exit == 0


@pytest.mark.parametrize("arguments", [
    ("absent.csv", "--id", "r1"), ("a.csv", "--id", "r1", "--pack", "rsrt-2051"),
])
def test_where_nothing_can_be_explained_it_is_two(tmp_path, arguments):
    command.write(tmp_path / "a.csv", FILE)
    done = command.run("explain", *arguments, cwd=tmp_path)
    assert done.exit == 2
    assert done.out == b""
