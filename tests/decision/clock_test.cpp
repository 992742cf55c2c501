// SPDX-License-Identifier: BSL-1.0
// The clocks against the table as published, their borders in time, and how they count.
#include <frontdoor/decision/clock.hpp>
#include <frontdoor/decision/deadline.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "support/table.hpp"

namespace {

using namespace std::chrono;
using frontdoor::clock_id;
using frontdoor::clock_in_force;
using frontdoor::clock_of;
using frontdoor::clock_unit;
using frontdoor::clocks;
using frontdoor::due_by;
using frontdoor::moment;
using frontdoor::start_event;

std::string iso(local_days day) {
    const auto text = frontdoor::iso_date(day);
    return {text.begin(), text.end()};
}

std::string two_digits(long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string written(const std::optional<moment>& when) {
    if (!when) return "none";
    auto text = iso(when->day);
    if (!when->time_of_day) return text;
    const auto minute = when->time_of_day->count();
    return text + " " + two_digits(minute / 60) + ":" + two_digits(minute % 60);
}

moment at(std::string_view text) { return frontdoor::parse_moment(text).value(); }

std::string published_day(const std::optional<local_days>& day) {
    return day ? iso(*day) : std::string{};
}

// A clock that counts as a test needs it.
frontdoor::clock counting(int limit, clock_unit unit) {
    auto timed = clock_of(clock_id::police_protection);
    timed.limit = limit;
    timed.unit = unit;
    return timed;
}

struct row {
    const char* what;
    int limit;
    const char* start;
    const char* due;
};

template <std::size_t Size>
void check(const row (&table)[Size], clock_unit unit) {
    for (const auto& row : table) {
        CAPTURE(row.what, row.start);
        CHECK(written(due_by(counting(row.limit, unit), at(row.start))) == row.due);
    }
}

constexpr moment first_of_march{local_days{2017y / March / 1}, minutes{14 * 60 + 5}};
static_assert(noexcept(due_by(clock_id::assessment, first_of_march)));
static_assert(noexcept(clock_in_force(clock_id::assessment, first_of_march.day)));
static_assert(due_by(clock_id::assessment, first_of_march) ==
              moment{local_days{2017y / May / 8}, std::nullopt});
static_assert(due_by(clock_id::police_protection, first_of_march) ==
              moment{local_days{2017y / March / 4}, minutes{14 * 60 + 5}});

}  // namespace

TEST_CASE("the clocks are those of the published table, row by row", "[decision]") {
    const auto published = support::read_published("clocks.tsv");
    REQUIRE(published.size() == clocks.size());
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        const auto& is = clocks[i];
        const auto& should = published[i];
        CAPTURE(should.at("clock"));
        CHECK(is.id == static_cast<clock_id>(i));
        CHECK(&clock_of(is.id) == &is);
        CHECK(frontdoor::clock_vocabulary.id(is.id) == should.at("clock"));
        CHECK(iso(is.from) == should.at("from"));
        CHECK(published_day(is.until) == should.at("until"));
        CHECK(frontdoor::start_event_vocabulary.label(is.starts_at) ==
              should.at("starts_at"));
        CHECK(std::to_string(is.limit) == should.at("limit"));
        CHECK(frontdoor::clock_unit_vocabulary.id(is.unit) == should.at("unit"));
        CHECK(is.source == should.at("source"));
    }
}

TEST_CASE("a clock holds from its first day, and not on the day before", "[decision]") {
    for (const auto& timed : clocks) {
        CAPTURE(frontdoor::clock_vocabulary.id(timed.id));
        CHECK_FALSE(clock_in_force(timed.id, timed.from - days{1}));
        CHECK(clock_in_force(timed.id, timed.from));
        CHECK(clock_in_force(timed.id, timed.from + days{1}));
        CHECK(written(due_by(timed, {timed.from - days{1}, minutes{0}})) == "none");
        CHECK(written(due_by(timed, {timed.from, minutes{0}})) != "none");
        CHECK(written(due_by(timed, {timed.from + days{1}, minutes{0}})) != "none");
    }
}

