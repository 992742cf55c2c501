# SPDX-License-Identifier: BSL-1.0
"""What the library hands out: indicators, rules, packs and decisions. Values all of them:
equal where they say the same, never changed, kept and copied as they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Optional, Tuple

from frontdoor import _core
from frontdoor._html import page_part, table
from frontdoor.enumerations import Basis, ConsentNeeded, Duty, Level, Route

__all__ = ["Decision", "Indicator", "Pack", "Rule", "indicators", "packs"]


@dataclass(frozen=True, repr=False)
class Indicator:
    """A defined fact about a child or family that thresholds speak of."""

    id: str
    label: str
    domain: str
    """protection, child_development, parenting_capacity, family_environment, context, strength."""
    polarity: str
    """risk (can only call for more help) or protective (can only call for less)."""
    census_factor: str
    """The nearest factor of the Children in Need census; may be empty."""
    meaning: str
    counts: str
    """An example that counts."""
    does_not_count: str
    """A near example that does not, and where it belongs."""
    question: str
    """What to ask the referrer or the family."""

    def __repr__(self) -> str:
        return f"Indicator({self.id!r}: {self.label})"

    def _repr_html_(self) -> str:
        return page_part(self.label, table([
            ("id", self.id), ("domain", self.domain), ("polarity", self.polarity),
            ("meaning", self.meaning), ("counts", self.counts),
            ("does not count", self.does_not_count), ("question", self.question)]))


@dataclass(frozen=True, repr=False)
class Rule:
    """A rule of a pack: when it holds, where it leads, on whose authority."""

    id: str
    level: Level
    route: Route
    when: str
    """The condition in the notation of the rule tables."""
    meaning: str
    """The condition in words."""
    duties: Tuple[Duty, ...]
    basis: Basis
    citation: str

    def __repr__(self) -> str:
        return f"Rule({self.id!r}: {self.route}, {self.citation})"

    def _repr_html_(self) -> str:
        return page_part(self.id, table([
            ("route", self.route.label), ("when", self.meaning),
            ("duties", "; ".join(duty.label for duty in self.duties)),
            ("basis", self.basis.label), ("citation", self.citation)]))


@dataclass(frozen=True, repr=False)
class Pack:
    """A named set of rules with the days in which it is in force, both included."""

    name: str
    title: str
    extends: str
    """The pack whose rules come first; may be empty."""
    in_force_from: Optional[date]
    in_force_until: Optional[date]
    """None: it still is."""
    version: str
    """Of the library that it came with."""
    sha256: str
    """Of its canonical form: what decides alike and cites alike has the same."""
    rules: Tuple[Rule, ...] = field(hash=False)

    def __repr__(self) -> str:
        return (f"Pack({self.name!r}: {self.title}, {_day(self.in_force_from)} to "
                f"{_day(self.in_force_until)}, {len(self.rules)} rules)")

    def __getitem__(self, rule_id: str) -> Rule:
        """The rule with this id. KeyError, with the nearest id, where there is none."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        nearest = _core.nearest(rule_id, [rule.id for rule in self.rules])
        raise KeyError(f'{self.name} has no rule "{rule_id}"; did you mean "{nearest}"?')

    def json(self) -> str:
        """The whole pack as JSON, for other programs and for keeping."""
        return _core.pack_json(self.name)

    def _repr_html_(self) -> str:
        rows = [(rule.id, f"{rule.route.label}: {rule.meaning}. {rule.citation}")
                for rule in self.rules]
        days = f"In force {_day(self.in_force_from)} to {_day(self.in_force_until)}."
        return page_part(f"{self.title} ({self.name})", days, table(rows))


@dataclass(frozen=True, repr=False)
class Decision:
    """What the rules recommend for one referral, with all reasons. A person decides."""

    referral_id: str
    """Empty where the referral has none."""
    pack: str
    """Name of the pack that decided."""
    level: Level
    route: Route
    duties: Tuple[Duty, ...]
    """Of all the rules that hold, alphabetical."""
    rules: Tuple[Rule, ...]
    """All that hold, in the pack's order: the reasons."""
    ask: Tuple[str, ...]
    """Ids of unknown indicators and counts worth asking, the most urgent first."""
    consent: ConsentNeeded
    decision_due: Optional[date]
    """The first working day in England after the day received; None where not known."""

    def __repr__(self) -> str:
        reasons = ", ".join(rule.id for rule in self.rules)
        due = f", due {self.decision_due}" if self.decision_due else ""
        return (f"Decision({self.route}, level {int(self.level)} by {self.pack}: {reasons}; "
                f"{len(self.duties)} duties, {len(self.ask)} worth asking{due})")

    def _repr_html_(self) -> str:
        labels = _labels()
        return page_part(
            f"Recommended: {self.route.label}",
            table([("level", f"{int(self.level)} {self.level.label}"), ("pack", self.pack),
                   ("consent", self.consent.label),
                   ("decide by", str(self.decision_due or "not known"))]),
            table([(rule.id, f"{rule.meaning}. {rule.citation}") for rule in self.rules], "Reasons"),
            table([(duty.value, duty.label) for duty in self.duties], "Duties"),
            table([(asked, labels[asked]) for asked in self.ask], "Worth asking"),
            "A recommendation: a person decides.")


@lru_cache(maxsize=None)
def indicators() -> Tuple[Indicator, ...]:
    """The vocabulary in its order: every indicator that `present` and `absent` may name."""
    return tuple(Indicator(**known) for known in _core.indicators())


@lru_cache(maxsize=None)
def packs() -> Tuple[Pack, ...]:
    """The packs that come with the library: the floor, then the local ones, oldest first.

    >>> [pack.name for pack in packs()]
    ['children-act', 'rsrt-2015', 'rhrt-2018']
    """
    return tuple(_pack(known) for known in _core.packs())


def _pack(known: _core.PackFields) -> Pack:
    rules = tuple(
        Rule(rule["id"], Level(rule["level"]), Route(rule["route"]), rule["when"], rule["meaning"],
             tuple(map(Duty, rule["duties"])), Basis(rule["basis"]), rule["citation"])
        for rule in known["rules"])
    return Pack(known["name"], known["title"], known["extends"], _date(known["in_force_from"]),
                _date(known["in_force_until"]), _core.version, known["sha256"], rules)


@lru_cache(maxsize=None)
def _labels() -> dict[str, str]:
    counts = dict(_core.vocabularies()["Count"])
    return {**{known.id: known.label for known in indicators()}, **counts}


def pack_named(name: str) -> Pack:
    return next(pack for pack in packs() if pack.name == name)


def _date(text: Optional[str]) -> Optional[date]:
    return date.fromisoformat(text) if text else None


def _day(day: Optional[date]) -> str:
    return str(day) if day else "now"
