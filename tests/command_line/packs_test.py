# SPDX-License-Identifier: BSL-1.0
"""packs: what is there, since when, with how many rules, and under which hash."""

import re

import pytest

import command

PACKS = {
    "children-act": ("1991-10-14", 68),
    "rsrt-2015": ("2015-03-01", 126),
    "rhrt-2018": ("2018-01-01", 129),
}
HASH = re.compile(r"\b[0-9a-f]{64}\b", re.I)


@pytest.fixture(scope="module")
def shown():
    done = command.run("packs")
    assert done.exit == 0, done.err
    return done.out.decode()


@pytest.fixture(scope="module")
def parts(shown):
    """The text about each pack: from where its name begins a line to the next one."""
    starts = list(re.finditer(rf"^\W*({'|'.join(PACKS)})\b", shown, re.M))
    ends = [start.start() for start in starts[1:]] + [len(shown)]
    return {s.group(1): shown[s.start():end] for s, end in zip(starts, ends)}


@pytest.mark.parametrize("name", PACKS)
def test_each_pack_is_listed(parts, name):
    assert name in parts


@pytest.mark.parametrize("name", PACKS)
def test_with_the_day_since_when_it_is_in_force(parts, name):
    assert PACKS[name][0] in parts[name]


def test_with_the_last_day_where_there_is_one(parts):
    assert "2017-12-31" in parts["rsrt-2015"]


@pytest.mark.parametrize("name", PACKS)
def test_with_the_number_of_its_rules_the_floor_included(parts, name):
    assert re.search(rf"(?<![\w-]){PACKS[name][1]}(?![\w-])", parts[name])


def test_with_a_hash_of_its_own(parts):
    hashes = [HASH.findall(parts[name]) for name in PACKS]
    assert all(len(each) == 1 for each in hashes)
    assert len({each[0] for each in hashes}) == len(PACKS)


def test_the_hashes_are_the_same_each_time(shown):
    assert command.run("packs").out.decode() == shown


def test_it_may_be_written_to_a_file(shown, tmp_path):
    done = command.run("packs", "-o", tmp_path / "packs.txt")
    assert done.exit == 0
    assert done.out == b""
    assert HASH.findall((tmp_path / "packs.txt").read_text()) == HASH.findall(shown)
