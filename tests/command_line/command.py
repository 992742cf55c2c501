# SPDX-License-Identifier: BSL-1.0
"""Runs the command line as a user would, and reads what it wrote."""

import csv
import io
import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from contract import LISTS, OUTPUT_COLUMNS

SECONDS = 300  # a hang is a failure, even under a sanitizer on a busy machine

# Root may open everything, so a test of permissions first gives that power up.
UNPRIVILEGED = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")


class Missing(Exception):
    """The binary is not there: said once and loudly, never a skipped test."""


def binary() -> str:
    path = os.environ.get("FRONTDOOR_CLI", "")
    if not path:
        raise Missing("set FRONTDOOR_CLI to the path of the frontdoor binary")
    if not os.access(path, os.X_OK) or not os.path.isfile(path):
        raise Missing(f"FRONTDOOR_CLI={path} is not a program that can be run")
    return os.path.abspath(path)


@dataclass
class Run:
    """One finished run: exit code, standard output as bytes, standard error as text."""

    exit: int
    out: bytes
    err: str

    def decisions(self):
        return read_csv(self.out)

    def summary(self, name: str) -> int:
        found = re.findall(rf"^\s*{name}\W+([\d,]+)", self.err, re.M | re.I)
        assert found, f"no line '{name}' in the summary:\n{self.err}"
        return int(found[-1].replace(",", ""))

    def totals(self):
        return tuple(self.summary(n) for n in ("rows read", "decided", "rejected"))

    def message(self, line: int) -> str:
        """The one line of standard error that speaks about this line of the input."""
        place = re.compile(rf"(:|\bline ){line}\b(?!\d)")
        found = [text for text in self.err.splitlines() if place.search(text)]
        assert found, f"nothing said about line {line}:\n{self.err}"
        assert len(found) == 1, f"line {line} named {len(found)} times:\n{self.err}"
        return found[0]

    def says(self, *words: str) -> bool:
        return any(all(w.lower() in text.lower() for w in words)
                   for text in self.err.splitlines())


def run(*arguments, stdin=b"", before=(), **how) -> Run:
    done = subprocess.run(
        [*before, binary(), *map(str, arguments)],
        input=stdin, capture_output=True, timeout=SECONDS, **how,
    )
    return Run(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def unprivileged(*arguments, **how) -> Run:
    return run(*arguments, before=UNPRIVILEGED if os.geteuid() == 0 else (), **how)


def read_csv(data) -> list:
    """Decisions as dictionaries; the header is part of the promise."""
    text = data.decode("utf-8") if isinstance(data, bytes) else data
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert tuple(header) == OUTPUT_COLUMNS
    assert all(len(row) == len(header) for row in rows)
    return [dict(zip(header, row)) for row in rows]


def read_json_lines(data: bytes) -> list:
    """The same dictionaries from JSON Lines, types checked on the way."""
    return [flat(json.loads(line)) for line in data.decode("utf-8").splitlines()]


def flat(decision: dict) -> dict:
    assert tuple(decision) == OUTPUT_COLUMNS
    assert type(decision["level"]) is int
    assert all(type(decision[name]) is list for name in LISTS)
    lists = {name: ";".join(decision[name]) for name in LISTS}
    due = decision["decision_due"] or ""  # unknown may be null or ""
    return {**decision, **lists, "level": str(decision["level"]), "decision_due": due}


def ids(decisions) -> list:
    return [decision["referral_id"] for decision in decisions]


def write(path: Path, content) -> Path:
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def mentions(text: str, words: str) -> bool:
    """Whether the text has one of the words; `/` separates them, none asks for none."""
    return not words or any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I)
        for word in words.split(" / ")
    )
