#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""report.py BUILD LOAD: prints what BUILD/one_decision.json, BUILD/explanation.json,
BUILD/columns.json and BUILD/file.json say as tables, under the machine that they are of,
and keeps all with it in BUILD/results.json.

LOAD is the load average before the first run.
"""
import datetime
import json
import os
import pathlib
import platform
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parents[1]


def first_line(*command):
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True,
                              cwd=ROOT)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return said.stdout.split("\n")[0]


def found(pattern, path):
    match = re.search(pattern, pathlib.Path(path).read_text(), re.MULTILINE)
    return match.group(1).strip() if match else "unknown"


def machine(build, load):
    cache = build / "CMakeCache.txt"
    compiler = found(r"^CMAKE_CXX_COMPILER:\w+=(.*)$", cache)
    memory = int(found(r"^MemTotal: *(\d+)", "/proc/meminfo")) / 2**20
    return {
        "date": datetime.date.today().isoformat(),
        "commit": first_line("git", "describe", "--always", "--dirty"),
        "processor": found(r"^model name\s*:(.*)$", "/proc/cpuinfo"),
        "cores": os.cpu_count(),
        "memory_gib": round(memory, 1),
        "kernel": platform.release(),
        "compiler": first_line(compiler, "--version"),
        "flags": found(r"^CMAKE_CXX_FLAGS_RELEASE:\w+=(.*)$", cache),
        "load_before": load,
        "load_after": f"{os.getloadavg()[0]:.2f}",
    }


def table(heads, rows):
    cells = [heads] + [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells)]
    marks = ["-" * (width - 1) + ":" for width in widths]
    marks[0] = "-" * widths[0]
    for row in [heads, marks] + cells[1:]:
        first, rest = row[0].ljust(widths[0]), map(str.rjust, row[1:], widths[1:])
        print("| " + " | ".join([first, *rest]) + " |")
    print()


def shown(numbers, form):
    return " ".join([form.format(numbers["median"]),
                     "(" + form.format(numbers["least"]) + " to " +
                     form.format(numbers["most"]) + ")"])


def print_machine(told):
    print("{processor}, {cores} cores, {memory_gib} GiB, Linux {kernel};\n"
          "{compiler}, {flags}; commit {commit}, {date};\n"
          "load {load_before} before, {load_after} after\n".format(**told))


def print_decisions(told):
    print("One decision under {pack}, {rules} rules;\n"
          "nanoseconds, median (least to most) of {runs} runs\n".format(**told))
    table(["contender", "present", "hot", "different", "instructions"],
          [[d["contender"], d["case"], shown(d["hot"], "{:.0f}"),
            shown(d["different"], "{:.0f}"), d.get("instructions", "")]
           for d in sorted(told["decisions"], key=lambda d: d["contender"])])


def print_explanations(told):
    print("One explanation under {pack}, of {referrals} different referrals;\n"
          "microseconds, median (least to most) of {runs} runs\n".format(**told))
    table(["form", "present", "median referral", "99 of 100 below"],
          [[e["form"], e["case"], in_microseconds(e["middle"]), in_microseconds(e["slow"])]
           for e in told["explanations"]])


def in_microseconds(numbers):
    return shown({name: value / 1000 for name, value in numbers.items()}, "{:.1f}")


def column_row(case, read):
    """Of one thread the processor's time, which leaves out what other programs take."""
    kind = "processor_seconds" if case["threads"] == 1 else "seconds"
    taken = {key: 1000 * value for key, value in case[kind].items()}
    part = "" if case["threads"] != 1 else (
        f"{read['processor_seconds']['median'] / case['processor_seconds']['median']:.0%}")
    return [case["what"], f"{case['rows']:,}", case["threads"], shown(taken, "{:.2f}"),
            f"{case['rows'] / taken['median'] / 1000:,.0f}", part]


def print_columns(told):
    reads = {c["rows"]: c for c in told["columns"] if c["what"] == "plain read"}
    each = next(iter(reads.values()))
    print(f"Columns in memory under {told['pack']}, {told['rule_count']} rules, "
          f"{each['bytes'] / each['rows']:.1f} bytes a row; milliseconds, of the processor\n"
          "for one thread and on the wall for two, median (least to most)\n")
    table(["what", "rows", "threads", "milliseconds", "million rows/s", "of plain read"],
          [column_row(c, reads[c["rows"]]) for c in told["columns"]])
    print("A million rows by the number of rules, one thread\n")
    table(["what", "rules", "milliseconds", "million rows/s"],
          [[row[0], some["rules"], *row[3:5]] for some in told["rules"]
           for row in (column_row(c, c) for c in some["shapes"])])


def file_row(file):
    seconds = file["seconds"]["median"]
    megabytes = file["bytes"] / 1e6
    return [file["form"], file["rows"], f"{megabytes:.1f}",
            shown(file["seconds"], "{:.3f}"), shown(file["processor_seconds"], "{:.3f}"),
            f"{file['rows'] / seconds:,.0f}", f"{megabytes / seconds:.1f}",
            f"{file['peak_kib'] / 1024:.1f}"]


def print_files(told):
    print("A file end to end on one core;\n"
          "seconds, median (least to most) of {runs} runs\n".format(**told))
    table(["input", "rows", "MB", "elapsed", "processor", "rows/s", "MB/s", "peak MiB"],
          [file_row(file) for file in told["files"]])


def main(build, load):
    build = pathlib.Path(build)
    results = {"machine": machine(build, load)}
    for part in ("one_decision", "explanation", "columns", "file"):
        results[part] = json.loads((build / f"{part}.json").read_text())
    (build / "results.json").write_text(json.dumps(results, indent=1) + "\n")
    print_machine(results["machine"])
    print_decisions(results["one_decision"])
    print_explanations(results["explanation"])
    print_columns(results["columns"])
    print_files(results["file"])
    print(f"kept in {build}/results.json")


main(*sys.argv[1:])
