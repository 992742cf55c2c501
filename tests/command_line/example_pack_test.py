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


def test_every_value_of_a_parameter_is_proved(tmp_path):
    # With the first value a rule is useless, with the newest it is not.
    text = PACK.read_text(encoding="utf-8").replace(
        '"rules": [', '"rules": [{"id": "T-1", "level": 4, "route": "section_17", "duties": [],'
        ' "basis": "local_threshold", "citation": "p. 1", "when": "missing_episodes_90d >= t"},', 1
    ).replace('"parameters": [', '"parameters": [{"id": "t", "citation": "p. 1", "values":'
              ' [{"value": 3}, {"from": "2027-04-01", "value": 1}]},', 1)
    path = command.write(tmp_path / "p.json", text)
    done = command.run("verify", path)
    assert done.exit == 1
    assert "Refuted: T-1" in done.out.decode()
    assert "all 2 sets of their values" in done.err
    assert "parameters change" in command.run("pack", "show", path).err
