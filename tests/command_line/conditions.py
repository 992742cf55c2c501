# SPDX-License-Identifier: BSL-1.0
"""The language of `when`, read by recursive descent: small and slow on purpose.

Written from the description of the domain alone, and knows nothing of the library.
"""

import re
from dataclasses import dataclass
from typing import Callable

from contract import COUNTS

TOKEN = re.compile(r"\s*(>=|<|[(),;]|\d+y?|[a-z][a-z0-9_]*)")


@dataclass(frozen=True)
class Condition:
    """Whether it holds for a child; the indicators it names, but for those under
    `not`; the counts it names with the number each has to reach."""

    holds: Callable
    names: frozenset = frozenset()
    counts: tuple = ()


def parse(text: str, sets: dict, indicators) -> Condition:
    return Parser(text, sets, indicators).whole()


class Parser:
    def __init__(self, text, sets, indicators):
        self.tokens = TOKEN.findall(text)
        assert "".join(self.tokens) == re.sub(r"\s", "", text), text
        self.sets, self.indicators = sets, indicators

    def next(self) -> str:
        return self.tokens[0] if self.tokens else ""

    def take(self, expected=None) -> str:
        token = self.tokens.pop(0)
        assert expected in (None, token), f"{expected} expected, {token} found"
        return token

    def whole(self) -> Condition:
        condition = self.either()
        assert not self.tokens, self.tokens
        return condition

    def either(self) -> Condition:
        return self.joined("or", self.both, any)

    def both(self) -> Condition:
        return self.joined("and", self.one, all)

    def joined(self, word, part, enough) -> Condition:
        parts = [part()]
        while self.next() == word:
            self.take()
            parts.append(part())
        return Condition(
            lambda child: enough(p.holds(child) for p in parts),
            frozenset().union(*(p.names for p in parts)),
            sum((p.counts for p in parts), ()),
        )

    def one(self) -> Condition:
        token = self.take()
        if token == "(":
            return self.closed(self.either())
        if token in READERS:
            return READERS[token](self)
        if token in COUNTS:
            return self.count(token)
        return self.indicator(token)

    def closed(self, condition: Condition) -> Condition:
        self.take(")")
        return condition

    def indicator(self, name) -> Condition:
        assert name in self.indicators, f"no indicator {name}"
        return Condition(lambda child: name in child.present, frozenset({name}))

    def always(self) -> Condition:
        return Condition(lambda child: True)

    def unborn(self) -> Condition:
        return Condition(lambda child: child.unborn)

    def denied(self) -> Condition:
        # An unknown strength does not lower: what is not known to be there is not there.
        denied = self.one()
        return Condition(lambda child: not denied.holds(child))

    def age(self) -> Condition:
        self.take("<")
        months = 12 * int(self.take().rstrip("y"))

        def younger(child):
            return child.unborn or child.age is None or child.age < months

        return Condition(younger)

    def count(self, name) -> Condition:
        self.take(">=")
        number = int(self.take())

        def reached(child):
            return child.counts.get(name, -1) >= number

        return Condition(reached, counts=((name, number),))

    def at_least(self) -> Condition:
        self.take("(")
        number = int(self.take())
        self.take(";")
        members = self.members()

        def enough(child):
            return len(members & child.present) >= number

        return Condition(enough, members)

    def all_of(self) -> Condition:
        self.take("(")
        members = self.members()
        return Condition(lambda child: members <= child.present, members)

    def members(self) -> frozenset:
        """A set by its name, or indicators one by one; its members count as named."""
        found = set()
        while True:
            name = self.take()
            found |= self.sets[name] if name in self.sets else self.indicator(name).names
            if self.take() == ")":
                return frozenset(found)


READERS = {
    "always": Parser.always,
    "unborn": Parser.unborn,
    "not": Parser.denied,
    "age": Parser.age,
    "at_least": Parser.at_least,
    "all": Parser.all_of,
}
