# SPDX-License-Identifier: BSL-1.0
"""Days in England: bank holidays, working days, and the local day of a moment."""

from datetime import date, datetime, timedelta
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 1991, 2035
MONDAY, SATURDAY, SUNDAY = 0, 5, 6
DAY = timedelta(days=1)

# Proclaimed once, beside the yearly ones.
EXTRA = {
    date(1999, 12, 31), date(2002, 6, 3), date(2011, 4, 29), date(2012, 6, 5),
    date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8),
}
# A yearly one, held on another day that year.
MOVED = {
    date(1995, 5, 1): date(1995, 5, 8),
    date(2002, 5, 27): date(2002, 6, 4),
    date(2012, 5, 28): date(2012, 6, 4),
    date(2020, 5, 4): date(2020, 5, 8),
    date(2022, 5, 30): date(2022, 6, 2),
}


def easter(year: int) -> date:
    """Gauss's rule in the anonymous Gregorian form."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def first_monday_from(day: date) -> date:
    while day.weekday() != MONDAY:
        day += DAY
    return day


def yearly(year: int):
    """The eight of each year, on the day they are named for."""
    yield date(year, 1, 1)
    yield easter(year) - 2 * DAY
    yield easter(year) + DAY
    yield first_monday_from(date(year, 5, 1))
    yield first_monday_from(date(year, 5, 25))
    yield first_monday_from(date(year, 8, 25))
    yield date(year, 12, 25)
    yield date(year, 12, 26)


@lru_cache(None)
def bank_holidays(year: int) -> frozenset:
    """One that falls on a weekend is made up for on the next free weekday."""
    held = {MOVED.get(day, day) for day in yearly(year)}
    held |= {day for day in EXTRA if day.year == year}
    for day in sorted(day for day in held if day.weekday() >= SATURDAY):
        while day.weekday() >= SATURDAY or day in held:
            day += DAY
        held.add(day)
    return frozenset(held)


def works(day: date) -> bool:
    return day.weekday() < SATURDAY and day not in bank_holidays(day.year)


def next_working_day(day: date):
    """The first working day after; nothing outside the years that are known."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    day += DAY
    while not works(day):
        day += DAY
    return day


def last_sunday(year: int, month: int) -> date:
    day = date(year, month, 31)
    while day.weekday() != SUNDAY:
        day -= DAY
    return day


def is_summer_time(utc: datetime) -> bool:
    """As the law has been since 1996: both changes at one o'clock, Greenwich time."""
    begin, end = (
        datetime.combine(last_sunday(utc.year, month), datetime.min.time())
        + timedelta(hours=1) for month in (3, 10)
    )
    return begin <= utc < end


def local_day(utc: datetime) -> date:
    return (utc + timedelta(hours=1 if is_summer_time(utc) else 0)).date()


def day_received(text: str):
    """The day in England: of a date, of a local time, or of a moment with an offset."""
    if not text:
        return None
    if "T" not in text:
        return date.fromisoformat(text)
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        return moment.date()
    return local_day(moment.replace(tzinfo=None) - moment.utcoffset())
