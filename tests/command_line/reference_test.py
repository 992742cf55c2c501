# SPDX-License-Identifier: BSL-1.0
"""The reading that all else is compared with, held against cases worked out by hand."""

from datetime import date

import pytest

import england
from contract import PACKS
from reference import Child, decide
from tables import pack, sets, vocabulary


def test_all_rows_of_the_tables_are_there():
    assert [len(pack(name)) for name in PACKS] == [68, 126, 129]
    assert len(vocabulary()) == 151
    assert len(sets()) == 6


def test_and_binds_tighter_than_or():
    child = Child("r1", present=frozenset({"sexual_abuse_by_peer"}), counts={})
    assert decide(child, "children-act")["rules"] == "CA-47-36"


def test_an_unknown_count_satisfies_no_comparison():
    child = Child("r1", counts={})
    assert "RSRT-4-06" not in decide(child, "rsrt-2015")["rules"]


def test_a_strength_known_to_be_there_lowers_and_an_unknown_one_does_not():
    worry = Child("r1", present=frozenset({"poor_hygiene"}), counts={})
    met = worry.and_present("support_in_place")
    assert decide(worry, "rsrt-2015")["route"] == "universal_plus"
    assert decide(met, "rsrt-2015")["route"] == "universal"


@pytest.mark.parametrize("year, day", [(2011, (4, 24)), (2016, (3, 27)), (2017, (4, 16)),
                                       (2018, (4, 1)), (2030, (4, 21))])
def test_easter_falls_where_the_almanac_has_it(year, day):
    assert england.easter(year) == date(year, *day)
