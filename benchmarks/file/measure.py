#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""measure.py BUILD RUNS: how long does `frontdoor classify` take for a file, and how much
memory at most?

Reads BUILD/data, writes JSON to standard output. Every run is pinned to one core.
Equality before the clock: the three forms of the same referrals have to give the same
decisions.
"""
import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import sys

FORMS = {
    "compact CSV": "million.csv",
    "wide CSV": "million.wide.csv",
    "JSON Lines": "million.jsonl",
    "compact CSV, a tenth": "tenth.csv",
    "compact CSV, one row": "one.csv",
}


def run(build, file):
    """One run, as measured_run tells of it."""
    core = str(max(os.sched_getaffinity(0)))
    command = ["taskset", "-c", core, build / "benchmarks/measured_run",
               build / "frontdoor", "classify", build / "data" / file,
               "-o", build / "data/decisions.csv"]
    said = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if said["exit"] != 0:
        sys.exit(f"frontdoor classify {file} ended with {said['exit']}")
    return said


def decisions(build, file):
    run(build, file)
    return hashlib.sha256((build / "data/decisions.csv").read_bytes()).digest()


def check_equal(build):
    million = [file for file in FORMS.values() if file.startswith("million")]
    if len({decisions(build, file) for file in million}) != 1:
        sys.exit("the three forms of the same referrals give different decisions")


def spread(numbers):
    return {"median": statistics.median(numbers), "least": min(numbers),
            "most": max(numbers)}


def rows_in(path):
    with path.open("rb") as file:
        lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
    return lines - (path.suffix == ".csv")


def told(build, form, runs):
    path = build / "data" / FORMS[form]
    return {
        "form": form,
        "rows": rows_in(path),
        "bytes": path.stat().st_size,
        "seconds": spread([r["seconds"] for r in runs]),
        "processor_seconds": spread([r["user"] + r["system"] for r in runs]),
        "peak_kib": max(r["peak_kib"] for r in runs),
    }


def main(build, runs):
    build = pathlib.Path(build).absolute()
    check_equal(build)
    all_runs = {form: [] for form in FORMS}
    for _ in range(int(runs)):  # in turn: a busy minute falls on all of them alike
        for form, file in FORMS.items():
            all_runs[form].append(run(build, file))
    files = [told(build, form, some) for form, some in all_runs.items()]
    json.dump({"runs": int(runs), "files": files}, sys.stdout, indent=1)


main(*sys.argv[1:])
