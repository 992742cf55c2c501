#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""forms.py COMPACT: the same referrals as a compact CSV file, in the other forms.

Writes COMPACT with .wide.csv in place of .csv (a column an indicator) and with .jsonl.
"""
import csv
import json
import pathlib
import re
import sys

VOCABULARY = pathlib.Path(__file__).parents[2] / "include/frontdoor/facts/indicators.def"
LISTS = ("present", "absent")
NUMBERS = ("age_months", "referrals_12m", "missing_episodes_90d",
           "domestic_incidents_12m", "early_help_in_place_months")


def indicator_ids():
    vocabulary = VOCABULARY.read_text()
    return re.findall(r"^FRONTDOOR_INDICATOR\((\w+),", vocabulary, re.MULTILINE)


def wide_line(row, places):
    """Values as they stand: none of those that are generated needs quotes."""
    states = [""] * len(places)
    for column, state in zip(LISTS, "10"):
        for name in filter(None, row[column].split(";")):
            states[places[name]] = state
    return ",".join([row[c] for c in row if c not in LISTS] + states) + "\n"


def json_line(row):
    """Known values alone: lists as lists, numbers as numbers."""
    given = {}
    for column, text in row.items():
        if not text:
            continue
        if column in LISTS:
            given[column] = text.split(";")
        else:
            given[column] = int(text) if column in NUMBERS else text
    return json.dumps(given, separators=(",", ":")) + "\n"


def main(path):
    ids = indicator_ids()
    places = {name: place for place, name in enumerate(ids)}
    compact = pathlib.Path(path)
    with compact.open(newline="") as source, \
            compact.with_suffix(".wide.csv").open("w") as wide, \
            compact.with_suffix(".jsonl").open("w") as lines:
        rows = csv.DictReader(source)
        columns = [c for c in rows.fieldnames if c not in LISTS]
        wide.write(",".join(columns + ids) + "\n")
        for row in rows:
            wide.write(wide_line(row, places))
            lines.write(json_line(row))


main(*sys.argv[1:])
