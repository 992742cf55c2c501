# SPDX-License-Identifier: BSL-1.0
"""Frames that speak the Arrow PyCapsule interface: Polars, PyArrow, and all others."""

from __future__ import annotations

import sys
from typing import Any, Optional, Tuple

from frontdoor import _core
from frontdoor._columns import known_columns
from frontdoor._run import Options, progress_of
from frontdoor.errors import Rejection

__all__ = ["ArrowFrame"]


class ArrowFrame:
    """Decisions for a library that has no kind of its own here: any reader of the Arrow
    PyCapsule interface takes them, as often as it likes, without a copy."""

    def __init__(self, decisions: _core.ArrowDecisions) -> None:
        self._decisions = decisions

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object:
        return self._decisions.stream()

    def __arrow_c_schema__(self) -> object:
        return self._decisions.schema()

    def __len__(self) -> int:
        return len(self._decisions)

    def __repr__(self) -> str:
        return f"ArrowFrame({len(self)} decisions; polars.DataFrame or pyarrow.table takes it)"


def decide(frame: Any, options: Options) -> Tuple[Any, Tuple[Rejection, ...]]:
    options.check()
    arrow = _core.ArrowInput(frame)
    names = arrow.names
    known = known_columns(names, ignore_extra=options.ignore_extra)
    wanted = [names.index(name) for name in known]
    with progress_of(options.progress, len(frame) if hasattr(frame, "__len__") else None) as progress:
        outcome = _core.decide_arrow(arrow, wanted, options.pack, options.lists == "list",
                                     options.most_kept, progress)
    rejected = options.rejections(outcome)
    return _of_its_kind(frame, ArrowFrame(outcome["decisions"])), rejected


def _of_its_kind(frame: Any, decisions: ArrowFrame) -> Any:
    polars, pyarrow = sys.modules.get("polars"), sys.modules.get("pyarrow")
    if polars is not None and isinstance(frame, polars.DataFrame):
        return polars.DataFrame(decisions)
    if pyarrow is not None and isinstance(frame, pyarrow.Table):
        return pyarrow.table(decisions)
    if pyarrow is not None and isinstance(frame, pyarrow.RecordBatchReader):
        return pyarrow.table(decisions).to_reader()
    if pyarrow is not None and isinstance(frame, pyarrow.RecordBatch):
        return _one_batch(pyarrow.table(decisions), pyarrow)
    return decisions


def _one_batch(table: Any, pyarrow: Any) -> Any:
    """Also where there is no row, and so no batch."""
    for batch in table.combine_chunks().to_batches():
        return batch
    columns = [pyarrow.array([], type=column.type) for column in table.schema]
    return pyarrow.RecordBatch.from_arrays(columns, schema=table.schema)
