# SPDX-License-Identifier: BSL-1.0
"""What is of Polars alone."""

import polars
import pytest

import frontdoor
from rows import COLUMNS


def test_types_in_polars():
    decided = frontdoor.classify(polars.DataFrame(COLUMNS), lists="list")
    assert decided.schema["level"] == polars.Int8
    assert decided.schema["decision_due"] == polars.Date
    assert decided.schema["ask"] == polars.List(polars.String)


def test_what_is_no_frame():
    frame = polars.DataFrame({"referral_id": ["a"]})
    with pytest.raises(TypeError, match="collect"):
        frontdoor.classify(frame.lazy())
    with pytest.raises(TypeError, match="no column of a referral"):
        frontdoor.classify(frame.with_columns(consent=polars.struct(polars.lit(1))))
    with pytest.raises(TypeError, match="named columns"):
        frontdoor.classify(frame["referral_id"])