TEST_CASE("a clock that ended holds on its last day, and not on the day after",
          "[decision]") {
    auto ended = clock_of(clock_id::assessment);
    ended.until = at("2020-02-29").day;
    CHECK(clock_in_force(ended, *ended.until - days{1}));
    CHECK(clock_in_force(ended, *ended.until));
    CHECK_FALSE(clock_in_force(ended, *ended.until + days{1}));
    CHECK(written(due_by(ended, at("2020-02-29"))) != "none");
    CHECK(written(due_by(ended, at("2020-03-01"))) == "none");
}

TEST_CASE("a local aim says so by its basis and in its source", "[decision]") {
    for (const auto& timed : clocks) {
        const std::string_view source = timed.source;
        const bool local = source.find("local") != source.npos ||
                           source.find("BSCB") != source.npos;
        CAPTURE(source);
        CHECK((timed.basis == frontdoor::clock_basis::local_aim) == local);
    }
}

TEST_CASE("every clock runs out where it should", "[decision]") {
    struct named {
        const char* id;
        const char* start;
        const char* due;
    };
    const named table[] = {
        {"referral_decision", "2017-03-03T17:10", "2017-03-06"},
        {"contact_processed_local", "2017-03-03T17:10", "2017-03-05 17:10"},
        {"allocation_local", "2017-04-13", "2017-04-26"},
        {"assessment", "2017-03-01", "2017-05-08"},
        {"assessment_local_asti", "2017-03-01", "2017-03-29"},
        {"initial_cp_conference", "2017-04-13", "2017-05-09"},
        {"core_group", "2017-05-09", "2017-05-23"},
        {"first_cp_review", "2017-11-30", "2018-02-28"},
        {"later_cp_review", "2017-08-31", "2018-02-28"},
        {"police_protection", "2017-03-24T22:00", "2017-03-27 23:00"},
        {"emergency_protection_order", "2017-03-01T16:00", "2017-03-09"},
        {"lado_notification", "2016-12-23", "2016-12-28"},
        {"lado_resolution_80pct", "2017-01-31", "2017-02-28"},
        {"lado_resolution_90pct", "2017-01-31", "2017-04-30"},
        {"fgm_mandatory_report", "2015-12-24T09:00", "2015-12-29"},
        {"fgm_mandatory_report_longest", "2015-12-24T09:00", "2016-01-24"},
        {"missing_return_interview", "2017-10-27T20:15", "2017-10-30 19:15"},
        {"private_fostering_visit", "2022-05-27", "2022-06-09"},
        {"private_fostering_duration", "2017-02-01", "2017-03-01"},
        {"serious_incident_notification", "2017-04-12", "2017-04-21"},
        {"looked_after_health_assessment", "2017-03-01", "2017-03-29"},
        {"mash_red", "2017-03-03T22:30", "2017-03-04 02:30"},
        {"mash_amber", "2017-03-03T22:30", "2017-03-04 22:30"},
        {"mash_green", "2017-03-03T22:30", "2017-03-06 22:30"},
    };
    CHECK(std::size(table) == clocks.size());
    for (const auto& row : table) {
        CAPTURE(row.id, row.start);
        const auto id = frontdoor::clock_vocabulary.find(row.id).value();
        CHECK(written(due_by(id, at(row.start))) == row.due);
    }
}

