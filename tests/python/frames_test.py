# SPDX-License-Identifier: BSL-1.0
"""What comes back: the same kind, the rows in order, types that fit."""

import datetime

import frontdoor
from contract import LISTS, OUTPUT_COLUMNS
from rows import COLUMNS


def test_the_same_kind_comes_back(kind):
    frame = kind.make(COLUMNS)
    decided = frontdoor.classify(frame)
    if "capsules" in kind.name:
        assert type(decided) is frontdoor.ArrowFrame and len(decided) == 3
        assert kind.decisions(decided) == kind.decisions(decided)  # as often as it is asked
    else:
        assert type(decided) is type(frame)
    assert tuple(kind.read(decided)) == OUTPUT_COLUMNS


def test_lists_as_lists(kind):
    texts = kind.read(frontdoor.classify(kind.make(COLUMNS)))
    lists = kind.read(frontdoor.classify(kind.make(COLUMNS), lists="list"))
    for name in LISTS:
        assert [";".join(values) for values in lists[name]] == texts[name]
    assert list(lists["duties"][1]) == []


def test_a_frame_is_not_changed():
    import pandas

    frame = pandas.DataFrame(COLUMNS)
    before = frame.copy(deep=True)
    decided = frontdoor.classify(frame)
    decided["referral_id"] = "x"
    decided["level"] = 9
    pandas.testing.assert_frame_equal(frame, before)


def test_types_in_pandas():
    import pandas

    frame = pandas.DataFrame(COLUMNS).set_index(pandas.Index([9, 8, 7], name="place"))
    frame["referral_id"] = [3, 2, 1]
    decided = frontdoor.classify(frame)
    assert decided.index.equals(frame.index) and decided.index.name == "place"
    assert decided["referral_id"].tolist() == [3, 2, 1]
    assert decided["level"].dtype == "int8"
    assert decided["decision_due"].dtype.kind == "M"
    assert decided["decision_due"].iloc[0] == pandas.Timestamp(2017, 3, 2)
    assert frame.merge(decided, on="referral_id").shape == (3, 20)


def test_types_in_a_mapping():
    decided = frontdoor.classify(COLUMNS)
    assert decided["referral_id"] == ["b", "a", "c"]
    assert decided["level"] == [4, 1, 2] and type(decided["level"][0]) is int
    assert decided["decision_due"] == [datetime.date(2017, 3, 2), None, datetime.date(2018, 2, 5)]


def test_decisions_in_pandas_may_be_changed():
    import pandas

    decided = frontdoor.classify(pandas.DataFrame(COLUMNS))
    decided.loc[0, "level"] = 3
    decided.loc[1, "decision_due"] = pandas.Timestamp(2017, 3, 6)
    decided.loc[2, "route"] = "section_17"
    assert decided.loc[0, "level"] == 3 and decided.loc[2, "route"] == "section_17"
