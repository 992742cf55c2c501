#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""instructions.py BENCHMARK: how many instructions is one decision?

Counted by valgrind, so the same whatever else the machine does. Of two runs that differ
in the number of decisions alone, the difference: what comes before and after drops out.
Reads what BENCHMARK printed from standard input and prints it with the counts added; as
it is where valgrind is not installed.
"""
import json
import re
import shutil
import subprocess
import sys

DECISIONS = 8000


def instructions(benchmark, decisions, contender, case):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
               benchmark, str(decisions), contender, case]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return int(re.search(r"Collected : (\d+)", said).group(1))


def main(benchmark):
    results = json.load(sys.stdin)
    if shutil.which("valgrind"):
        for row in results["decisions"]:
            which = row["contender"], row["case"]
            more = instructions(benchmark, 2 * DECISIONS, *which)
            less = instructions(benchmark, DECISIONS, *which)
            row["instructions"] = round((more - less) / DECISIONS)
    json.dump(results, sys.stdout, indent=1)


main(*sys.argv[1:])
