# SPDX-License-Identifier: BSL-1.0
"""Each file of the table malformed/cases.tsv: what is wrong with it, and what is said.

A slash in the table separates words any one of which will do.
"""

import csv
import shutil
from pathlib import Path

import pytest

import command

FOLDER = Path(__file__).parent / "malformed"


def table() -> list:
    with open(FOLDER / "cases.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def cases(*exits):
    chosen = [case for case in table() if case["exit"] in exits]
    return pytest.mark.parametrize("case", chosen, ids=lambda case: case["file"])


@pytest.fixture
def run(case, tmp_path):
    """Under a name that says nothing, else the message may owe its words to the name."""
    name = "input" + Path(case["file"]).suffix
    shutil.copy(FOLDER / case["file"], tmp_path / name)
    return command.run("classify", name, cwd=tmp_path)


@cases("0", "1", "2")
def test_the_exit_code_is_as_promised(case, run):
    assert run.exit == int(case["exit"]), run.err


@cases("0", "1")
def test_the_good_rows_are_decided(case, run):
    assert len(run.decisions()) == int(case["decided"]), run.err


@cases("0", "1")
def test_the_counts_add_up(case, run):
    read, decided, rejected = run.totals()
    assert decided == int(case["decided"])
    assert read == decided + rejected
    assert (rejected > 0) == (case["exit"] == "1")


@cases("1")
def test_the_bad_row_is_named_and_the_reason_given(case, run):
    message = run.message(int(case["line"]))
    for word in ("id", "column", "says", "nearest"):
        assert command.mentions(message, case[word]), f"{case[word]!r} not in: {message}"


@cases("2")
def test_where_nothing_can_be_done_the_reason_is_given_and_nothing_written(case, run):
    assert run.out == b""
    for word in ("column", "says", "nearest"):
        assert command.mentions(run.err, case[word]), f"{case[word]!r} not in: {run.err}"


@cases("0", "1", "2")
def test_standard_input_gives_the_same(case, run):
    piped = command.run("classify", "-", stdin=(FOLDER / case["file"]).read_bytes())
    assert (piped.exit, piped.out) == (run.exit, run.out)


def test_the_table_and_the_folder_agree():
    files = {path.name for path in FOLDER.iterdir() if not path.name.startswith(".")}
    listed = [case["file"] for case in table()]
    assert sorted(listed) == sorted(files - {"cases.tsv"})
    assert sum(case["exit"] != "0" for case in table()) >= 45
