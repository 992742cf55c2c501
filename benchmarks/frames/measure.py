#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""measure.py REFERRALS.csv [RUNS]: how long `frontdoor.classify` takes for the same
referrals in each kind of frame whose library is installed. Prints a table; seconds of
processor time on one core. Each kind has to decide as the first does before the clock."""

import csv
import os
import statistics
import sys
import time
from importlib.util import find_spec

import frontdoor


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return {name: list(values) for name, values in zip(header, zip(*rows))}


def wide(columns):
    """Truth values, an indicator a column; what is in neither list is missing."""
    lists = {name: [set(text.split(";")) for text in columns[name]] for name in ("present", "absent")}
    kept = {name: values for name, values in columns.items() if name not in lists}
    for known in frontdoor.indicators():
        kept[known.id] = [True if known.id in present else False if known.id in absent else None
                          for present, absent in zip(lists["present"], lists["absent"])]
    return kept


def kinds(columns):
    yield "mapping", columns, list
    if find_spec("pandas"):
        import pandas

        yield f"pandas {pandas.__version__}", pandas.DataFrame(columns), list
    if find_spec("polars"):
        import polars

        yield f"polars {polars.__version__}", polars.DataFrame(columns), list
    if find_spec("pyarrow"):
        import pyarrow

        yield f"pyarrow {pyarrow.__version__}", pyarrow.table(columns), lambda c: c.to_pylist()
        yield "pyarrow, wide", pyarrow.table(wide(columns)), lambda c: c.to_pylist()


def seconds(frame, runs):
    taken = []
    for _ in range(runs):
        begun = time.process_time()
        frontdoor.classify(frame)
        taken.append(time.process_time() - begun)
    return taken


def main(path, runs="7"):
    columns = read(path)
    rows, expected = len(columns["referral_id"]), None
    print(f"{rows} referrals, load {os.getloadavg()[0]:.1f}")
    for name, frame, values in kinds(columns):
        decided = {column: values(frontdoor.classify(frame)[column]) for column in ("route", "rules", "ask")}
        expected = expected or decided
        if decided != expected:
            sys.exit(f"{name} decides differently")
        taken = seconds(frame, int(runs))
        print(f"{name:20} median {statistics.median(taken):.3f} s, least {min(taken):.3f}, "
              f"most {max(taken):.3f}; {statistics.median(taken) / rows * 1e9:.0f} ns a row")


main(*sys.argv[1:])
