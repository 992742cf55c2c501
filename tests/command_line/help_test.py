# SPDX-License-Identifier: BSL-1.0
"""--help: on standard output, with an example that can be copied."""

import re

import pytest

import command
from contract import PACKS, VERBS

OPTIONS = {
    "classify": ("--pack", "--format", "--rejects", "--ignore-extra", "-o"),
    "explain": ("--id", "--pack", "-o"),
    "packs": ("-o",),
    "verify": ("--as", "--witnesses", "-o"),
    "diff": ("--on", "--list", "--as", "-o"),
    "coverage": ("--missing", "--as", "-o"),
    "generate": ("--referrals", "--seed", "-o"),
}


def help_of(*verb) -> str:
    done = command.run(*verb, "--help")
    assert done.exit == 0
    assert done.err == ""
    return done.out.decode()


def test_the_help_of_all_names_each_verb():
    text = help_of()
    assert all(re.search(rf"\b{verb}\b", text) for verb in VERBS)


def test_the_help_of_all_has_an_example():
    assert re.search(r"^.*\bfrontdoor classify \S+", help_of(), re.M)


@pytest.mark.parametrize("verb", VERBS)
def test_the_help_of_a_verb_has_an_example(verb):
    text = help_of(verb)
    assert re.search("example", text, re.I)
    assert re.search(rf"^.*\bfrontdoor {verb}\b", text, re.M)


@pytest.mark.parametrize("verb", VERBS)
def test_the_help_of_a_verb_names_its_options(verb):
    text = help_of(verb)
    assert [option for option in OPTIONS[verb] if option not in text] == []


@pytest.mark.parametrize("verb", VERBS)
def test_help_wins_over_what_is_missing(verb):
    assert command.run(verb, "--help", stdin=b"").exit == 0


def test_the_packs_can_be_learnt_from_the_help():
    text = help_of("classify")
    assert all(name in text for name in (*PACKS, "auto"))
