# SPDX-License-Identifier: BSL-1.0
"""pack show: a whole pack in each form, held against the published tables."""

import json
import re

import pytest

import command
from contract import PACKS
from tables import pack, sets

FORMS = ("text", "markdown", "html", "json")


def shown(name, form="text") -> str:
    done = command.run("pack", "show", name, "--as", form)
    assert done.exit == 0, done.err
    assert done.err == ""
    return done.out.decode()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", PACKS)
def test_every_rule_of_the_table_is_there(name, form):
    text = shown(name, form)
    assert [r.id for r in pack(name) if not re.search(rf"\b{r.id}\b", text)] == []


def test_text_is_what_is_shown_if_nothing_is_said():
    assert command.run("pack", "show", "rsrt-2015").out.decode() == shown("rsrt-2015")


@pytest.mark.parametrize("name", PACKS)
def test_json_has_the_rules_of_the_table_in_order(name):
    found = [
        (r["id"], r["level"], r["route"], tuple(r["duties"]), r["basis"], r["citation"])
        for r in json.loads(shown(name, "json"))["rules"]
    ]
    assert found == [
        (r.id, r.level, r.route, tuple(sorted(r.duties)), r.basis, r.citation)
        for r in pack(name)
    ]


@pytest.mark.parametrize("name", PACKS)
def test_json_has_the_sets_of_the_table(name):
    for each in json.loads(shown(name, "json"))["sets"]:
        assert frozenset(each["members"]) == sets()[each["id"]]


@pytest.mark.parametrize("name", PACKS)
def test_json_has_its_keys_in_a_fixed_order(name):
    assert list(json.loads(shown(name, "json"))) == [
        "format", "name", "title", "extends", "from", "until", "sha256", "version",
        "indicators", "sets", "rules", "not_promised"]


def test_each_form_names_the_hash_that_packs_lists():
    listed = command.run("packs").out.decode()
    for form in FORMS:
        (found,) = set(re.findall(r"\b[0-9a-f]{64}\b", shown("rhrt-2018", form)))
        assert found in listed


def test_no_line_of_text_is_longer_than_90():
    assert max(map(len, shown("rhrt-2018").splitlines())) <= 90


def test_it_may_be_written_to_a_file(tmp_path):
    done = command.run("pack", "show", "rsrt-2015", "--as", "html", "-o", tmp_path / "a.html")
    assert (done.exit, done.out) == (0, b"")
    assert (tmp_path / "a.html").read_text(encoding="utf-8") == shown("rsrt-2015", "html")


def test_an_unknown_pack_is_two_and_the_nearest_is_named():
    done = command.run("pack", "show", "rsrt-2051")
    assert (done.exit, done.out) == (2, b"")
    assert command.mentions(done.err, "rsrt-2015")


@pytest.mark.parametrize("arguments, named", [
    (("show",), "name"), ((), "name"), (("sho", "rsrt-2015"), "show"),
    (("show", "rsrt-2015", "--as", "htm"), "html"), (("show", "a", "b"), "usage"),
])
def test_what_cannot_be_understood_is_two(arguments, named):
    done = command.run("pack", *arguments)
    assert (done.exit, done.out) == (2, b"")
    assert command.mentions(done.err, named)


def test_the_help_has_an_example():
    done = command.run("pack", "--help")
    assert done.exit == 0
    assert re.search(r"Example:\n\s+frontdoor pack show \S+", done.out.decode())
    assert all(word in done.out.decode() for word in (*PACKS, "--as", "-o"))
