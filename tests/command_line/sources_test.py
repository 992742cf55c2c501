# SPDX-License-Identifier: BSL-1.0
"""sources: what the rules rest on, and how far it was checked."""

import hashlib
import json
import re

import pytest

import command
from contract import PACKS

FORMS = ("text", "markdown", "html")


def shown(form="text") -> str:
    done = command.run("sources", "--as", form)
    assert done.exit == 0, done.err
    return done.out.decode()


@pytest.fixture(scope="module")
def sources() -> list:
    return json.loads(shown("json"))["sources"]


def flowing(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\\", "").replace("&amp;", "&"))


@pytest.mark.parametrize("form", FORMS)
def test_every_source_is_in_every_form(form, sources):
    text = flowing(shown(form))
    assert [s["title"] for s in sources if s["title"] not in text] == []


def test_each_source_says_what_it_is_and_how_far_it_was_checked(sources):
    for source in sources:
        assert all(source[part] for part in ("id", "title", "kind", "found", "status"))
        assert source["checked"] in ("seen", "in_part", "general_knowledge")


def test_the_children_act_is_cited_by_every_pack(sources):
    (act,) = [s for s in sources if s["id"] == "children-act-1989"]
    assert act["packs"] == list(PACKS)


def test_a_threshold_document_is_cited_by_its_own_pack(sources):
    packs = {s["id"]: s["packs"] for s in sources}
    assert packs["right-service-right-time"][:1] == ["rsrt-2015"]
    assert "children-act" not in packs["right-help-right-time"]


def test_every_form_has_a_version_and_a_hash_of_what_it_says():
    said = json.loads(shown("json"))
    library, sha256 = said.pop("library"), said.pop("sha256")
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(text.encode()).hexdigest() == sha256
    for form in ("text", "markdown", "html"):
        assert sha256 in shown(form)
        assert f"frontdoor {library}" in shown(form)


def test_text_is_what_is_shown_if_nothing_is_said():
    assert command.run("sources").out.decode() == shown()


def test_it_may_be_written_to_a_file(tmp_path):
    done = command.run("sources", "--as", "markdown", "-o", tmp_path / "sources.md")
    assert (done.exit, done.out) == (0, b"")
    assert (tmp_path / "sources.md").read_text(encoding="utf-8") == shown("markdown")


def test_an_unknown_form_is_two():
    done = command.run("sources", "--as", "xml")
    assert (done.exit, done.out) == (2, b"")


def test_the_help_has_an_example():
    done = command.run("sources", "--help")
    assert done.exit == 0
    assert re.search(r"Example:\n\s+frontdoor sources\b", done.out.decode())
