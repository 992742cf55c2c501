# SPDX-License-Identifier: BSL-1.0
"""verify: what a pack promises, proved or refuted with a referral that replays."""

import json

import pytest

import command
from contract import PACKS
from pack_file_test import pack_file  # noqa: F401  a fixture

ADDED = {"id": "T-1", "level": 3, "route": "early_help_assessment", "duties": [],
         "basis": "local_threshold", "citation": "Thresholds p. 3"}


def add(when, **more):
    return lambda pack: pack["rules"].append({**ADDED, "when": when, **more})


def proof(path):
    done = command.run("verify", path, "--as", "json")
    return done.exit, json.loads(done.out)["findings"]


@pytest.mark.parametrize("name", PACKS)
def test_the_shipped_packs_are_proved(name):
    done = command.run("verify", name)
    assert (done.exit, done.err) == (0, "")
    assert "proved, for all referrals there can be" in " ".join(done.out.decode().split())


FAULTS = {
    "a useless rule": (add("domestic_abuse_current and neet"), "no_rule_useless", "T-1", ["RSRT-3-02"]),
    "a condition twice": (add("domestic_abuse_current", route="section_17", level=4),
                          "no_condition_twice", "T-1", ["RSRT-3-02"]),
    "an indicator that leads nowhere": (
        lambda pack: pack.update(not_promised=[p for p in pack["not_promised"]
                                               if p["about"] != "family_engages"]),
        "every_indicator_leads", "family_engages", []),
}


@pytest.mark.parametrize("change, promise, about, others", FAULTS.values(), ids=FAULTS)
def test_a_planted_fault_is_one_and_is_named(pack_file, change, promise, about, others):  # noqa: F811
    code, findings = proof(pack_file(change=change))
    assert code == 1
    found = [f for f in findings if f["verdict"] == "refuted" and f["about"] == about
             and f["promise"] == promise]
    assert [f["others"] for f in found] == [others]


NOT_A_PACK = {
    "not before a risk": (add("not neet"), "not"),
    "a rule that cannot hold": (add("at_least(4; trio_of_vulnerabilities)"), "at_least"),
    "an unknown duty": (add("neet", duties=["tea"]), "tea"),
    "no citation": (add("neet", citation=""), "citation"),
    "a rule of the floor changed": (lambda p: p["rules"][0].update(when="neet"), "floor"),
    "a strength in the floor": (
        lambda p: p["rules"][0].update(when=p["rules"][0]["when"] + " and not support_in_place"),
        "floor"),
    "an id twice": (add("neet", id="RSRT-3-02"), "id"),
}


@pytest.mark.parametrize("change, word", NOT_A_PACK.values(), ids=NOT_A_PACK)
def test_a_fault_that_makes_it_no_pack_is_two_and_is_named(pack_file, change, word):  # noqa: F811
    done = command.run("verify", pack_file(change=change))
    assert (done.exit, done.out) == (2, b"")
    assert command.mentions(done.err, word), done.err


def test_witnesses_replay(pack_file, tmp_path):  # noqa: F811
    path = pack_file(change=add("domestic_abuse_current and neet"))
    done = command.run("verify", path, "--witnesses", tmp_path / "w.csv")
    assert done.exit == 1
    decided = command.run("classify", tmp_path / "w.csv", "--pack", path).decisions()
    assert any("T-1" in d["rules"].split(";") for d in decided)


def test_what_cannot_be_analysed_is_three(pack_file):  # noqa: F811
    def too_many(pack):
        ids = [f"own_{i}" for i in range(60)]
        pack["indicators"] = [{"id": i, "label": i, "domain": "context", "polarity": "risk",
                               "question": "So?"} for i in ids]
        for n, i in enumerate(ids):
            pack["rules"].append({**ADDED, "id": f"S-{n}", "when": f"{i} and {ids[(n * 7 + 1) % 60]}"})
        # The second is useless beside the first, but there are 2,558,620,845 ways to see it.
        for rule, least in (("T-0", 1), ("T-1", 8)):
            pack["rules"].append({**ADDED, "id": rule, "level": 2, "route": "universal_plus",
                                  "when": f"at_least({least}; {', '.join(ids)})"})
    code, findings = proof(pack_file(change=too_many))
    assert code == 3
    assert [f for f in findings if f["about"] == "T-1" and f["verdict"] == "not_analysable"]


def test_without_a_pack_or_with_an_unknown_one_it_is_two():
    assert command.run("verify").exit == 2
    done = command.run("verify", "rsrt-2051")
    assert done.exit == 2
    assert command.mentions(done.err, "rsrt-2015")


@pytest.mark.parametrize("form", ("text", "markdown", "html", "json"))
def test_each_form_may_be_written_to_a_file(tmp_path, form):
    done = command.run("verify", "rsrt-2015", "--as", form, "-o", tmp_path / "proof")
    assert (done.exit, done.out) == (0, b"")
    assert "RSRT-3-12" in (tmp_path / "proof").read_text(encoding="utf-8")
