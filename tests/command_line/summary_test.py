# SPDX-License-Identifier: BSL-1.0
"""The summary on standard error: rows read, decided, rejected, by level and route."""

import re

import pytest

import command
from contract import ROUTES

PRESENT = {
    "universal": ("", 1, 1),
    "universal_plus": ("needs_unclear", 2, 2),
    "early_help_assessment": ("family_homeless", 3, 3),
    "section_17": ("uasc", 4, 4),
    "section_47": ("neglect_severe", 5, 4),
    "immediate_protection": ("immediate_danger", 6, 4),
}


@pytest.fixture
def summary(classify):
    """One universal, two universal_plus, and so on up to six; and seven wrong ones."""
    names = [name for name, times, _ in PRESENT.values() for _ in range(times)]
    rows = [f"r{n},,{name}\n" for n, name in enumerate(names)]
    wrong = [f"w{n},seven,\n" for n in range(7)]
    done = classify("referral_id,age_months,present\n" + "".join(rows + wrong))
    assert done.exit == 1
    return done


def test_the_three_counts_add_up(summary):
    assert summary.totals() == (28, 21, 7)


@pytest.mark.parametrize("route", ROUTES)
def test_each_route_has_a_line_with_its_number(summary, route):
    words = route.replace("_", "[_ ]")
    line = rf"^\W*{words}\b(?![_ ]plus).*\b{PRESENT[route][1]}\b"
    assert re.search(line, summary.err, re.M | re.I), summary.err


@pytest.mark.parametrize("level, number", [(1, 1), (2, 2), (3, 3), (4, 15)])
def test_each_level_has_a_line_with_its_number(summary, level, number):
    line = rf"^.*level {level}\b.*\b{number}\b"
    assert re.search(line, summary.err, re.M | re.I), summary.err


def test_nothing_read_is_nothing_decided(classify):
    assert classify("referral_id\n").totals() == (0, 0, 0)


def test_blank_lines_are_no_rows(classify):
    assert classify("referral_id\n\nr1\n\n").totals() == (1, 1, 0)


def test_numbers_over_a_thousand_can_be_read(many_rows):
    assert command.run("classify", many_rows).totals() == (50_000, 50_000, 0)
