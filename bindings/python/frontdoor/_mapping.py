# SPDX-License-Identifier: BSL-1.0
"""Mappings of column to sequence."""

from __future__ import annotations

import sys
from array import array
from datetime import date, timedelta
from typing import Any, Mapping, Sized, Tuple

from frontdoor import _core
from frontdoor._columns import known_columns
from frontdoor._run import NO_DAY, Options, progress_of
from frontdoor.errors import Rejection

EPOCH = date(1970, 1, 1)
LISTS = ("duties", "rules", "ask")


def decide(frame: Mapping[Any, Any], options: Options) -> Tuple[dict[str, Any], Tuple[Rejection, ...]]:
    options.check()
    names = {str(name): name for name in frame}
    known = known_columns(list(names), ignore_extra=options.ignore_extra)
    columns = [(name, *column_of(name, frame[names[name]])) for name in known]
    rows = columns[0][2]
    for name, _, length in columns:
        if length != rows:
            raise ValueError(f"the column {name} has {length} values where referral_id has {rows}")
    with progress_of(options.progress, rows) as progress:
        outcome = _core.decide_columns([(name, column) for name, column, _ in columns], rows,
                                       options.pack, options.most_kept, progress)
    rejected = options.rejections(outcome)
    ids = without(list(frame[names["referral_id"]]), rejected)
    return {"referral_id": ids, **as_lists(outcome["decisions"], options.lists)}, rejected


def column_of(name: str, values: Any) -> Tuple[_core.Column, int]:
    """The values as a column that the core reads, and how many they are."""
    if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
        raise TypeError(f"the column {name} is a {type(values).__name__}; give a list or an array, "
                        "a value a referral")
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(values, (pandas.Series, pandas.Index, pandas.api.extensions.ExtensionArray)):
        from frontdoor._pandas import column_of_series

        return column_of_series(pandas.Series(values)), len(values)
    numpy = sys.modules.get("numpy")
    if numpy is not None and type(values) is numpy.ndarray:
        from frontdoor._numpy import column_of_array

        return column_of_array(values), len(values)
    if isinstance(values, Sized) and (hasattr(values, "__arrow_c_stream__") or hasattr(values, "__arrow_c_array__")):
        return _core.arrow_column(values), len(values)
    held = values.tolist() if hasattr(values, "tolist") else list(values)
    return _core.object_column(held), len(held)


def without(values: list[Any], rejected: Tuple[Rejection, ...]) -> list[Any]:
    if not rejected:
        return values
    rows = {why.row for why in rejected}
    return [value for row, value in enumerate(values) if row not in rows]


def as_lists(decisions: dict[str, Any], lists: str) -> dict[str, Any]:
    decisions = dict(decisions)
    days = array("q", bytes(decisions["decision_due"]))
    date_of = {day: None if day == NO_DAY else EPOCH + timedelta(day) for day in set(days)}
    decisions["decision_due"] = [date_of[day] for day in days]
    decisions["level"] = list(decisions["level"])
    if lists == "list":
        for name in LISTS:
            decisions[name] = split(decisions[name])
    return decisions


def split(texts: list[str]) -> list[list[str]]:
    return [text.split(";") if text else [] for text in texts]
