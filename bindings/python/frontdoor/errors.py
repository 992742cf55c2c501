# SPDX-License-Identifier: BSL-1.0
"""What can go wrong, with where it did and what would have been right."""

from __future__ import annotations

from typing import NamedTuple, Optional, Sequence, Tuple

__all__ = ["ColumnError", "PackError", "ReferralError", "Rejection"]

SHOWN = 5


class Rejection(NamedTuple):
    """A row that could not be read as a referral, and why."""

    row: int
    """Its place in the frame; the first is 0."""
    referral_id: str
    """Empty where it has none."""
    column: str
    """Empty where the row as a whole is at fault."""
    reason: str
    """What was wrong and what to do."""
    candidate: str
    """The nearest value that would have done; empty where there is none to name."""

    def __str__(self) -> str:
        column = f", column {self.column}" if self.column else ""
        return f'row {self.row}: referral_id "{self.referral_id}"{column}: {self.reason}'


class ReferralError(ValueError):
    """Referrals that cannot be read: nothing was decided.

    `rejections` has the first thousand of them, `rejected` how many there are in all;
    `column`, `reason` and `candidate` are of the first.
    """

    def __init__(self, rejections: Sequence[Rejection], rejected: Optional[int] = None,
                 message: Optional[str] = None) -> None:
        self.rejections: Tuple[Rejection, ...] = tuple(rejections)
        self.rejected = len(self.rejections) if rejected is None else rejected
        super().__init__(message or _told(self.rejections, self.rejected))

    @classmethod
    def of_one(cls, rejection: Tuple[int, str, str, str, str]) -> ReferralError:
        """Of one referral that was built by hand, which has no row."""
        why = Rejection(*rejection)
        return cls([why], message=f"{why.column}: {why.reason}" if why.column else why.reason)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.rejections, self.rejected, str(self))

    @property
    def rows(self) -> Tuple[int, ...]:
        """The places of the rows in `rejections`; the first row of a frame is 0."""
        return tuple(why.row for why in self.rejections)

    @property
    def column(self) -> str:
        return self.rejections[0].column

    @property
    def reason(self) -> str:
        return self.rejections[0].reason

    @property
    def candidate(self) -> str:
        return self.rejections[0].candidate


class ColumnError(ValueError):
    """A frame whose columns will not do: one is missing, not known, or there twice."""

    def __init__(self, message: str, column: str, candidate: str = "") -> None:
        super().__init__(message)
        self.column = column
        self.candidate = candidate

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.column, self.candidate)


class PackError(ValueError):
    """There is no pack of that name; `candidate` is the nearest that there is."""

    def __init__(self, message: str, candidate: str = "") -> None:
        super().__init__(message)
        self.candidate = candidate

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.candidate)


def _told(rejections: Tuple[Rejection, ...], rejected: int) -> str:
    """The first few, a line each, and what can be done."""
    rows = "row" if rejected == 1 else "rows"
    lines = [f"{rejected} {rows} cannot be read as referrals; none was decided "
             '(errors="collect" decides the others)', *map(str, rejections[:SHOWN])]
    if rejected > SHOWN:
        lines.append(f"and {rejected - SHOWN} more: see .rejections")
    return "\n  ".join(lines)
