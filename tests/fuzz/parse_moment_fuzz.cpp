// SPDX-License-Identifier: BSL-1.0
// A day, or a day and time, from any text.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <frontdoor/referral/moment.hpp>

#include "check.hpp"

namespace {

using frontdoor::moment;
using frontdoor::parse_moment;
using fuzzing::check;

void append_two_digits(std::string& to, long n) {
    to += static_cast<char>('0' + n / 10);
    to += static_cast<char>('0' + n % 10);
}

std::string written(const moment& m) {
    const auto date = frontdoor::iso_date(m.day);
    std::string text(date.data(), date.size());
    if (!m.time_of_day) return text;
    text += 'T';
    append_two_digits(text, m.time_of_day->count() / 60);
    text += ':';
    append_two_digits(text, m.time_of_day->count() % 60);
    return text;
}

void check_limits(const moment& m) {
    using namespace std::chrono;
    const year_month_day date{m.day};
    check(date.ok(), "the day is in the calendar");
    check(year{1900} <= date.year() && date.year() <= year{2100},
          "the year is 1900 to 2100");
    if (!m.time_of_day) return;
    check(minutes{0} <= *m.time_of_day && *m.time_of_day < days{1},
          "the time is of that day");
}

// At most a day away from the day that is written; that very day where there is no
// offset.
void check_day(const moment& m, std::string_view text) {
    const auto on_paper = parse_moment(text.substr(0, 10));
    check(on_paper.has_value(), "it begins with a day");
    const auto apart = m.day - on_paper->day;
    check(std::chrono::abs(apart) <= std::chrono::days{1},
          "an offset is less than a day");
    const bool offset =
        text.find_first_of("Z+", 10) != text.npos || text.find('-', 10) != text.npos;
    check(offset || apart == std::chrono::days{0},
          "without an offset the day is as written");
    check(m.time_of_day.has_value() == (text.size() > 10),
          "a time is there if one is given");
}

void check_same(const moment& m, std::string_view text, std::string_view end,
                std::string_view other) {
    if (!text.ends_with(end)) return;
    std::string changed(text.substr(0, text.size() - end.size()));
    changed += other;
    check(parse_moment(changed) == m, "two ways to write an offset mean the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto read = parse_moment(text);
    if (!read) return 0;
    check_limits(*read);
    check_day(*read, text);
    check(parse_moment(written(*read)) == read, "written and read again, it is the same");
    check_same(*read, text, "Z", "+00:00");
    check_same(*read, text, "Z", "-00");
    check_same(*read, text, "+01:00", "+0100");
    check_same(*read, text, "-05:00", "-05");
    check(!parse_moment(std::string(text) + ' '), "no space after it");
    return 0;
}
