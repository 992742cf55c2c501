# SPDX-License-Identifier: BSL-1.0
"""coverage: what a table of tests exercises, and the referrals that are missing."""

import json

import pytest

import case_referrals
import command
from contract import PACKS


@pytest.mark.parametrize("name", PACKS)
def test_the_projects_own_tables_of_cases_are_complete(tmp_path, name):
    rows = command.write(tmp_path / "t.csv", case_referrals.referrals(name))
    done = command.run("coverage", name, rows, "--as", "json")
    found = json.loads(done.out)
    assert (done.exit, done.err) == (0, "")
    assert found["complete"] is True
    assert found["exercised"] == found["possible"] > 200


@pytest.mark.parametrize("name", PACKS)
def test_what_it_writes_as_missing_completes_it(tmp_path, name):
    none = command.write(tmp_path / "none.csv", "referral_id\n")
    assert command.run("coverage", name, none, "--missing", tmp_path / "m.csv").exit == 1
    done = command.run("coverage", name, tmp_path / "m.csv")
    assert (done.exit, done.err) == (0, "")


def test_one_case_less_is_one_and_names_its_rule(tmp_path):
    kept = [r for r in case_referrals.referrals("rsrt-2015").splitlines(keepends=True)
            if "immediate_danger" not in r]
    done = command.run("coverage", "rsrt-2015", command.write(tmp_path / "t.csv", "".join(kept)))
    assert done.exit == 1
    assert "CA-46-1" in done.out.decode()


@pytest.mark.parametrize("arguments", [(), ("rsrt-2015",), ("rsrt-2015", "no-such.csv"),
                                       ("no-such", "no-such.csv")])
def test_what_cannot_be_done_is_two(arguments):
    done = command.run("coverage", *arguments)
    assert (done.exit, done.out) == (2, b"")
