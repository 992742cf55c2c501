# SPDX-License-Identifier: BSL-1.0
"""Why a referral is decided as it is."""

from __future__ import annotations

from html import escape
from typing import Any

from frontdoor import _core
from frontdoor.objects import Decision
from frontdoor.referral import Referral

__all__ = ["Explanation", "explain"]

VOICES = ("practitioner", "family", "record")


class Explanation:
    """The reasons with their citations, what would change the route, what is worth asking,
    and the duties with their time limits, in one voice. `str()` gives it as text."""

    __slots__ = ("referral", "decision", "voice", "_core")
    referral: Referral
    decision: Decision
    voice: str
    _core: _core.Explanation

    def __init__(self, referral: Referral, decision: Decision, voice: str) -> None:
        made = _core.Explanation(referral._core, decision.pack)
        for name, value in zip(self.__slots__, (referral, decision, voice, made)):
            object.__setattr__(self, name, value)

    def text(self) -> str:
        """Lines of at most 90 columns."""
        return self._core.rendered(self.voice, "text")

    def markdown(self) -> str:
        """The same in Markdown."""
        return self._core.rendered(self.voice, "markdown")

    def html(self) -> str:
        """A whole page that needs nothing else."""
        return self._core.rendered(self.voice, "html")

    def json(self) -> str:
        """The record, by the schema of `record_schema()`; for a family, the document's parts."""
        return self._core.rendered(self.voice, "json")

    @property
    def withheld_from_family(self) -> bool:
        """Something is recorded that the family must not be told before police and social
        care have agreed how: the family's voice then says that, and nothing else."""
        return self._core.withheld_from_family

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"Explanation(of {self.decision!r}, for {self.voice}; print() shows it)"

    def _repr_html_(self) -> str:
        """The page in a frame of its own, so that its style stays with it."""
        return (f'<iframe srcdoc="{escape(self.html())}" title="Explanation" '
                'style="width:100%;height:32em;border:1px solid"></iframe>')

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Explanation) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("an explanation does not change")

    def __reduce__(self) -> tuple[Any, ...]:
        return Explanation, self._parts()

    def _parts(self) -> tuple[Referral, Decision, str]:
        return self.referral, self.decision, self.voice


def explain(referral: Referral, pack: str = "auto", voice: str = "practitioner") -> Explanation:
    """Explains how a pack decides a referral.

    pack: as for `classify`. voice: `practitioner` (the terms of the field, citations),
    `family` (plain English; leaves out what must not be told before it is agreed how) or
    `record` (every value by its name). Raises PackError, ValueError for another voice.

    >>> "CA-47-02" in explain(Referral("injury_non_mobile_child")).text()
    True
    """
    from frontdoor.frames import classify

    if not isinstance(referral, Referral):
        raise TypeError(f"explain takes a Referral, not a {type(referral).__name__}; "
                        "Referral.from_row makes one of a row of a frame")
    if voice not in VOICES:
        raise ValueError(f'there is no voice "{voice}"; did you mean '
                         f'"{_core.nearest(voice, list(VOICES))}"?')
    return Explanation(referral, classify(referral, pack), voice)


def record_schema() -> str:
    """The JSON Schema (draft 2020-12) of a record's JSON."""
    return _core.record_schema()
