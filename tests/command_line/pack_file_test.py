# SPDX-License-Identifier: BSL-1.0
"""Packs as JSON files, wherever a pack is taken."""

import json

import jsonschema
import pytest

import case_referrals
import command
from contract import PACKS


def shown(name) -> bytes:
    return command.run("pack", "show", name, "--as", "json").out


@pytest.fixture
def pack_file(tmp_path):
    """Writes a shipped pack, changed by a function, and gives its path."""
    def write(name="rhrt-2018", change=None, to="pack.json"):
        pack = json.loads(shown(name))
        if change:
            change(pack)
        return command.write(tmp_path / to, json.dumps(pack, indent=1))
    return write


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_that_was_written_is_read_back_byte_for_byte(pack_file, tmp_path, name):
    path = command.write(tmp_path / "p.json", shown(name))
    again = command.run("pack", "show", path, "--as", "json")
    assert (again.exit, again.err) == (0, "")
    assert again.out == shown(name)


@pytest.mark.parametrize("name", PACKS)
def test_a_file_decides_as_the_pack_does(tmp_path, name):
    rows = command.write(tmp_path / "r.csv", case_referrals.referrals(name))
    path = command.write(tmp_path / "p.json", shown(name))
    by_name = command.run("classify", rows, "--pack", name)
    by_file = command.run("classify", rows, "--pack", path)
    assert by_name.exit == by_file.exit == 0
    assert by_file.out == by_name.out
    explain = ("explain", rows, "--id", "C1", "--pack")
    assert command.run(*explain, path).out == command.run(*explain, name).out


@pytest.mark.parametrize("name", PACKS)
def test_the_schema_takes_what_is_written(name):
    schema = json.loads(command.run("pack", "schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(shown(name)), schema)


def test_the_schema_refuses_what_the_reader_refuses(pack_file):
    schema = json.loads(command.run("pack", "schema").out)
    for change in (
        lambda p: p.pop("name"), lambda p: p.update(colour=1), lambda p: p.update(add=[]),
        lambda p: p["rules"][0].update(level=5), lambda p: p["rules"][0].pop("citation"),
        lambda p: p["rules"][0].update(duties=["tea"]), lambda p: p["rules"][0].update(when={}),
        lambda p: p.update({"from": "1 March"}), lambda p: p.update(format="2"),
    ):
        path = pack_file(change=change)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads(path.read_text()), schema)
        assert command.run("verify", path).exit == 2


def test_a_mistake_is_named_with_its_place_and_the_nearest_name(pack_file):
    def misspell(pack):
        pack["rules"][-1]["when"] = "neett"
    path = pack_file(change=misspell)
    rule = json.loads(path.read_text())["rules"][-1]["id"]
    line = path.read_text().splitlines().index('   "when": "neett",') + 1
    for verb in (("verify", path), ("pack", "show", path), ("diff", path, "rhrt-2018"),
                 ("classify", path, "--pack", path)):
        done = command.run(*verb)
        assert (done.exit, done.out) == (2, b"")
        assert f"{path}:{line}:13: rule {rule}" in done.err
        assert 'did you mean "neet"?' in done.err


def test_a_file_that_is_not_there_is_two():
    for verb in ("verify", "classify"):
        done = command.run(verb, *(("x.csv", "--pack") if verb == "classify" else ()), "no/such.json")
        assert done.exit == 2
        assert "no/such.json" in done.err


def test_indicators_of_its_own_are_columns_and_questions(tmp_path):
    pack = command.write(tmp_path / "p.json", json.dumps({
        "format": "frontdoor-pack 1", "name": "westshire-2026", "title": "W", "extends": "rsrt-2015",
        "indicators": [{"id": "county_lines_debt", "label": "Owes money to a county line",
                        "domain": "context", "polarity": "risk",
                        "question": "Does the young person owe anybody money?"}],
        "add": [{"id": "WS-1", "level": 4, "route": "section_17", "basis": "local_threshold",
                 "citation": "p. 3", "when": "county_lines_debt and gang_association"}],
    }))
    rows = command.write(tmp_path / "r.csv", "referral_id,present,county_lines_debt\n"
                         "a,gang_association,1\nb,gang_association,\nc,county_lines_debt,\n")
    a, b, c = command.run("classify", rows, "--pack", pack).decisions()
    assert (a["route"], a["pack"]) == ("section_17", "westshire-2026")
    assert "county_lines_debt" in b["ask"].split(";")
    assert "gang_association" in c["ask"].split(";")
    told = command.run("explain", rows, "--id", "b", "--pack", pack).out.decode()
    assert "Does the young person owe anybody money?" in told
    family = command.run("explain", rows, "--id", "c", "--pack", pack, "--for", "family").out.decode()
    assert "Not to be given to the family yet" in family
    assert command.run("classify", rows, "--pack", "rsrt-2015").exit == 2  # an unknown column
