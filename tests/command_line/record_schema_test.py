# SPDX-License-Identifier: BSL-1.0
"""The record of a decision follows the JSON Schema that the command line publishes."""

import json
import pathlib

import jsonschema
import pytest

import command

REFERRALS = pathlib.Path(__file__).parent.parent / "explanation" / "referrals.csv"


@pytest.fixture(scope="module")
def schema():
    done = command.run("explain", "--schema")
    assert done.exit == 0
    found = json.loads(done.out)
    jsonschema.Draft202012Validator.check_schema(found)
    return found


@pytest.mark.parametrize("number", range(1, 31))
def test_a_record_is_valid_and_closed(schema, number):
    done = command.run("explain", REFERRALS, "--id", f"R-{number:02}",
                       "--for", "record", "--as", "json")
    assert done.exit == 0, done.err
    record = json.loads(done.out)
    jsonschema.Draft202012Validator(schema).validate(record)
    assert set(record) == set(schema["properties"])


def objects(schema):
    """Every part of the schema that describes an object, with where it stands."""
    parts = [("", schema)]
    while parts:
        where, part = parts.pop()
        if isinstance(part, dict):
            if part.get("type") == "object":
                yield where, part
            parts += [(f"{where}/{key}", value) for key, value in part.items()]


def test_every_object_of_the_schema_is_closed(schema):
    found = dict(objects(schema))
    assert len(found) > 10
    assert [at for at, part in found.items() if part.get("additionalProperties") is not False] == []


@pytest.mark.parametrize("spoil", [
    lambda r: r.update(name="A. Child"),
    lambda r: r["facts"].update(name="A. Child"),
    lambda r: r["reasons"][0].update(route="section_99"),
    lambda r: r["limits"][0].pop("source"),
    lambda r: r["quality"]["marks"].pop("history_given"),
    lambda r: r["recommended"].update(decision_due="tomorrow"),
    lambda r: r["unknown"].update(settled="no"),
])
def test_a_record_that_is_spoilt_is_not_valid(schema, spoil):
    record = json.loads(command.run("explain", REFERRALS, "--id", "R-01",
                                    "--for", "record", "--as", "json").out)
    spoil(record)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(record)


def test_a_record_is_the_same_each_time():
    asked = ("explain", REFERRALS, "--id", "R-02", "--for", "record", "--as", "json")
    assert command.run(*asked).out == command.run(*asked).out


def test_records_of_made_up_referrals_are_valid(schema, tmp_path):
    made = tmp_path / "made.csv"
    assert command.run("generate", "--referrals", "40", "--seed", "3", "-o", made).exit == 0
    valid = jsonschema.Draft202012Validator(schema)
    for line in made.read_text(encoding="utf-8").splitlines()[1:]:
        done = command.run("explain", made, "--id", line.split(",")[0],
                           "--for", "record", "--as", "json")
        assert done.exit == 0, done.err
        valid.validate(json.loads(done.out))


def test_every_voice_has_every_form(schema):
    for voice in ("practitioner", "family", "record"):
        for form in ("text", "markdown", "html", "json"):
            done = command.run("explain", REFERRALS, "--id", "R-02", "--for", voice, "--as", form)
            assert done.exit == 0, done.err
            assert b"R-02" in done.out or voice == "family"
