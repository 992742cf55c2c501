// SPDX-License-Identifier: BSL-1.0
// The computed bank holidays against the published ones, day by day, both ways.
#include <frontdoor/decision/bank_holidays.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <fstream>
#include <map>
#include <string>

#include <frontdoor/referral/moment.hpp>

#ifndef FRONTDOOR_TESTS_DIR
#error "FRONTDOOR_TESTS_DIR must be the path of the tests folder"
#endif

namespace {

using namespace std::chrono;
using frontdoor::in_calendar;
using frontdoor::is_bank_holiday;

constexpr bool holiday(year_month_day date) { return is_bank_holiday(local_days{date}); }

std::string iso(local_days day) {
    const auto text = frontdoor::iso_date(day);
    return {text.begin(), text.end()};
}

struct published_holiday {
    std::string weekday;
    std::string name;
};

// By date as it is written. Lines are date, weekday, name and perhaps a note, with tabs.
std::map<std::string, published_holiday> published_holidays() {
    std::ifstream file{FRONTDOOR_TESTS_DIR "/decision/bank_holidays_published.tsv"};
    std::map<std::string, published_holiday> published;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        const auto third = line.find('\t', second + 1);
        published[line.substr(0, first)] = {line.substr(first + 1, second - first - 1),
                                            line.substr(second + 1, third - second - 1)};
    }
    return published;
}

std::string weekday_name(local_days day) {
    static const std::array<const char*, 7> names{
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    return names[weekday{day}.c_encoding()];
}

constexpr year last_published_year{2027};

// Usual holidays.
static_assert(holiday(2017y / January / 2), "New Year's Day, from a Sunday");
static_assert(holiday(2022y / January / 3), "New Year's Day, from a Saturday");
static_assert(holiday(2016y / March / 25) && holiday(2016y / March / 28), "Easter 2016");
static_assert(holiday(2035y / March / 23) && holiday(2035y / March / 26), "Easter 2035");
static_assert(holiday(2016y / May / 2) && holiday(2016y / May / 30), "May 2016");
static_assert(holiday(2016y / August / 29), "summer 2016");
static_assert(holiday(2016y / December / 26) && holiday(2016y / December / 27));
static_assert(holiday(2026y / December / 25) && holiday(2026y / December / 28));
static_assert(holiday(2027y / December / 27) && holiday(2027y / December / 28));

// The exceptions, and the days that they were moved from.
static_assert(holiday(1995y / May / 8) && !holiday(1995y / May / 1));
static_assert(holiday(1999y / December / 31) && !holiday(2000y / December / 31));
static_assert(holiday(2002y / June / 3) && holiday(2002y / June / 4));
static_assert(!holiday(2002y / May / 27));
static_assert(holiday(2011y / April / 29) && !holiday(2012y / April / 29));
static_assert(holiday(2012y / June / 4) && holiday(2012y / June / 5));
static_assert(!holiday(2012y / May / 28));
static_assert(holiday(2020y / May / 8) && !holiday(2020y / May / 4));
static_assert(holiday(2022y / June / 2) && holiday(2022y / June / 3));
static_assert(!holiday(2022y / May / 30));
static_assert(holiday(2022y / September / 19) && !holiday(2023y / September / 19));
static_assert(holiday(2023y / May / 1) && holiday(2023y / May / 8));

// A look-up never fails, whatever the day.
constexpr local_days any_day{2016y / March / 25};
static_assert(noexcept(is_bank_holiday(any_day)) && noexcept(in_calendar(any_day)));
static_assert(!is_bank_holiday(local_days::min()) && !is_bank_holiday(local_days::max()));
static_assert(!in_calendar(local_days::min()) && !in_calendar(local_days::max()));

}  // namespace

TEST_CASE("every published bank holiday is computed, and no other day", "[decision]") {
    const auto published = published_holidays();
    REQUIRE(published.size() == 303);
    const local_days end{last_published_year / December / 31};
    for (local_days day{frontdoor::first_calendar_year / January / 1}; day <= end;
         day += days{1}) {
        CAPTURE(iso(day));
        REQUIRE(is_bank_holiday(day) == published.contains(iso(day)));
    }
}

