# SPDX-License-Identifier: BSL-1.0
"""pandas' frames, 1.5 and later. Imported where a frame has brought pandas with it."""

from __future__ import annotations

from typing import Any, Tuple

import numpy as np
import pandas as pd

from frontdoor import _core
from frontdoor._arrow import ArrowFrame
from frontdoor._columns import known_columns
from frontdoor._mapping import LISTS, split
from frontdoor._numpy import column_of_array
from frontdoor._run import Options, progress_of
from frontdoor.errors import ColumnError, Rejection


def decide(frame: pd.DataFrame, options: Options) -> Tuple[pd.DataFrame, Tuple[Rejection, ...]]:
    options.check()
    names = [str(name) for name in frame.columns]
    known = _known(frame, names, options)
    columns = [(name, column_of_series(frame.iloc[:, names.index(name)])) for name in known]
    arrow = _texts_are_arrow() and options.lists == "text"
    decide_columns = _core.decide_columns_to_arrow if arrow else _core.decide_columns
    with progress_of(options.progress, len(frame)) as progress:
        outcome = decide_columns(columns, len(frame), options.pack, options.most_kept, progress)
    rejected = options.rejections(outcome)
    ids = frame.iloc[:, names.index("referral_id")]
    if rejected:
        kept = np.ones(len(frame), dtype=bool)
        kept[[why.row for why in rejected]] = False
        ids = ids[kept]
    as_frame = _of_arrow if arrow else _of_lists
    decided = as_frame(ids, outcome["decisions"], options.lists)
    decided.insert(0, "referral_id", ids)
    return decided, rejected


def _texts_are_arrow() -> bool:
    """From pandas 3 on, where PyArrow is there, its texts are Arrow's."""
    return getattr(pd.Series([""]).dtype, "storage", "") == "pyarrow"


def _known(frame: pd.DataFrame, names: list[str], options: Options) -> list[str]:
    try:
        return known_columns(names, ignore_extra=options.ignore_extra)
    except ColumnError as error:
        if "referral_id" in frame.index.names and "referral_id" not in names and error.column == "referral_id":
            raise ColumnError(f"{error}; it is the index: give frame.reset_index()", error.column) from None
        raise


def column_of_series(series: pd.Series[Any]) -> _core.Column:
    """As the type of the series says, without looking at each value where that can be."""
    dtype: Any = series.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        categories = pd.Series(series.cat.categories)
        codes = series.cat.codes.to_numpy(dtype="int32")
        return _core.category_column(codes, column_of_series(categories), len(categories))
    if isinstance(dtype, pd.DatetimeTZDtype):
        return column_of_array(series.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy(), is_utc=True)
    if isinstance(dtype, np.dtype):
        return column_of_array(series.to_numpy())
    held: Any = series.array
    if type(dtype).__name__ == "ArrowDtype" or getattr(dtype, "storage", "") == "pyarrow":
        arrow = held.__arrow_array__()
        if hasattr(arrow, "__arrow_c_stream__") or hasattr(arrow, "__arrow_c_array__"):
            return _core.arrow_column(arrow)
    elif getattr(dtype, "kind", "O") in "biuf" and hasattr(dtype, "numpy_dtype"):
        values = held.to_numpy(dtype=dtype.numpy_dtype, na_value=0)
        return column_of_array(values, np.asarray(held.isna()))
    return _core.object_column(np.asarray(series, dtype=object).tolist())


def _of_arrow(ids: pd.Series[Any], decisions: Any, lists: str) -> pd.DataFrame:
    import pyarrow  # type: ignore[import-untyped]

    table: Any = pyarrow.table(ArrowFrame(decisions)).drop_columns(["referral_id"])
    frame: pd.DataFrame = table.to_pandas(date_as_object=False)
    return frame.set_axis(ids.index, axis=0)


def _of_lists(ids: pd.Series[Any], decisions: dict[str, Any], lists: str) -> pd.DataFrame:
    columns: dict[str, Any] = {}
    for name, values in decisions.items():
        if name == "level":
            columns[name] = np.frombuffer(values, dtype="int8")
        elif name == "decision_due":
            columns[name] = _days(np.frombuffer(values, dtype="int64"))
        else:
            columns[name] = _objects(split(values) if lists == "list" and name in LISTS else values)
    return pd.DataFrame(columns, index=ids.index, copy=False)


def _days(days: Any) -> Any:
    """In the unit that this pandas takes for days: seconds, nanoseconds before 2.0."""
    return days.view("datetime64[D]").astype(_UNIT)


_UNIT = "datetime64[ns]" if int(pd.__version__.split(".")[0]) < 2 else "datetime64[s]"


def _objects(values: list[Any]) -> Any:
    held = np.empty(len(values), dtype=object)
    held[:] = values
    return held
