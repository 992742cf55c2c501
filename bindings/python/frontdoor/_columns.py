# SPDX-License-Identifier: BSL-1.0
"""Which of a frame's columns are read."""

from __future__ import annotations

from typing import List, Sequence

from frontdoor import _core
from frontdoor.errors import ColumnError


def known_columns(names: Sequence[str], *, ignore_extra: bool, id_needed: bool = True) -> List[str]:
    """The names that are read, `referral_id` first: what is wrong with a row is told by it.

    Raises ColumnError: a column that is not known, stands there twice, or is missing.
    """
    known = []
    for name in names:
        if _core.has_column(name):
            if name in known:
                raise ColumnError(f'the column "{name}" stands there twice', name)
            known.append(name)
        elif not ignore_extra:
            nearest = _core.nearest_column(name)
            raise ColumnError(
                f'the column "{name}" is not known; did you mean "{nearest}"? '
                "(ignore_extra=True passes over columns that are not known)", name, nearest)
    if id_needed and "referral_id" not in known:
        raise ColumnError("the column referral_id is missing; every referral needs an id of its own",
                          "referral_id")
    return sorted(known, key=lambda name: name != "referral_id")