TEST_CASE("every published bank holiday is on the weekday it names", "[decision]") {
    for (const auto& [date, entry] : published_holidays()) {
        CAPTURE(date, entry.name);
        const auto read = frontdoor::parse_moment(date);
        REQUIRE(read.has_value());
        CHECK(weekday_name(read->day) == entry.weekday);
    }
}

TEST_CASE("a year has eight bank holidays and its one-off days", "[decision]") {
    using frontdoor::first_calendar_year;
    using frontdoor::last_calendar_year;
    for (auto of = first_calendar_year; of <= last_calendar_year; ++of) {
        int expected = 8;
        for (const auto& extra : frontdoor::one_off_bank_holidays)
            if (extra.day.year() == of) ++expected;
        int found = 0;
        for (local_days day{of / January / 1}; day <= local_days{of / December / 31};
             day += days{1})
            if (is_bank_holiday(day)) ++found;
        CAPTURE(int{of});
        CHECK(found == expected);
    }
}

TEST_CASE("no bank holiday is on a weekend: its substitute stands in", "[decision]") {
    for (local_days day{1991y / January / 1}; in_calendar(day); day += days{1}) {
        const weekday name{day};
        CAPTURE(iso(day));
        if (name == Saturday || name == Sunday) REQUIRE_FALSE(is_bank_holiday(day));
    }
}

TEST_CASE("the listed exceptions are weekdays, in order, with a reason", "[decision]") {
    const auto is_weekday = [](year_month_day date) {
        const weekday name{local_days{date}};
        return date.ok() && name != Saturday && name != Sunday;
    };
    year_month_day before{1991y / January / 1};
    for (const auto& moved : frontdoor::moved_bank_holidays) {
        CAPTURE(iso(local_days{moved.usual}));
        CHECK(before < moved.usual);
        CHECK(weekday{local_days{moved.usual}} == Monday);
        CHECK(moved.usual.year() == moved.instead.year());
        CHECK(is_weekday(moved.instead));
        CHECK_FALSE(moved.reason.empty());
        before = moved.usual;
    }
    before = 1991y / January / 1;
    for (const auto& extra : frontdoor::one_off_bank_holidays) {
        CAPTURE(iso(local_days{extra.day}));
        CHECK(before < extra.day);
        CHECK(is_weekday(extra.day));
        CHECK_FALSE(extra.reason.empty());
        before = extra.day;
    }
}

TEST_CASE("Easter Sunday is right, early and late, far and near", "[decision]") {
    using frontdoor::detail::easter_sunday;
    const year_month_day table[] = {
        1991y / March / 31, 1994y / April / 3,  1997y / March / 30, 2000y / April / 23,
        2005y / March / 27, 2008y / March / 23, 2011y / April / 24, 2016y / March / 27,
        2017y / April / 16, 2019y / April / 21, 2024y / March / 31, 2025y / April / 20,
        2027y / March / 28, 2030y / April / 21, 2035y / March / 25, 2038y / April / 25,
        // the two exceptions to the rule for the full moon
        1954y / April / 18, 1981y / April / 19, 2049y / April / 18, 2076y / April / 19,
    };
    for (const auto sunday : table) {
        CAPTURE(int{sunday.year()});
        CHECK(iso(easter_sunday(sunday.year())) == iso(local_days{sunday}));
    }
}

TEST_CASE("the calendar has its first and last day, and none beyond them", "[decision]") {
    CHECK_FALSE(in_calendar(local_days{1990y / December / 31}));
    CHECK(in_calendar(local_days{1991y / January / 1}));
    CHECK(in_calendar(local_days{2035y / December / 31}));
    CHECK_FALSE(in_calendar(local_days{2036y / January / 1}));
    CHECK(holiday(1991y / January / 1));
    CHECK_FALSE(holiday(2036y / January / 1));
    CHECK_FALSE(holiday(1990y / December / 25));
}
