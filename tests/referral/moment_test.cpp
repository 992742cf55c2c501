// SPDX-License-Identifier: BSL-1.0
// Dates and times as text: what is read, what is refused, and whose day it is.
#include <frontdoor/referral/moment.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

using namespace std::chrono;
using frontdoor::iso_date;
using frontdoor::moment;
using frontdoor::parse_moment;

// A moment as text: "2017-03-01", "2017-03-01 14:05", or "none".
std::string shown(std::string_view written) {
    const auto read = parse_moment(written);
    if (!read) return "none";
    const auto date = iso_date(read->day);
    std::string text{date.begin(), date.end()};
    if (!read->time_of_day) return text;
    const auto number = read->time_of_day->count();
    const auto two = [](auto n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return text + ' ' + two(number / 60) + ':' + two(number % 60);
}

struct row {
    const char* written;
    const char* read;
};

constexpr moment date_only{local_days{2017y / March / 1}, {}};
constexpr moment with_time{local_days{2017y / March / 1}, minutes{14 * 60 + 5}};
static_assert(parse_moment("2017-03-01") == date_only);
static_assert(parse_moment("2017-03-01T14:05") == with_time);
static_assert(date_only != with_time);
static_assert(parse_moment("2017-07-01T23:30Z")->day == local_days{2017y / July / 2});
static_assert(!parse_moment("2017-02-30"));
static_assert(noexcept(parse_moment(std::string_view{})));
static_assert(noexcept(iso_date(date_only.day)));
static_assert(noexcept(date_only == with_time));
static_assert(std::is_trivially_copyable_v<moment>);
static_assert(iso_date(local_days{2017y / March / 1}) ==
              std::array{'2', '0', '1', '7', '-', '0', '3', '-', '0', '1'});

}  // namespace

TEST_CASE("a date or a date and time in England is read as it is written", "[referral]") {
    const row table[] = {
        {"2017-03-01", "2017-03-01"},
        {"1900-01-01", "1900-01-01"},
        {"2100-12-31", "2100-12-31"},
        {"2016-02-29", "2016-02-29"},
        {"2000-02-29", "2000-02-29"},
        {"2017-03-01T14:05", "2017-03-01 14:05"},
        {"2017-03-01 14:05", "2017-03-01 14:05"},
        {"2017-03-01T00:00", "2017-03-01 00:00"},
        {"2017-03-01T23:59", "2017-03-01 23:59"},
        {"2017-03-01T23:59:59", "2017-03-01 23:59"},
        {"2017-03-01T14:05:00", "2017-03-01 14:05"},
        {"2017-03-01T14:05:09.5", "2017-03-01 14:05"},
        {"2017-03-01T14:05:09,5", "2017-03-01 14:05"},
        {"2017-03-01 14:05:09.123456789012345", "2017-03-01 14:05"},
        {"1900-01-01T00:00", "1900-01-01 00:00"},
        {"2100-12-31T23:59", "2100-12-31 23:59"},
        {"2017-07-01T23:30", "2017-07-01 23:30"},
    };
    for (const auto& row : table) {
        CAPTURE(row.written);
        CHECK(shown(row.written) == row.read);
    }
}

TEST_CASE("a time with an offset becomes England's, and so does its day", "[referral]") {
    const row table[] = {
        {"2017-01-15T14:05Z", "2017-01-15 14:05"},
        {"2017-01-15T14:05+00:00", "2017-01-15 14:05"},
        {"2017-01-15T14:05-00:00", "2017-01-15 14:05"},
        {"2017-07-15T14:05Z", "2017-07-15 15:05"},
        {"2017-07-15T14:05+01:00", "2017-07-15 14:05"},
        {"2017-07-15T14:05+0100", "2017-07-15 14:05"},
        {"2017-07-15T14:05+01", "2017-07-15 14:05"},
        {"2017-07-15 14:05:07.25+01", "2017-07-15 14:05"},
        {"2017-07-15T14:05:07Z", "2017-07-15 15:05"},
        {"2017-01-15T14:05+05:30", "2017-01-15 08:35"},
        {"2017-01-15T14:05-0330", "2017-01-15 17:35"},
        {"2017-01-15T20:00-05:00", "2017-01-16 01:00"},
        {"2017-01-15T00:30+01:00", "2017-01-14 23:30"},
        {"2017-07-01T23:30Z", "2017-07-02 00:30"},
        {"2017-06-30T22:59Z", "2017-06-30 23:59"},
        {"2016-03-01T00:30+01", "2016-02-29 23:30"},
        {"2017-01-01T00:30+01", "2016-12-31 23:30"},
        {"2016-12-31T23:30-01", "2017-01-01 00:30"},
        {"2017-01-15T12:00+14:00", "2017-01-14 22:00"},
        {"2017-01-15T12:00-14:00", "2017-01-16 02:00"},
        {"1981-01-01T00:00Z", "1981-01-01 00:00"},
        {"2100-12-31T23:59Z", "2100-12-31 23:59"},
        {"2100-07-01T12:00Z", "2100-07-01 13:00"},
    };
    for (const auto& row : table) {
        CAPTURE(row.written);
        CHECK(shown(row.written) == row.read);
    }
}

