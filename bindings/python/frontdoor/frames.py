# SPDX-License-Identifier: BSL-1.0
"""Deciding: one referral, or a frame of them whoever's it is."""

from __future__ import annotations

import sys
from typing import Any, Mapping, NamedTuple, Optional, Tuple, overload

from frontdoor import _core
from frontdoor._run import NO_DAY, Options
from frontdoor.enumerations import ConsentNeeded, Duty, Level, Route
from frontdoor.errors import Rejection
from frontdoor.objects import Decision, pack_named
from frontdoor.referral import Referral

__all__ = ["Classified", "classify"]


class Classified(NamedTuple):
    """What `classify(..., errors="collect")` gives: together, every row of the frame."""

    decisions: Any
    """Of the rows that could be read, in order; of the frame's kind."""
    rejected: Tuple[Rejection, ...]
    """The others: `frame.iloc[[why.row for why in rejected]]` are these rows in pandas."""


@overload
def classify(frame: Referral, pack: str = "auto") -> Decision: ...
@overload
def classify(frame: Any, pack: str = "auto", *, errors: str = "raise", ignore_extra: bool = False,
             lists: str = "text", progress: Optional[bool] = None) -> Any: ...
def classify(frame: Any, pack: str = "auto", *, errors: str = "raise", ignore_extra: bool = False,
             lists: str = "text", progress: Optional[bool] = None) -> Any:
    """Decides referrals: what a pack of thresholds recommends for each, with its reasons.

    frame: a pandas or Polars frame, a PyArrow table, record batch or reader, any object with
    the Arrow PyCapsule interface, or a mapping of column to sequence; or one Referral, which
    gives one Decision. Arrow's data is read where it lies. Columns, of which only
    `referral_id` is required:

    referral_id                             text or whole number, unique in the frame
    received                                date, date and time, or ISO 8601 text; England's
                                            time unless it has a zone
    age_months                              0 to 215 whole months
    unborn                                  1, 0; missing is 0
    referral_source, consent                a code: see ReferralSource, Consent
    present, absent                         ids of indicators: text separated by `;`, or lists
    referrals_12m, missing_episodes_90d, domestic_incidents_12m, early_help_in_place_months
                                            whole numbers, 0 to 65535
    an indicator's id                       1 or true: present; 0 or false: absent

    Missing in any form (None, NaN, NA, NaT, empty text) is not known.

    pack: `children-act`, `rsrt-2015`, `rhrt-2018`, or `auto`: the local pack in force on the
    day received (before the first, the first; with no date, the newest).
    errors: `raise` raises ReferralError where a row cannot be read, with the rows, columns
    and reasons; `collect` decides the others and gives Classified(decisions, rejected).
    ignore_extra: pass over columns that are not known; they are an error otherwise.
    lists: `text` gives `duties`, `rules` and `ask` as text separated by `;`, `list` as lists.
    progress: a bar by tqdm; None: where tqdm is there, someone can see it, and the work is long.

    Gives the frame's own kind, a row a referral, in order, pandas' index kept: referral_id,
    pack, level (1 to 4), route, duties (alphabetical), rules (in the pack's order), ask (the
    most urgent first), consent (not_required, held, required), decision_due (a date: the first
    working day in England after the day received; missing where that is not known). A mapping
    gives a dict of lists. An object of another library gives an ArrowFrame.

    Raises ReferralError, ColumnError, PackError; TypeError for what is no frame. Threads may
    call it at once: the interpreter's lock is given up while it works.

    >>> classify({"referral_id": ["R-1"], "present": ["sexual_abuse_disclosed"]})["route"]
    ['section_47']
    """
    if isinstance(frame, Referral):
        return _decision(frame, pack)
    options = Options(pack, errors, ignore_extra, lists, progress)
    decisions, rejected = _decided(frame, options)
    return Classified(decisions, rejected) if errors == "collect" else decisions


def _decided(frame: Any, options: Options) -> Tuple[Any, Tuple[Rejection, ...]]:
    """By the library that the frame comes from, which is then loaded already."""
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(frame, pandas.DataFrame):
        from frontdoor._pandas import decide as decide_pandas

        return decide_pandas(frame, options)
    if hasattr(frame, "__arrow_c_stream__") or hasattr(frame, "__arrow_c_array__"):
        from frontdoor._arrow import decide as decide_arrow

        return decide_arrow(frame, options)
    if isinstance(frame, Mapping):
        from frontdoor._mapping import decide as decide_mapping

        return decide_mapping(frame, options)
    lazy = "; collect() it first" if type(frame).__name__ == "LazyFrame" else ""
    raise TypeError(f"a {type(frame).__name__} is no frame of referrals{lazy}: give a pandas or "
                    "Polars frame, an Arrow table, a mapping of column to sequence, or a Referral")


def _decision(referral: Referral, pack: str) -> Decision:
    from datetime import date, timedelta

    columns = _core.decide_one(referral._core, pack)
    by = pack_named(columns["pack"][0])
    due = int.from_bytes(columns["decision_due"], sys.byteorder, signed=True)

    def items(name: str) -> list[str]:
        text: str = columns[name][0]
        return text.split(";") if text else []

    return Decision(
        referral.referral_id, by.name, Level(columns["level"][0]), Route(columns["route"][0]),
        tuple(map(Duty, items("duties"))), tuple(by[rule] for rule in items("rules")),
        tuple(items("ask")), ConsentNeeded(columns["consent"][0]),
        None if due == NO_DAY else date(1970, 1, 1) + timedelta(due))