TEST_CASE("months end on the corresponding date, or the last day of a shorter month",
          "[decision]") {
    const row table[] = {
        {"the same number", 1, "2017-03-15", "2017-04-15"},
        {"end of January, common year", 1, "2017-01-31", "2017-02-28"},
        {"end of January, leap year", 1, "2016-01-31", "2016-02-29"},
        {"30 January", 1, "2016-01-30", "2016-02-29"},
        {"29 January, leap year", 1, "2016-01-29", "2016-02-29"},
        {"29 January, common year", 1, "2017-01-29", "2017-02-28"},
        {"28 January", 1, "2017-01-28", "2017-02-28"},
        {"from the end of a short month", 1, "2017-02-28", "2017-03-28"},
        {"from a leap day", 1, "2016-02-29", "2016-03-29"},
        {"into a month of 30", 1, "2017-08-31", "2017-09-30"},
        {"as in the case: 30 September to 30 January", 4, "1998-09-30", "1999-01-30"},
        {"over a year's end", 3, "2017-11-30", "2018-02-28"},
        {"six months", 6, "2016-08-31", "2017-02-28"},
        {"a leap day, a year on", 12, "2016-02-29", "2017-02-28"},
        {"a century that has no leap day", 1, "2100-01-31", "2100-02-28"},
        {"the time of day does not matter", 1, "2017-03-15T23:59", "2017-04-15"},
    };
    check(table, clock_unit::month);
}

TEST_CASE("days count every day after that of the start", "[decision]") {
    const row table[] = {
        {"a week and a day", 8, "2017-03-01", "2017-03-09"},
        {"over a leap day", 28, "2016-02-01", "2016-02-29"},
        {"over February, common year", 28, "2017-02-01", "2017-03-01"},
        {"weekends and bank holidays count", 8, "2016-12-23T10:00", "2016-12-31"},
        {"over the change of the clocks", 1, "2017-03-25T23:30", "2017-03-26"},
    };
    check(table, clock_unit::day);
}

TEST_CASE("hours are those that really pass, over the change of the clocks too",
          "[decision]") {
    const row table[] = {
        {"an ordinary week", 72, "2017-03-01T14:05", "2017-03-04 14:05"},
        {"clocks go forward in between", 72, "2017-03-24T22:00", "2017-03-27 23:00"},
        {"clocks go back in between", 72, "2017-10-27T22:00", "2017-10-30 21:00"},
        {"clocks go back: another day", 72, "2017-10-27T00:30", "2017-10-29 23:30"},
        {"to just before the forward change", 4, "2017-03-25T20:59", "2017-03-26 00:59"},
        {"to the forward change itself", 4, "2017-03-25T21:00", "2017-03-26 02:00"},
        {"a skipped hour is read as winter time", 4, "2017-03-26T01:30",
         "2017-03-26 06:30"},
        {"just after the forward change", 4, "2017-03-26T02:00", "2017-03-26 06:00"},
        {"before the hour that comes twice", 4, "2017-10-29T00:59", "2017-10-29 03:59"},
        {"an hour that comes twice is the first", 4, "2017-10-29T01:00",
         "2017-10-29 04:00"},
        {"its last minute", 4, "2017-10-29T01:59", "2017-10-29 04:59"},
        {"after it", 4, "2017-10-29T02:00", "2017-10-29 06:00"},
        {"into its first coming", 4, "2017-10-28T21:30", "2017-10-29 01:30"},
        {"into its second coming", 4, "2017-10-28T22:30", "2017-10-29 01:30"},
        {"fourth Sunday of October in 1995", 24, "1995-10-21T12:00",
         "1995-10-22 11:00"},
        {"no change on the last Sunday of 1995", 24, "1995-10-28T12:00",
         "1995-10-29 12:00"},
        {"last Sunday of October since 1996", 24, "1996-10-26T12:00",
         "1996-10-27 11:00"},
        {"over a leap day", 48, "2016-02-28T09:00", "2016-03-01 09:00"},
        {"over the year's end", 4, "2016-12-31T22:00", "2017-01-01 02:00"},
    };
    check(table, clock_unit::hour);
}

TEST_CASE("72 hours are 4320 minutes from every hour of a year", "[decision]") {
    const auto timed = counting(72, clock_unit::hour);
    for (auto start = sys_days{2017y / January / 1} + hours{0};
         start < sys_days{2018y / January / 1}; start += hours{1}) {
        const auto begin = frontdoor::detail::moment_in_england(start).value();
        const auto end = frontdoor::detail::moment_in_england(start + hours{72}).value();
        const bool second_coming = start == sys_days{2017y / October / 29} + hours{1};
        if (!second_coming) REQUIRE(written(due_by(timed, begin)) == written(end));
    }
}

