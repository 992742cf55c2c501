# SPDX-License-Identifier: BSL-1.0
"""A decision by the book: slow, plain, and written without sight of the library.

It exists to disagree. Where the two differ, one of them has misread the domain.
"""

from dataclasses import dataclass, replace
from datetime import date

from contract import COUNTS, ROUTES
from england import day_received, next_working_day
from tables import pack, risks, vocabulary

URGENCY = {"none": -1, **{route: place for place, route in enumerate(ROUTES)}}
NEVER_NEEDS_CONSENT = ("universal", "section_47", "immediate_protection")


@dataclass(frozen=True)
class Child:
    """What is known. Neither present nor absent is unknown; so is a count not given."""

    id: str
    received: str = ""
    age: int = None
    unborn: bool = False
    consent: str = ""
    present: frozenset = frozenset()
    absent: frozenset = frozenset()
    counts: dict = None

    def and_present(self, name):
        return replace(self, present=self.present | {name})

    def and_count(self, name, number):
        return replace(self, counts={**self.counts, name: number})


def decide(child: Child, pack_name: str) -> dict:
    """The output columns, as a line of CSV has them."""
    rules = pack(pack_name)
    holding = [rule for rule in rules if rule.when.holds(child)]
    level, route = most_urgent(holding)
    return {
        "referral_id": child.id,
        "pack": pack_name,
        "level": str(level),
        "route": route,
        "duties": ";".join(sorted({duty for rule in holding for duty in rule.duties})),
        "rules": ";".join(rule.id for rule in holding),
        "ask": ";".join(worth_asking(child, rules, route)),
        "consent": consent(child, route),
        "decision_due": str(next_working_day_of(child) or ""),
    }


def pack_in_force(received: str) -> str:
    """Before the first local pack, the first; without a date, the newest."""
    day = day_received(received)
    return "rsrt-2015" if day and day < date(2018, 1, 1) else "rhrt-2018"


def most_urgent(holding) -> tuple:
    routes = [rule for rule in holding if rule.route != "none"]
    if not routes:
        return 1, "universal"
    first = max(routes, key=lambda rule: URGENCY[rule.route])
    return first.level, first.route


def consent(child: Child, route: str) -> str:
    if route in NEVER_NEEDS_CONSENT:
        return "not_required"
    return "held" if child.consent == "given" else "required"


def next_working_day_of(child: Child):
    day = day_received(child.received)
    return day and next_working_day(day)


def worth_asking(child: Child, rules, route: str) -> list:
    """By trying: suppose the unknown were so, and see which rule would newly hold."""
    leads_to = {}
    for rule in rules:
        if URGENCY[rule.route] > URGENCY[route] and not rule.when.holds(child):
            for question in questions(child, rule):
                known = leads_to.get(question, -1)
                leads_to[question] = max(known, URGENCY[rule.route])
    place = {name: n for n, name in enumerate(vocabulary() + COUNTS)}
    return sorted(leads_to, key=lambda name: (-leads_to[name], place[name]))


def questions(child: Child, rule):
    known = rule.when.names & child.present
    for name in rule.when.names & risks() - child.present - child.absent:
        if known and rule.when.holds(child.and_present(name)):
            yield name
    for name, number in rule.when.counts:
        if known and name not in child.counts \
                and rule.when.holds(child.and_count(name, number)):
            yield name
