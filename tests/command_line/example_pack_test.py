# SPDX-License-Identifier: BSL-1.0
"""The worked example: proved, its tests complete, its numbers those of the day."""

from pathlib import Path

import pytest

import command

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "packs"
PACK = FOLDER / "westshire_2026.json"


def test_it_is_proved():
    assert command.run("verify", PACK).exit == 0


def test_its_tests_are_complete():
    assert command.run("coverage", PACK, FOLDER / "westshire_2026_tests.csv").exit == 0


def test_it_differs_from_rsrt_2015_in_both_directions():
    done = command.run("diff", "rsrt-2015", PACK, "--as", "json")
    assert done.exit == 1
    assert '"to": "section_17"' in done.out.decode()
    assert '"from": "section_17"' in done.out.decode()


@pytest.mark.parametrize("received, route", [
    ("2026-05-01", "universal"), ("2027-03-31", "universal"), ("2027-04-01", "section_17"),
    ("", "section_17"), ("2020-01-01", "universal"),
])
def test_a_parameter_has_the_value_of_the_day_received(tmp_path, received, route):
    rows = command.write(tmp_path / "r.csv",
                         f"referral_id,received,missing_episodes_90d\nr,{received},2\n")
    (decided,) = command.run("classify", rows, "--pack", PACK).decisions()
    assert decided["route"] == route
