# SPDX-License-Identifier: BSL-1.0
"""What runs over frames of every kind share."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import Any, Callable, Iterator, NamedTuple, Optional, Tuple

from frontdoor import _core
from frontdoor.errors import ReferralError, Rejection

MOST_KEPT = 1000
LONG = 500_000  # rows
NO_DAY = -(2**63)  # what the core gives for a day that is not known


class Options(NamedTuple):
    pack: str
    errors: str
    ignore_extra: bool
    lists: str
    progress: Optional[bool]

    def check(self) -> Options:
        """Raises ValueError, with the nearest that there is."""
        for name, value, among in (("errors", self.errors, ["raise", "collect"]),
                                   ("lists", self.lists, ["text", "list"])):
            if value not in among:
                raise ValueError(f'{name} is one of {", ".join(among)}, not "{value}"; '
                                 f'did you mean "{_core.nearest(str(value), among)}"?')
        return self

    @property
    def most_kept(self) -> int:
        return MOST_KEPT if self.errors == "raise" else sys.maxsize

    def rejections(self, outcome: _core.Outcome) -> Tuple[Rejection, ...]:
        """Raises ReferralError where there are some and that was asked for."""
        rejections = tuple(Rejection(*why) for why in outcome["rejections"])
        if rejections and self.errors == "raise":
            raise ReferralError(rejections, outcome["rejected"])
        return rejections


@contextmanager
def progress_of(wanted: Optional[bool], rows: Optional[int]) -> Iterator[Optional[Callable[[int], None]]]:
    """What to tell the number of rows done, or None."""
    if wanted is None:
        wanted = rows is not None and rows >= LONG and _is_seen() and _has_tqdm()
    if not wanted:
        yield None
        return
    from tqdm.auto import tqdm

    with tqdm(total=rows, unit=" referrals", unit_scale=True) as bar:
        def told(done: int) -> None:
            bar.update(done - bar.n)

        yield told


def _has_tqdm() -> bool:
    from importlib.util import find_spec

    return find_spec("tqdm") is not None


def _is_seen() -> bool:
    stderr: Any = sys.stderr
    return "ipykernel" in sys.modules or (stderr is not None and stderr.isatty())
