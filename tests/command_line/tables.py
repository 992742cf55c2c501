# SPDX-License-Identifier: BSL-1.0
"""The rule tables, as the people who wrote them left them, read into packs."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from conditions import Condition, parse

FOLDER = Path(__file__).resolve().parents[1] / "packs" / "tables"


@dataclass(frozen=True)
class Rule:
    id: str
    level: int
    route: str
    when: Condition
    duties: tuple
    basis: str
    citation: str


def table(name: str) -> list:
    with open(FOLDER / f"{name}.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@lru_cache(None)
def vocabulary() -> tuple:
    return tuple(row["id"] for row in table("indicators"))


@lru_cache(None)
def risks() -> frozenset:
    return frozenset(r["id"] for r in table("indicators") if r["polarity"] == "risk")


@lru_cache(None)
def sets() -> dict:
    return {row["set"]: frozenset(row["members"].split()) for row in table("sets")}


def rule(row: dict) -> Rule:
    when = parse(row["when"], sets(), frozenset(vocabulary()))
    duties = tuple((row["duties"] or "").replace(",", " ").split())
    return Rule(row["id"], int(row["level"]), row["route"], when, duties,
                row["basis"], row["citation"])


@lru_cache(None)
def pack(name: str) -> tuple:
    """The floor's rules first; a replaced one keeps its place, an added one is last."""
    if name == "children-act":
        return tuple(map(rule, table("rules_children_act")))
    if name == "rsrt-2015":
        return pack("children-act") + tuple(map(rule, table("rules_rsrt_2015")))
    return changed(pack("rsrt-2015"), table("rules_rhrt_2018"))


def changed(rules, changes) -> tuple:
    rules = {rule.id: rule for rule in rules}
    for row in changes:
        assert (row["change"] == "add") == (row["id"] not in rules), row["id"]
        if row["change"] == "remove":
            del rules[row["id"]]
        else:
            rules[row["id"]] = rule(row)
    return tuple(rules.values())
