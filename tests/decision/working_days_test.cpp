// SPDX-License-Identifier: BSL-1.0
// Working days: weekends, bank holidays, year ends, leap years and the calendar's edges.
#include <frontdoor/decision/working_days.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <frontdoor/referral/moment.hpp>

namespace {

using namespace std::chrono;
using frontdoor::add_working_days;
using frontdoor::first_working_day_after;
using frontdoor::is_working_day;

std::string iso(std::optional<local_days> day) {
    if (!day) return "none";
    const auto text = frontdoor::iso_date(*day);
    return {text.begin(), text.end()};
}

local_days on(std::string_view date) { return frontdoor::parse_moment(date).value().day; }

constexpr local_days on(year_month_day date) { return local_days{date}; }

constexpr local_days friday = on(2017y / March / 3);
static_assert(noexcept(is_working_day(friday)));
static_assert(noexcept(add_working_days(friday, 1)));
static_assert(noexcept(first_working_day_after(friday)));
static_assert(is_working_day(friday) && !is_working_day(friday + days{1}));
static_assert(first_working_day_after(friday) == on(2017y / March / 6));
static_assert(add_working_days(on(2017y / April / 13), 15) == on(2017y / May / 9));

// The edges of time itself.
static_assert(!is_working_day(local_days::min()) && !is_working_day(local_days::max()));
static_assert(!first_working_day_after(local_days::min()));
static_assert(!first_working_day_after(local_days::max()));
static_assert(!add_working_days(local_days::max(), 0));

// The definition, day by day, with nothing that is looked up but the bank holidays.
bool plainly_working(local_days day) {
    const weekday name{day};
    return name != Saturday && name != Sunday && !frontdoor::is_bank_holiday(day);
}

}  // namespace

TEST_CASE("a decision is due on the first working day after receipt", "[decision]") {
    struct row {
        const char* what;
        const char* received;
        const char* due;
    };
    const row table[] = {
        {"Monday to Tuesday", "2017-02-27", "2017-02-28"},
        {"over a month's end", "2017-02-28", "2017-03-01"},
        {"Friday to Monday", "2017-03-03", "2017-03-06"},
        {"Saturday to Monday", "2017-03-04", "2017-03-06"},
        {"Sunday to Monday", "2017-03-05", "2017-03-06"},
        {"into a leap day", "2016-02-26", "2016-02-29"},
        {"out of a leap day", "2016-02-29", "2016-03-01"},
        {"a leap day in a century year", "2000-02-28", "2000-02-29"},
        {"28 February in a common year", "2019-02-28", "2019-03-01"},
        {"Thursday before Good Friday", "2017-04-13", "2017-04-18"},
        {"Good Friday", "2017-04-14", "2017-04-18"},
        {"Easter Sunday", "2017-04-16", "2017-04-18"},
        {"Easter Monday", "2017-04-17", "2017-04-18"},
        {"Friday before early May", "2017-04-28", "2017-05-02"},
        {"Friday before spring", "2017-05-26", "2017-05-30"},
        {"Friday before summer", "2017-08-25", "2017-08-29"},
        {"Christmas Eve, a Friday", "2021-12-24", "2021-12-29"},
        {"Christmas on a Saturday", "2021-12-25", "2021-12-29"},
        {"Christmas on a Sunday", "2022-12-25", "2022-12-28"},
        {"Friday before a Sunday Christmas", "2016-12-23", "2016-12-28"},
        {"Boxing Day on a Saturday", "2026-12-24", "2026-12-29"},
        {"New Year's Eve, a Friday", "2021-12-31", "2022-01-04"},
        {"New Year's Eve, a Saturday", "2016-12-31", "2017-01-03"},
        {"New Year's Eve, a Thursday", "2020-12-31", "2021-01-04"},
        {"New Year's Day, a Wednesday", "2020-01-01", "2020-01-02"},
        {"eve of 2000, a bank holiday", "1999-12-30", "2000-01-04"},
        {"Christmas 1999", "1999-12-24", "1999-12-29"},
        {"Golden Jubilee", "2002-05-31", "2002-06-05"},
        {"the usual spring day of 2002", "2002-05-24", "2002-05-27"},
        {"royal wedding", "2011-04-28", "2011-05-03"},
        {"Maundy Thursday 2011", "2011-04-21", "2011-04-26"},
        {"Diamond Jubilee", "2012-06-01", "2012-06-06"},
        {"VE Day 2020", "2020-05-07", "2020-05-11"},
        {"the usual early May day of 2020", "2020-05-01", "2020-05-04"},
        {"Platinum Jubilee", "2022-06-01", "2022-06-06"},
        {"state funeral", "2022-09-16", "2022-09-20"},
        {"coronation", "2023-05-05", "2023-05-09"},
        {"clocks go forward on Sunday", "2017-03-24", "2017-03-27"},
        {"clocks go back on Sunday", "2017-10-27", "2017-10-30"},
    };
    for (const auto& row : table) {
        CAPTURE(row.what, row.received);
        CHECK(iso(first_working_day_after(on(row.received))) == row.due);
        CHECK(iso(add_working_days(on(row.received), 1)) == row.due);
    }
}

