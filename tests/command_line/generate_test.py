# SPDX-License-Identifier: BSL-1.0
"""generate: synthetic referrals, the same for the same seed, that classify."""

import csv
import io

import pytest

import command
from contract import INPUT_COLUMNS
from tables import vocabulary


def generated(number=300, seed=7, *options) -> bytes:
    done = command.run("generate", "--referrals", number, "--seed", seed, *options)
    assert done.exit == 0, done.err
    return done.out


def rows(text: bytes) -> list:
    return list(csv.DictReader(io.StringIO(text.decode(), newline=""), strict=True))


def test_the_same_seed_gives_the_same_bytes():
    assert generated() == generated()


def test_another_seed_gives_others():
    assert generated(seed=7) != generated(seed=8)


@pytest.mark.parametrize("number", [1, 2, 300, 5000])
def test_there_are_as_many_as_were_asked_for(number):
    assert len(rows(generated(number))) == number


def test_the_columns_are_input_columns():
    header = generated().decode().splitlines()[0].split(",")
    assert header[0] == "referral_id"
    assert set(header) <= {*INPUT_COLUMNS, *vocabulary()}


def test_no_id_comes_twice():
    found = command.ids(rows(generated(5000)))
    assert all(found) and len(set(found)) == 5000


def test_every_referral_was_received_on_some_day_and_in_order_of_days():
    days = [row["received"][:10] for row in rows(generated(2000))]
    assert days == sorted(days)
    assert days[0] >= "2016-04-01" and days[-1] <= "2017-03-31"


@pytest.mark.parametrize("pack", ["auto", "children-act", "rsrt-2015", "rhrt-2018"])
def test_all_of_them_classify(pack):
    done = command.run("classify", "-", "--pack", pack, stdin=generated(2000))
    assert done.exit == 0, done.err
    assert done.totals() == (2000, 2000, 0)


def test_they_are_varied(tmp_path):
    decisions = command.run("classify", "-", stdin=generated(5000)).decisions()
    assert len({decision["route"] for decision in decisions}) == 6
    assert len({decision["rules"] for decision in decisions}) > 100


def test_they_may_be_written_to_a_file(tmp_path):
    assert generated(300, 7, "-o", tmp_path / "referrals.csv") == b""
    assert (tmp_path / "referrals.csv").read_bytes() == generated()


def test_a_folder_that_is_not_there_is_two(tmp_path):
    done = command.run("generate", "--referrals", 5, "--seed", 1,
                       "-o", tmp_path / "absent" / "referrals.csv")
    assert done.exit == 2
    assert done.says("absent")
