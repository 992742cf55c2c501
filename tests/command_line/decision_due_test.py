# SPDX-License-Identifier: BSL-1.0
"""The first working day in England after the day received."""

import pytest

DUE = {
    "a weekday": ("2017-03-01", "2017-03-02"),
    "a Friday": ("2017-03-03", "2017-03-06"),
    "a Saturday": ("2017-03-04", "2017-03-06"),
    "a Sunday": ("2017-03-05", "2017-03-06"),
    "Maundy Thursday": ("2017-04-13", "2017-04-18"),
    "Good Friday": ("2017-04-14", "2017-04-18"),
    "early Easter": ("2016-03-24", "2016-03-29"),
    "late Easter": ("2011-04-21", "2011-04-26"),
    "before the royal wedding": ("2011-04-28", "2011-05-03"),
    "before the spring holiday moved to June": ("2012-06-01", "2012-06-06"),
    "no spring holiday in May 2012": ("2012-05-25", "2012-05-28"),
    "the diamond jubilee": ("2012-06-05", "2012-06-06"),
    "before VE day, moved to a Friday": ("2020-05-07", "2020-05-11"),
    "no early May holiday on the Monday of 2020": ("2020-05-01", "2020-05-04"),
    "before the platinum jubilee": ("2022-06-01", "2022-06-06"),
    "no spring holiday in May 2022": ("2022-05-27", "2022-05-30"),
    "before the funeral of the Queen": ("2022-09-16", "2022-09-20"),
    "before the coronation": ("2023-05-05", "2023-05-09"),
    "before the early May holiday": ("2017-04-28", "2017-05-02"),
    "before the late spring holiday": ("2017-05-26", "2017-05-30"),
    "before the summer holiday": ("2017-08-25", "2017-08-29"),
    "Christmas on a Wednesday": ("2019-12-24", "2019-12-27"),
    "Christmas on a Friday": ("2020-12-24", "2020-12-29"),
    "Christmas on a Saturday": ("2021-12-24", "2021-12-29"),
    "Christmas on a Sunday": ("2016-12-23", "2016-12-28"),
    "new year on a Saturday": ("2021-12-31", "2022-01-04"),
    "new year on a Sunday": ("2016-12-30", "2017-01-03"),
    "new year on a Wednesday": ("2019-12-31", "2020-01-02"),
    "a leap day": ("2016-02-29", "2016-03-01"),
    "the day before a leap day": ("2016-02-28", "2016-02-29"),
    "the first year": ("1991-12-24", "1991-12-27"),
    "VE day of 1995": ("1995-05-05", "1995-05-09"),
    "the millennium": ("1999-12-30", "2000-01-04"),
    "the golden jubilee": ("2002-05-31", "2002-06-05"),
    "2030": ("2030-04-18", "2030-04-23"),
}

MOMENTS = {
    "a local time": ("2017-03-01T23:59", "2017-03-02"),
    "a local time with seconds": ("2017-03-01T09:15:30", "2017-03-02"),
    "midnight": ("2017-03-01T00:00:00", "2017-03-02"),
    "a summer evening in Greenwich is tomorrow": ("2017-06-29T23:30:00Z", "2017-07-03"),
    "a minute earlier it is not": ("2017-06-29T22:59:59Z", "2017-06-30"),
    "a winter evening in Greenwich": ("2017-01-12T23:30:00Z", "2017-01-13"),
    "from the east": ("2017-06-29T01:30:00+05:30", "2017-06-29"),
    "from the west": ("2017-01-11T20:00:00-05:00", "2017-01-13"),
    "summer time's own offset": ("2017-06-29T23:30:00+01:00", "2017-06-30"),
    "the first evening of summer time": ("2017-03-26T23:30:00Z", "2017-03-28"),
    "the first evening of winter time": ("2017-10-29T23:30:00Z", "2017-10-30"),
    "fractions of a second": ("2017-06-29T23:30:00.250Z", "2017-07-03"),
}

UNKNOWN = {"nothing": "", "before 1991": "1990-06-01", "after 2035": "2036-06-02"}


@pytest.mark.parametrize("received, due", DUE.values(), ids=DUE)
def test_the_decision_is_due_on_the_first_working_day_after(decide, received, due):
    assert decide(received=received)["decision_due"] == due


@pytest.mark.parametrize("received, due", MOMENTS.values(), ids=MOMENTS)
def test_a_moment_counts_as_the_day_that_it_is_in_england(decide, received, due):
    assert decide(received=received)["decision_due"] == due


@pytest.mark.parametrize("received", UNKNOWN.values(), ids=UNKNOWN)
def test_outside_what_is_known_it_is_empty(decide, received):
    assert decide(received=received)["decision_due"] == ""


def test_a_day_outside_the_calendar_has_no_due_day_and_the_summary_says_so(classify):
    done = classify("referral_id,received\na,2036-05-01\nb,2016-05-04\nc,\n")
    assert [row["decision_due"] for row in done.decisions()] == ["", "2016-05-05", ""]
    assert done.says("note: 1", "calendar")