TEST_CASE("statutory clocks count working days after the day they start", "[decision]") {
    struct row {
        const char* what;
        const char* start;
        int count;
        const char* end;
    };
    const row table[] = {
        {"no days", "2017-03-04", 0, "2017-03-04"},
        {"a week", "2017-03-01", 5, "2017-03-08"},
        {"conference: 15 after the strategy discussion", "2017-03-01", 15, "2017-03-22"},
        {"conference, over Easter and early May", "2017-04-13", 15, "2017-05-09"},
        {"assessment: 45 after the referral", "2017-03-01", 45, "2017-05-08"},
        {"assessment over Christmas", "2016-11-14", 45, "2017-01-19"},
        {"private fostering visit: 7", "2022-05-27", 7, "2022-06-09"},
    };
    for (const auto& row : table) {
        CAPTURE(row.what);
        CHECK(iso(add_working_days(on(row.start), row.count)) == row.end);
    }
}

TEST_CASE("every day of the calendar agrees with the plain definition", "[decision]") {
    const local_days last = on("2035-12-31");
    for (local_days day = on("1991-01-01"); day < last; day += days{1}) {
        auto expected = day + days{1};
        while (!plainly_working(expected)) expected += days{1};
        CAPTURE(iso(day));
        REQUIRE(is_working_day(day) == plainly_working(day));
        REQUIRE(iso(first_working_day_after(day)) == iso(expected));
    }
}

TEST_CASE("working days add up: n and then one more is n + 1", "[decision]") {
    for (const char* start : {"1991-01-01", "2016-02-29", "2016-12-23", "2022-05-27"}) {
        for (int n = 0; n < 300; ++n) {
            const auto day = add_working_days(on(start), n);
            REQUIRE(day.has_value());
            CAPTURE(start, n);
            const auto one_more = add_working_days(on(start), n + 1);
            REQUIRE(iso(add_working_days(*day, 1)) == iso(one_more));
        }
    }
}

TEST_CASE("there is no answer outside the calendar", "[decision]") {
    CHECK(iso(first_working_day_after(on("1990-12-31"))) == "none");
    CHECK(iso(first_working_day_after(on("1991-01-01"))) == "1991-01-02");
    CHECK(iso(first_working_day_after(on("2035-12-28"))) == "2035-12-31");
    CHECK(iso(first_working_day_after(on("2035-12-30"))) == "2035-12-31");
    CHECK(iso(first_working_day_after(on("2035-12-31"))) == "none");
    CHECK(iso(first_working_day_after(on("2036-01-01"))) == "none");
    CHECK(iso(add_working_days(on("2035-12-28"), 1)) == "2035-12-31");
    CHECK(iso(add_working_days(on("2035-12-28"), 2)) == "none");
    CHECK(iso(add_working_days(on("2035-12-31"), 0)) == "2035-12-31");
    CHECK(iso(add_working_days(on("2036-01-01"), 0)) == "none");
    CHECK_FALSE(is_working_day(on("1990-12-31")));
    CHECK_FALSE(is_working_day(on("2036-01-02")));
}

TEST_CASE("a count below zero or past the calendar has no answer", "[decision]") {
    const auto start = on("2017-03-01");
    CHECK(iso(add_working_days(start, -1)) == "none");
    CHECK(iso(add_working_days(start, std::numeric_limits<int>::min())) == "none");
    CHECK(iso(add_working_days(start, std::numeric_limits<int>::max())) == "none");
    CHECK(iso(add_working_days(start, 20'000)) == "none");
}
