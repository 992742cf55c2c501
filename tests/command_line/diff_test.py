# SPDX-License-Identifier: BSL-1.0
"""diff: what a change of thresholds changes, with witnesses that replay."""

import csv
import json

import pytest

import command
from contract import PACKS, ROUTES


def difference(*arguments):
    done = command.run("diff", *arguments, "--as", "json")
    return done.exit, json.loads(done.out)


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_does_not_differ_from_itself(name):
    code, found = difference(name, name)
    assert (code, found["same"], found["moves"], found["duties"]) == (0, True, [], [])


def test_the_same_pack_from_a_file_does_not_differ(tmp_path):
    command.run("pack", "show", "rhrt-2018", "--as", "json", "-o", tmp_path / "p.json")
    assert command.run("diff", "rhrt-2018", tmp_path / "p.json").exit == 0


@pytest.mark.parametrize("old", PACKS)
@pytest.mark.parametrize("new", PACKS)
def test_every_witness_moves_as_it_is_said_to(tmp_path, old, new):
    code, found = difference(old, new)
    assert code == (1 if found["moves"] or found["duties"] else 0)
    rows = [json.dumps({"referral_id": str(i), **move["witness"]})
            for i, move in enumerate(found["moves"])]
    path = command.write(tmp_path / "w.jsonl", "\n".join(rows) + "\n")
    if not rows:
        return
    before = command.run("classify", path, "--pack", old).decisions()
    after = command.run("classify", path, "--pack", new).decisions()
    for move, a, b in zip(found["moves"], before, after):
        assert (a["route"], b["route"]) == (move["from"], move["to"])
        urgent = max(a, b, key=lambda d: (ROUTES.index(d["route"]), d["level"]))
        assert set(move["rules"]) <= set(urgent["rules"].split(";"))


def test_what_a_change_would_do_to_a_year(tmp_path):
    command.run("generate", "--referrals", "5000", "--seed", "3", "-o", tmp_path / "y.csv")
    code, found = difference("rsrt-2015", "rhrt-2018", "--on", tmp_path / "y.csv",
                             "--list", tmp_path / "l.csv")
    assert code == 1
    before = command.run("classify", tmp_path / "y.csv", "--pack", "rsrt-2015").decisions()
    after = command.run("classify", tmp_path / "y.csv", "--pack", "rhrt-2018").decisions()
    moved = [(a["referral_id"], a["route"], b["route"])
             for a, b in zip(before, after) if a["route"] != b["route"]]
    assert [(m["referral_id"], m["from"], m["to"]) for m in found["on"]["moved"]] == moved
    assert found["on"]["read"] == 5000
    with open(tmp_path / "l.csv", encoding="utf-8", newline="") as file:
        assert [(r["referral_id"], r["from"], r["to"]) for r in csv.DictReader(file)] == moved
    ages = [g for g in found["on"]["groups"] if g["group"].startswith("age")]
    assert sum(g["all"] for g in ages) == 5000
    assert sum(g["up"] + g["down"] for g in ages) == len(moved)
    pairs = {(m["from"], m["to"]) for m in found["moves"]}
    assert {(a, b) for _, a, b in moved} <= pairs


@pytest.mark.parametrize("form", ("text", "markdown", "html"))
def test_each_form_has_the_rules_responsible(tmp_path, form):
    done = command.run("diff", "rsrt-2015", "rhrt-2018", "--as", form, "-o", tmp_path / "d")
    assert (done.exit, done.out) == (1, b"")
    assert "RHRT-4-20" in (tmp_path / "d").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [(), ("rsrt-2015",), ("rsrt-2015", "rhrt-2019"),
                                       ("rsrt-2015", "rhrt-2018", "--on", "no-such.csv")])
def test_what_cannot_be_done_is_two(arguments):
    done = command.run("diff", *arguments)
    assert (done.exit, done.out) == (2, b"")
