# SPDX-License-Identifier: BSL-1.0
"""Missing is not known, whatever stands for it."""

import datetime

import pytest

import frontdoor
import kinds
from contract import INPUT_COLUMNS, OUTPUT_COLUMNS

ONE = {name: [""] for name in INPUT_COLUMNS} | {"referral_id": ["r1"]}


def decide(frame, **how):
    return frontdoor.classify(frame, **how)


@pytest.fixture(scope="module")
def unknown():
    """What is decided where nothing is known."""
    return decide({"referral_id": ["r1"]})


def pandas_missing():
    import numpy
    import pandas

    return [None, float("nan"), numpy.nan, numpy.float32("nan"), pandas.NA, pandas.NaT, "",
            numpy.datetime64("NaT")]


@pytest.mark.parametrize("place", range(8))
@pytest.mark.parametrize("column", [c for c in INPUT_COLUMNS if c != "referral_id"] + ["neglect_emerging"])
def test_each_form_in_each_column(unknown, place, column):
    missing = pandas_missing()[place]
    assert decide({"referral_id": ["r1"], column: [missing]}) == unknown


def test_none_known_in_any_kind(kind, unknown):
    decided = kind.read(decide(kind.make(ONE)))
    assert {name: kinds.as_text(value[0]) for name, value in decided.items()} == \
        {name: kinds.as_text(value[0]) for name, value in unknown.items()}


def test_no_rows(kind):
    columns = kind.read(decide(kind.make({name: [] for name in INPUT_COLUMNS})))
    assert tuple(columns) == OUTPUT_COLUMNS
    assert all(len(values) == 0 for values in columns.values())


@pytest.mark.parametrize("dtype", ["float64", "Int64", "UInt16", "Float64", "object", "string", "category"])
def test_each_type_of_pandas(dtype):
    import pandas

    ages = pandas.Series([5, None], dtype="Int64").astype(dtype if dtype != "float64" else "Float64")
    ages = ages.astype("float64") if dtype == "float64" else ages
    frame = pandas.DataFrame({"referral_id": ["a", "b"], "age_months": ages,
                              "injury_non_mobile_child": pandas.array([True, None], dtype="boolean")})
    expected = decide({"referral_id": ["a", "b"], "age_months": ["5", ""],
                       "injury_non_mobile_child": ["1", ""]})
    assert decide(frame)["ask"].tolist() == expected["ask"]
    assert decide(frame)["route"].tolist() == expected["route"]


@pytest.mark.parametrize("values", [
    ["2017-03-01", "2017-07-01T23:30Z", None],
    [datetime.date(2017, 3, 1), datetime.datetime(2017, 7, 1, 23, 30, tzinfo=datetime.timezone.utc),
     None],
    [datetime.datetime(2017, 3, 1), datetime.datetime(2017, 7, 2, 0, 30), float("nan")],
])
def test_days_in_each_form(values):
    due = decide({"referral_id": ["a", "b", "c"], "received": values})["decision_due"]
    assert due == [datetime.date(2017, 3, 2), datetime.date(2017, 7, 3), None]


@pytest.mark.parametrize("unit", ["D", "h", "s", "ms", "us", "ns"])
def test_days_in_each_unit(unit):
    import numpy

    days = numpy.array(["2017-03-01", "NaT", "1969-12-31"], dtype=f"datetime64[{unit}]")
    due = decide({"referral_id": ["a", "b", "c"], "received": days})["decision_due"]
    assert due == [datetime.date(2017, 3, 2), None, None]


def test_a_moment_with_a_zone_is_moved_to_england():
    import pandas

    received = pandas.to_datetime(pandas.Series(["2017-07-01T23:30", "2017-01-31T23:30", None]), utc=True)
    frame = pandas.DataFrame({"referral_id": ["a", "b", "c"],
                              "received": received.dt.tz_convert("America/New_York")})
    due = kinds.pandas_columns(decide(frame))["decision_due"]
    assert [kinds.as_text(day) for day in due] == ["2017-07-03", "2017-02-01", ""]
