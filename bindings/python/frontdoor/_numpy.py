# SPDX-License-Identifier: BSL-1.0
"""NumPy arrays as columns. Imported where a frame has brought NumPy with it."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from frontdoor import _core


def column_of_array(values: Any, missing: Optional[Any] = None, is_utc: bool = False) -> _core.Column:
    """missing: none, or an array of truth values. is_utc: of datetime64, which has no zone."""
    if values.ndim != 1:
        raise TypeError(f"an array of {values.ndim} dimensions is no column; give one value a referral")
    kind = values.dtype.kind
    if kind == "M" and np.datetime_data(values.dtype) not in (("D", 1), ("s", 1), ("ms", 1), ("us", 1), ("ns", 1)):
        values = values.astype("datetime64[s]")
    if kind == "M":
        unit, _ = np.datetime_data(values.dtype)
        return _core.moment_column(np.ascontiguousarray(values).view("i8"), unit, is_utc)
    if kind in "biu" or values.dtype in (np.float32, np.float64):
        mask = None if missing is None else np.ascontiguousarray(missing).view("u1")
        native = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("="))
        return _core.number_column(native, mask)
    return _core.object_column(values.astype(object, copy=False).tolist())
