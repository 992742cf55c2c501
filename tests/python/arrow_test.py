# SPDX-License-Identifier: BSL-1.0
"""What is of Arrow's types."""

import datetime

import pyarrow
import pytest

import frontdoor
from rows import COLUMNS


def test_types_in_arrow():
    decided = frontdoor.classify(pyarrow.table(COLUMNS))
    decided.validate(full=True)
    assert decided.schema.types == [*[pyarrow.string()] * 2, pyarrow.int8(),
                                    *[pyarrow.string()] * 5, pyarrow.date32()]
    frontdoor.classify(pyarrow.table(COLUMNS), lists="list").validate(full=True)


@pytest.mark.parametrize("type", ["int8", "int64", "uint16", "float32", "float64", "string",
                                  "large_string", "string_view"])
def test_numbers_of_each_type_in_arrow(type):
    ages = pyarrow.array([None, 5, 100], pyarrow.int64()).cast(type)
    frame = pyarrow.table({"referral_id": ["a", "b", "c"], "age_months": ages})
    expected = frontdoor.classify({"referral_id": ["a", "b", "c"], "age_months": [None, 5, 100]})
    assert frontdoor.classify(frame)["ask"].to_pylist() == expected["ask"]


@pytest.mark.parametrize("type", ["date32", "date64", "timestamp('s')", "timestamp('ms')",
                                  "timestamp('us')", "timestamp('ns')", "timestamp('us', 'UTC')",
                                  "timestamp('ns', 'Europe/London')"])
def test_days_of_each_type_in_arrow(type):
    days = [datetime.datetime(2017, 3, 1), None, datetime.datetime(1969, 12, 31)]
    received = pyarrow.array(days).cast(eval("pyarrow." + type + ("()" if "(" not in type else "")))
    frame = pyarrow.table({"referral_id": ["a", "b", "c"], "received": received})
    decided, rejected = frontdoor.classify(frame, errors="collect")
    assert decided["decision_due"].to_pylist()[:2] == [datetime.date(2017, 3, 2), None]
    assert [why.row for why in rejected] == ([2] if ", '" in type else [])  # zones: from 1981


@pytest.mark.parametrize("kind", ["list_", "large_list", "list_view", "large_list_view"])
def test_lists_of_each_type_in_arrow(kind):
    present = pyarrow.array([["neglect_emerging", "sexual_abuse_disclosed"], None, []],
                            getattr(pyarrow, kind)(pyarrow.string()))
    frame = pyarrow.table({"referral_id": ["a", "b", "c"], "present": present})
    assert frontdoor.classify(frame.slice(0))["route"].to_pylist() == \
        ["section_47", "universal", "universal"]
    assert frontdoor.classify(frame.slice(1))["route"].to_pylist() == ["universal", "universal"]