TEST_CASE("hours from a day without a time give the first day they can end on",
          "[decision]") {
    const row table[] = {
        {"72 hours", 72, "2017-03-01", "2017-03-04"},
        {"24 hours", 24, "2017-03-01", "2017-03-02"},
        {"4 hours: the same day, if it began early", 4, "2017-03-01", "2017-03-01"},
        {"over the forward change", 72, "2017-03-24", "2017-03-27"},
        {"an hour is gained: a day earlier", 72, "2017-10-27", "2017-10-29"},
    };
    check(table, clock_unit::hour);
    const auto timed = counting(72, clock_unit::hour);
    for (auto day = at("2017-01-01").day; day < at("2018-01-01").day; day += days{1}) {
        const auto without = due_by(timed, {day, std::nullopt}).value();
        CHECK_FALSE(without.time_of_day.has_value());
        CHECK(due_by(timed, {day, minutes{0}})->day == without.day);
        for (auto time = minutes{0}; time < hours{24}; time += minutes{30})
            REQUIRE(due_by(timed, {day, time})->day >= without.day);
    }
}

TEST_CASE("a change of the clocks in between is said, with what it does to the limit",
          "[decision]") {
    struct row {
        const char* start;
        int minutes;
    };
    const row table[] = {
        {"2017-03-01T14:05", 0},   {"2017-03-24T22:00", 60}, {"2017-10-27T22:00", -60},
        {"2017-03-26T02:00", 0},   {"2017-03-24", 60},       {"2017-10-27", -60},
        {"2017-03-26", 60},        {"2017-03-23", 60},       {"2017-03-22", 0},
        {"2017-10-30T00:00", 0},   {"2017-10-26", -60},      {"2017-10-25", 0},
        {"2100-12-31T10:00", 0},   {"1991-10-13T10:00", 0},
    };
    const auto& timed = clock_of(clock_id::police_protection);
    for (const auto& row : table) {
        CAPTURE(row.start);
        CHECK(frontdoor::clock_change(timed, at(row.start)).count() == row.minutes);
    }
    const auto& days = clock_of(clock_id::emergency_protection_order);
    CHECK(frontdoor::clock_change(days, at("2017-03-24T22:00")).count() == 0);
}

TEST_CASE("working days have no answer outside the calendar; other units do",
          "[decision]") {
    CHECK(written(due_by(clock_id::referral_decision, at("2035-12-28"))) == "2035-12-31");
    CHECK(written(due_by(clock_id::referral_decision, at("2035-12-31"))) == "none");
    CHECK(written(due_by(clock_id::assessment, at("2035-12-01"))) == "none");
    CHECK(written(due_by(clock_id::police_protection, at("2036-03-01T10:00"))) ==
          "2036-03-04 10:00");
    CHECK(written(due_by(clock_id::first_cp_review, at("2040-11-30"))) == "2041-02-28");
}

TEST_CASE("there is no answer after the year 2100 or at the edges of time",
          "[decision]") {
    for (const auto& timed : clocks) {
        CAPTURE(frontdoor::clock_vocabulary.id(timed.id));
        CHECK(written(due_by(timed, at("2100-12-31T23:59"))) == "none");
        CHECK(written(due_by(timed, {local_days::max(), std::nullopt})) == "none");
        CHECK(written(due_by(timed, {local_days::min(), std::nullopt})) == "none");
    }
    CHECK(written(due_by(clock_id::emergency_protection_order, at("2100-12-23"))) ==
          "2100-12-31");
    CHECK(written(due_by(clock_id::emergency_protection_order, at("2100-12-24"))) ==
          "none");
}

TEST_CASE("how each unit is counted is said, with its source", "[decision]") {
    for (const auto unit : {clock_unit::working_day, clock_unit::day, clock_unit::hour,
                            clock_unit::month}) {
        CHECK_FALSE(frontdoor::how_counted(unit).words.empty());
        CHECK_FALSE(frontdoor::how_counted(unit).source.empty());
    }
}
