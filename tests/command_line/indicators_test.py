# SPDX-License-Identifier: BSL-1.0
"""indicators: the vocabulary as a booklet, held against the published table."""

import hashlib
import json
import re

import pytest

import command
from contract import COUNTS, PACKS
from tables import table, vocabulary

FORMS = ("text", "markdown", "html", "json")


def shown(form="text") -> str:
    done = command.run("indicators", "--as", form)
    assert done.exit == 0, done.err
    return done.out.decode()


@pytest.mark.parametrize("form", FORMS)
def test_every_indicator_and_every_count_is_there(form):
    text = shown(form).replace("\\", "")
    assert [name for name in (*vocabulary(), *COUNTS) if name not in text] == []


def test_json_has_what_the_table_has_in_its_order():
    found = [(i["id"], i["label"], i["domain"], i["polarity"], i["census_factor"] or "")
             for i in json.loads(shown("json"))["indicators"]]
    assert found == [(r["id"], r["label"], r["domain"], r["polarity"], r["cin_factors"] or "")
                     for r in table("indicators")]


def test_json_defines_each_of_them():
    all_of_it = json.loads(shown("json"))
    for term in all_of_it["indicators"] + all_of_it["counts"]:
        for part in ("meaning", "counts", "does_not_count", "question", "family"):
            assert term[part], (term["id"], part)


def test_json_names_the_packs_that_name_it():
    packs = {i["id"]: i["packs"] for i in json.loads(shown("json"))["indicators"]}
    assert packs["immediate_danger"] == list(PACKS)
    assert packs["parent_in_prison"] == ["rsrt-2015", "rhrt-2018"]


def test_every_form_has_a_version_and_a_hash_of_what_it_says():
    said = json.loads(shown("json"))
    library, sha256 = said.pop("library"), said.pop("sha256")
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(text.encode()).hexdigest() == sha256
    for form in ("text", "markdown", "html"):
        assert sha256 in shown(form)
        assert f"frontdoor {library}" in shown(form)


def test_text_is_what_is_shown_if_nothing_is_said():
    assert command.run("indicators").out.decode() == shown()


def test_no_line_of_text_is_longer_than_90():
    assert max(map(len, shown().splitlines())) <= 90


def test_it_may_be_written_to_a_file(tmp_path):
    done = command.run("indicators", "--as", "html", "-o", tmp_path / "booklet.html")
    assert (done.exit, done.out) == (0, b"")
    assert (tmp_path / "booklet.html").read_text(encoding="utf-8") == shown("html")


def test_an_unknown_form_is_two_and_the_nearest_is_named():
    done = command.run("indicators", "--as", "markdwon")
    assert (done.exit, done.out) == (2, b"")
    assert command.mentions(done.err, "markdown")


def test_the_help_has_an_example():
    done = command.run("indicators", "--help")
    assert done.exit == 0
    assert re.search(r"Example:\n\s+frontdoor indicators\b", done.out.decode())