TEST_CASE("the clocks change at 01:00 UTC, to the minute", "[referral]") {
    const row table[] = {
        {"2017-03-25T01:00Z", "2017-03-25 01:00"},  // the day before
        {"2017-03-26T00:59Z", "2017-03-26 00:59"},
        {"2017-03-26T01:00Z", "2017-03-26 02:00"},
        {"2017-03-26T01:59+01:00", "2017-03-26 00:59"},
        {"2017-03-26T02:00+01:00", "2017-03-26 02:00"},
        {"2017-03-26T23:00Z", "2017-03-27 00:00"},
        {"2017-10-28T23:00Z", "2017-10-29 00:00"},
        {"2017-10-29T00:59Z", "2017-10-29 01:59"},
        {"2017-10-29T01:00Z", "2017-10-29 01:00"},
        {"2017-10-29T23:30Z", "2017-10-29 23:30"},
        {"2017-10-30T01:00Z", "2017-10-30 01:00"},  // the day after
    };
    for (const auto& row : table) {
        CAPTURE(row.written);
        CHECK(shown(row.written) == row.read);
    }
}

TEST_CASE("summer time began and ended on the days that the Orders set", "[referral]") {
    struct summer {
        const char* begins;
        const char* ends;
    };
    // As in the tz database, Europe/London.
    const summer table[] = {
        {"1981-03-29", "1981-10-25"}, {"1982-03-28", "1982-10-24"},
        {"1983-03-27", "1983-10-23"}, {"1984-03-25", "1984-10-28"},
        {"1985-03-31", "1985-10-27"}, {"1986-03-30", "1986-10-26"},
        {"1987-03-29", "1987-10-25"}, {"1988-03-27", "1988-10-23"},
        {"1989-03-26", "1989-10-29"}, {"1990-03-25", "1990-10-28"},
        {"1991-03-31", "1991-10-27"}, {"1992-03-29", "1992-10-25"},
        {"1993-03-28", "1993-10-24"}, {"1994-03-27", "1994-10-23"},
        {"1995-03-26", "1995-10-22"}, {"1996-03-31", "1996-10-27"},
        {"1997-03-30", "1997-10-26"}, {"1998-03-29", "1998-10-25"},
        {"1999-03-28", "1999-10-31"}, {"2000-03-26", "2000-10-29"},
        {"2004-03-28", "2004-10-31"}, {"2010-03-28", "2010-10-31"},
        {"2013-03-31", "2013-10-27"}, {"2016-03-27", "2016-10-30"},
        {"2018-03-25", "2018-10-28"}, {"2024-03-31", "2024-10-27"},
        {"2027-03-28", "2027-10-31"}, {"2030-03-31", "2030-10-27"},
    };
    for (const auto& [begins, ends] : table) {
        const std::string first{begins};
        const std::string last{ends};
        CAPTURE(begins, ends);
        CHECK(shown(first + "T00:59Z") == first + " 00:59");
        CHECK(shown(first + "T01:00Z") == first + " 02:00");
        CHECK(shown(last + "T00:59Z") == last + " 01:59");
        CHECK(shown(last + "T01:00Z") == last + " 01:00");
    }
}

