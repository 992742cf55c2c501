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


def test_every_voice_has_every_form(schema):
    for voice in ("practitioner", "family", "record"):
        for form in ("text", "markdown", "html", "json"):
            done = command.run("explain", REFERRALS, "--id", "R-02", "--for", voice, "--as", form)
            assert done.exit == 0, done.err
            assert b"R-02" in done.out or voice == "family"
