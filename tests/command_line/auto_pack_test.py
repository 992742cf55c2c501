# SPDX-License-Identifier: BSL-1.0
"""--pack: by name, or by the day on which a referral was received."""

import re

import pytest

import contract

DAYS = {
    "the last day of the first": ("2017-12-31", "rsrt-2015"),
    "the first day of the second": ("2018-01-01", "rhrt-2018"),
    "the first day of the first": ("2015-03-01", "rsrt-2015"),
    "the day before the first": ("2015-02-28", "rsrt-2015"),
    "long before": ("1995-06-01", "rsrt-2015"),
    "long after": ("2030-06-01", "rhrt-2018"),
    "no date": ("", "rhrt-2018"),
    "a minute before midnight": ("2017-12-31T23:59", "rsrt-2015"),
    "still the old year in England": ("2018-01-01T00:30:00+01:00", "rsrt-2015"),
    "already the new year in England": ("2017-12-31T20:00:00-05:00", "rhrt-2018"),
}
MIXED = ("referral_id,received\nr1,2014-01-01\nr2,\nr3,2015-02-28\nr4,2016-05-05\n"
         "r5,2019-05-05\nr6,\nr7,2013-01-01\nr8,\nr9,\n")


@pytest.mark.parametrize("received, pack", DAYS.values(), ids=DAYS)
def test_auto_takes_the_pack_in_force_on_that_day(decide, received, pack):
    assert decide("--pack", "auto", received=received)["pack"] == pack


def test_auto_is_what_happens_without_the_option(classify):
    assert classify(MIXED).out == classify(MIXED, "--pack", "auto").out


@pytest.mark.parametrize("pack", contract.PACKS)
def test_a_pack_by_name_holds_for_all_dates(classify, pack):
    decisions = classify(MIXED, "--pack", pack).decisions()
    assert {decision["pack"] for decision in decisions} == {pack}


def test_the_summary_says_how_many_came_before_the_first_pack(classify):
    lines = classify(MIXED).err.splitlines()
    assert any("before" in line and re.search(r"\b3\b", line) for line in lines), lines


def test_the_summary_says_how_many_had_no_date(classify):
    lines = classify(MIXED).err.splitlines()
    without = re.compile(r"\b(no|without|unknown|missing|empty)\b.*|\bundated\b", re.I)
    found = [line for line in lines if without.search(line)]
    assert any(re.search(r"\b4\b", line) for line in found), lines


@pytest.mark.parametrize("wrong, nearest", [
    ("rsrt-2051", "rsrt-2015"), ("rhrt2018", "rhrt-2018"),
    ("childrens-act", "children-act"), ("atuo", "auto"),
])
def test_an_unknown_pack_is_refused_and_the_nearest_named(classify, wrong, nearest):
    done = classify(MIXED, "--pack", wrong)
    assert done.exit == 2
    assert done.out == b""
    assert done.says(wrong, nearest), done.err


def test_a_pack_file_that_is_not_there_is_refused(classify):
    done = classify(MIXED, "--pack", "no/such/pack.json")
    assert done.exit == 2
    assert done.out == b""
    assert "no/such/pack.json" in done.err


def test_the_summary_says_how_many_each_pack_decided(classify):
    done = classify("referral_id,received\na,2016-05-01\nb,2019-05-01\nc,2016-06-01\n")
    assert done.says("pack rsrt-2015", " 2 ")
    assert done.says("pack rhrt-2018", " 1 ")


def test_the_summary_names_no_pack_where_one_was_asked_for(classify):
    assert not classify("referral_id\na\n", "--pack", "rsrt-2015").says("pack rsrt-2015")
