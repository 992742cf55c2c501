# SPDX-License-Identifier: BSL-1.0
"""What cannot stand is named: where, why, and what would have been right."""

import pickle

import pytest

import frontdoor
from contract import INPUT_COLUMNS

GOOD = {name: ["", "", ""] for name in INPUT_COLUMNS} | {"referral_id": ["a", "b", "c"]}


def refused(frame, **how):
    with pytest.raises(frontdoor.ReferralError) as caught:
        frontdoor.classify(frame, **how)
    return caught.value


BAD = [  # column, value, part of the reason, candidate
    ("consent", "yess", "is not one of given", ""),
    ("consent", "gven", "is not one of given", "given"),
    ("referral_source", "1a", "census code", "1A"),
    ("present", "neglect_emergin", "is not an indicator", "neglect_emerging"),
    ("absent", ["neglect_emergin"], "is not an indicator", "neglect_emerging"),
    ("present", [1], "more than a list of texts", ""),
    ("present", 3, "is a number; give text", ""),
    ("age_months", 216, "0 to 215", ""),
    ("age_months", -1, "0 to 215", ""),
    ("age_months", 5.5, "0 to 215", ""),
    ("age_months", float("inf"), "0 to 215", ""),
    ("age_months", 10**30, "0 to 215", ""),
    ("age_months", True, "true or false", ""),
    ("age_months", ["5"], "is a list", ""),
    ("age_months", {"a": 1}, "is an object", ""),
    ("referrals_12m", 65536, "0 to 65535", ""),
    ("unborn", 2, "is not 1, 0 or empty", ""),
    ("received", "01/03/2017", "is not a date", ""),
    ("received", 20170301, "is a number; give text", ""),
    ("neglect_emerging", 2, "is not 1 (present)", ""),
    ("neglect_emerging", 0.5, "is not 1 (present)", ""),
    ("consent", "a\0b", "is not one of", ""),
    ("consent", "\ud800", "is not one of", ""),
    ("referral_id", "", "is empty", ""),
    ("referral_id", None, "is empty", ""),
    ("referral_id", "a", "stands in an earlier row", ""),
    ("referral_id", "b\0", "NUL", ""),
    ("referral_id", "\ud800", "UTF-8", ""),
]


@pytest.mark.parametrize("column, value, reason, candidate", BAD)
def test_a_value_that_cannot_stand(column, value, reason, candidate):
    frame = {**GOOD, column: [*GOOD.get(column, ["", "", ""])[:1], value,
                              *GOOD.get(column, ["", "", ""])[2:]]}
    error = refused(frame)
    assert error.rows == (1,) and error.rejected == 1
    assert error.column == column and reason in error.reason and reason in str(error)
    assert not candidate or error.candidate == candidate
    assert pickle.loads(pickle.dumps(error)).rejections == error.rejections


def test_an_indicator_both_present_and_absent():
    error = refused({**GOOD, "present": ["neglect_emerging", "", ""], "neglect_emerging": [0, None, 1]})
    assert error.rows == (0,) and error.column == "absent"


def test_all_that_is_wrong_is_counted_and_the_first_thousand_kept():
    error = refused({"referral_id": [f"r{n}" for n in range(3000)], "consent": ["no"] * 3000})
    assert error.rejected == 3000 and len(error.rejections) == 1000
    assert error.rows == tuple(range(1000)) and "2995 more" in str(error)


def test_the_rest_goes_on_and_nothing_is_lost(kind):
    columns = {**GOOD, "consent": ["given", "gven", "refused"]}
    decisions, rejected = frontdoor.classify(kind.make(columns), errors="collect")
    assert [row["referral_id"] for row in kind.decisions(decisions)] == ["a", "c"]
    assert [(why.row, why.referral_id, why.column, why.candidate) for why in rejected] == \
        [(1, "b", "consent", "given")]


def test_collected_rejections_are_not_bounded():
    frame = {"referral_id": [f"r{n}" for n in range(3000)], "consent": ["no"] * 3000}
    decisions, rejected = frontdoor.classify(frame, errors="collect")
    assert decisions["referral_id"] == [] and len(rejected) == 3000


def test_pandas_keeps_its_index_where_rows_are_rejected():
    import pandas

    frame = pandas.DataFrame({"referral_id": ["a", "b", "c"], "consent": ["given", "x", "given"]},
                             index=["x", "y", "z"])
    decisions, rejected = frontdoor.classify(frame, errors="collect")
    assert decisions.index.tolist() == ["x", "z"]
    assert frame.iloc[[why.row for why in rejected]].index.tolist() == ["y"]


def test_an_unknown_column_names_the_nearest(kind):
    columns = {**GOOD, "agemonths": ["", "", ""]}
    with pytest.raises(frontdoor.ColumnError, match="did you mean \"age_months\"") as caught:
        frontdoor.classify(kind.make(columns))
    assert (caught.value.column, caught.value.candidate) == ("agemonths", "age_months")
    assert pickle.loads(pickle.dumps(caught.value)).candidate == "age_months"
    assert len(kind.decisions(frontdoor.classify(kind.make(columns), ignore_extra=True))) == 3


@pytest.mark.parametrize("frame", [{}, {"consent": ["given"]}])
def test_referral_id_is_required(frame):
    with pytest.raises(frontdoor.ColumnError, match="referral_id is missing"):
        frontdoor.classify(frame)


def test_a_column_that_stands_there_twice():
    import pandas

    frame = pandas.DataFrame([["a", "given", "given"]], columns=["referral_id", "consent", "consent"])
    with pytest.raises(frontdoor.ColumnError, match="stands there twice"):
        frontdoor.classify(frame)


def test_an_index_that_has_the_ids_is_pointed_to():
    import pandas

    frame = pandas.DataFrame({"consent": ["given"]}, index=pandas.Index(["a"], name="referral_id"))
    with pytest.raises(frontdoor.ColumnError, match="reset_index"):
        frontdoor.classify(frame)


@pytest.mark.parametrize("frame", [None, 5, "referrals.csv", [{"referral_id": "a"}], object()])
def test_what_is_no_frame(frame):
    with pytest.raises(TypeError, match="is no frame of referrals"):
        frontdoor.classify(frame)


def test_columns_that_are_no_columns():
    with pytest.raises(TypeError, match="give a list or an array"):
        frontdoor.classify({"referral_id": "a"})
    with pytest.raises(ValueError, match="has 1 values where referral_id has 2"):
        frontdoor.classify({"referral_id": ["a", "b"], "consent": [None]})


def test_names_that_are_none():
    with pytest.raises(frontdoor.PackError, match="did you mean \"rsrt-2015\"") as caught:
        frontdoor.classify(GOOD, "rsrt-2051")
    assert caught.value.candidate == "rsrt-2015"
    with pytest.raises(ValueError, match="did you mean \"collect\""):
        frontdoor.classify(GOOD, errors="colect")
    with pytest.raises(ValueError, match="did you mean \"list\""):
        frontdoor.classify(GOOD, lists="lists")