TEST_CASE("what is not a real date, or not in the form, is refused", "[referral]") {
    const char* table[] = {
        "", " ", "2017", "2017-03", "2017-03-", "2017-03-0", "20170301", "2017-3-1",
        "17-03-01", "01/03/2017", "01-03-2017", "2017/03/01", "2017-W09-3", "2017-060",
        "2017-00-01", "2017-13-01", "2017-01-00", "2017-01-32", "2017-04-31",
        "2017-02-29", "2017-02-30", "2100-02-29", "1900-02-29", "1899-12-31",
        "2101-01-01", "0000-01-01",
        "+2017-03-01", "-2017-03-01", " 2017-03-01", "2017-03-01 ", "2017-03-01\n",
        "2017-03-01x", "2O17-03-01", "2017-03-01T", "2017-03-01 T14:05",
        "2017-03-01  14:05", "2017-03-01t14:05", "2017-03-01_14:05", "2017-03-01T14",
        "2017-03-01T1405", "2017-03-01T14:5", "2017-03-01T4:05", "2017-03-01T14:05 ",
        "2017-03-01T24:00", "2017-03-01T24:00:00", "2017-03-01T25:00", "2017-03-01T14:60",
        "2017-03-01T14:05:", "2017-03-01T14:05:60", "2017-03-01T14:05:6",
        "2017-03-01T14:05:06.", "2017-03-01T14:05:06,", "2017-03-01T14:05:06.x",
        "2017-03-01T14:05.5", "2017-03-01T-1:05", "unknown", "NaT",
        "\xEF\xBB\xBF\x32\x30\x31\x37-03-01",  // a byte order mark, then 2017-03-01
    };
    for (const auto* written : table) {
        CAPTURE(written);
        CHECK(shown(written) == "none");
    }
}

TEST_CASE("an offset that is malformed or cannot be placed is refused", "[referral]") {
    const char* table[] = {
        "2017-03-01Z", "2017-03-01+01:00", "2017-03-01T14:05z", "2017-03-01T14:05ZZ",
        "2017-03-01T14:05 Z", "2017-03-01T14:05+", "2017-03-01T14:05+1",
        "2017-03-01T14:05+1:00", "2017-03-01T14:05+01:", "2017-03-01T14:05+01:0",
        "2017-03-01T14:05+010", "2017-03-01T14:05+01:60", "2017-03-01T14:05+01:00:00",
        "2017-03-01T14:05+01000", "2017-03-01T14:05+14:01", "2017-03-01T14:05-15:00",
        "2017-03-01T14:05+01:00Z", "2017-03-01T14:05 +01:00", "2017-03-01T14:05BST",
        "1980-12-31T23:59Z", "1975-07-01T12:00Z", "1900-01-01T00:00Z",
        "2100-12-31T23:59-01:00", "1981-01-01T00:30+01:00",
    };
    for (const auto* written : table) {
        CAPTURE(written);
        CHECK(shown(written) == "none");
    }
}

TEST_CASE("a text with a zero character in it is refused", "[referral]") {
    using namespace std::string_view_literals;
    CHECK(shown("2017-03-01\0"sv) == "none");
    CHECK(shown("2017-03-\0001"sv) == "none");
    CHECK(shown("2017-03-01T14:05\0Z"sv) == "none");
}

TEST_CASE("every day from 1900 to 2100 reads back as it is written", "[referral]") {
    const local_days end{2100y / December / 31};
    for (local_days day{1900y / January / 1}; day <= end; day += days{1}) {
        const auto text = iso_date(day);
        const auto read = parse_moment({text.data(), text.size()});
        REQUIRE(read.has_value());
        REQUIRE(read->day == day);
        REQUIRE_FALSE(read->time_of_day.has_value());
    }
}

TEST_CASE("over a leap cycle, real dates are read and others are not", "[referral]") {
    const auto two = [](unsigned n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
    for (int y = 1996; y <= 2004; ++y) {
        for (unsigned m = 0; m <= 13; ++m) {
            for (unsigned d = 0; d <= 32; ++d) {
                const auto written = std::to_string(y) + two(m) + two(d);
                const year_month_day date{year{y}, month{m}, day{d}};
                CAPTURE(written);
                REQUIRE(parse_moment(written).has_value() == date.ok());
            }
        }
    }
}

TEST_CASE("a date outside the years 0 to 9999 is not written", "[referral]") {
    const auto written = [](local_days day) {
        const auto text = iso_date(day);
        return std::string{text.begin(), text.end()};
    };
    CHECK(written(local_days{year{0} / January / 1}) == "0000-01-01");
    CHECK(written(local_days{987y / June / 5}) == "0987-06-05");
    CHECK(written(local_days{9999y / December / 31}) == "9999-12-31");
    CHECK(written(local_days{year{-1} / December / 31}) == "####-##-##");
    CHECK(written(local_days{year{10000} / January / 1}) == "####-##-##");
    CHECK(written(local_days::min()) == "####-##-##");
    CHECK(written(local_days::max()) == "####-##-##");
}
