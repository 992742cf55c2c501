// SPDX-License-Identifier: BSL-1.0
// When something happened, by the calendar and clocks of England, read from and written
// as text.
//
// The day matters most: clocks in working days start with it. So a time that is given
// with an offset from UTC is moved to England's time before its day is taken.
//
// Source of the format: ISO 8601, extended format. Source of England's time: Summer Time
// Act 1972 with its Orders. Summer time is one hour ahead of UTC, from 01:00 UTC on the
// last Sunday of March to 01:00 UTC on the last Sunday of October (since 1996; for good
// by SI 2002/262). It ended on the fourth Sunday of October in 1990 to 1995, and on the
// Sunday after the fourth Saturday in 1981 to 1989. Earlier changes were at another hour
// and are not held here.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace frontdoor {

// A day in England and, where it is known, the time of that day: 00:00 to 23:59, whole
// minutes.
struct moment {
    std::chrono::local_days day{};
    std::optional<std::chrono::minutes> time_of_day{};

    friend constexpr bool operator==(const moment&, const moment&) noexcept = default;
};

namespace detail {

// Reads a text from left to right. A step that fails takes nothing.
class moment_text {
public:
    constexpr explicit moment_text(std::string_view text) noexcept : rest_{text} {}

    [[nodiscard]] constexpr bool at_end() const noexcept { return rest_.empty(); }

    constexpr bool take(char expected) noexcept {
        if (rest_.empty() || rest_.front() != expected) return false;
        rest_.remove_prefix(1);
        return true;
    }

    // A number of exactly so many digits, within limits, or -1.
    constexpr int take_number(std::size_t digits, int least, int most) noexcept {
        if (rest_.size() < digits) return -1;
        int number = 0;
        for (const char digit : rest_.substr(0, digits)) {
            if (digit < '0' || digit > '9') return -1;
            number = number * 10 + (digit - '0');
        }
        if (number < least || number > most) return -1;
        rest_.remove_prefix(digits);
        return number;
    }

private:
    std::string_view rest_;
};

inline constexpr int first_moment_year = 1900;
inline constexpr int last_moment_year = 2100;

constexpr std::optional<std::chrono::local_days> take_date(moment_text& text) noexcept {
    using namespace std::chrono;
    const int y = text.take_number(4, first_moment_year, last_moment_year);
    if (y < 0 || !text.take('-')) return std::nullopt;
    const int m = text.take_number(2, 1, 12);
    if (m < 0 || !text.take('-')) return std::nullopt;
    const int d = text.take_number(2, 1, 31);
    if (d < 0) return std::nullopt;
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                              day{static_cast<unsigned>(d)}};
    if (!date.ok()) return std::nullopt;
    return local_days{date};
}

// True also where there are no seconds: they are read for their form alone.
constexpr bool take_seconds(moment_text& text) noexcept {
    if (!text.take(':')) return true;
    if (text.take_number(2, 0, 59) < 0) return false;
    if (!text.take('.') && !text.take(',')) return true;
    bool some = false;
    while (text.take_number(1, 0, 9) >= 0) some = true;
    return some;
}

constexpr std::optional<std::chrono::minutes> take_clock(moment_text& text) noexcept {
    const int hour = text.take_number(2, 0, 23);
    if (hour < 0 || !text.take(':')) return std::nullopt;
    const int minute = text.take_number(2, 0, 59);
    if (minute < 0 || !take_seconds(text)) return std::nullopt;
    return std::chrono::minutes{hour * 60 + minute};
}

// At most 14 hours either way: no clock on Earth is further from UTC (as in XML Schema).
constexpr std::optional<std::chrono::minutes> take_offset(moment_text& text) noexcept {
    if (text.take('Z')) return std::chrono::minutes{0};
    const bool ahead = text.take('+');
    if (!ahead && !text.take('-')) return std::nullopt;
    const int hour = text.take_number(2, 0, 14);
    if (hour < 0) return std::nullopt;
    int minute = 0;
    if (!text.at_end()) {
        text.take(':');
        minute = text.take_number(2, 0, hour == 14 ? 0 : 59);
    }
    if (minute < 0) return std::nullopt;
    const std::chrono::minutes size{hour * 60 + minute};
    return ahead ? size : -size;
}

inline constexpr std::chrono::year first_summer_time_year{1981};

constexpr std::chrono::sys_days summer_time_ends(std::chrono::year year) noexcept {
    using namespace std::chrono;
    if (year >= std::chrono::year{1996}) return year / October / Sunday[last];
    if (year >= std::chrono::year{1990}) return year / October / Sunday[4];
    return sys_days{year / October / Saturday[4]} + days{1};
}

using utc_minute = std::chrono::sys_time<std::chrono::minutes>;

constexpr bool in_summer_time(utc_minute instant, std::chrono::year year) noexcept {
    using namespace std::chrono;
    const utc_minute begins = sys_days{year / March / Sunday[last]} + hours{1};
    const utc_minute ends = summer_time_ends(year) + hours{1};
    return begins <= instant && instant < ends;
}

// Empty before 1981, when the changes were others, and past the last year.
constexpr std::optional<moment> moment_in_england(utc_minute instant) noexcept {
    using namespace std::chrono;
    const auto year = year_month_day{floor<days>(instant)}.year();
    if (year < first_summer_time_year) return std::nullopt;
    const auto clock = instant + hours{in_summer_time(instant, year) ? 1 : 0};
    const auto date = floor<days>(clock);
    if (int{year_month_day{date}.year()} > last_moment_year) return std::nullopt;
    return moment{local_days{date.time_since_epoch()}, clock - date};
}

}  // namespace detail

// Reads a date, `2017-03-01`, or a date and time, `2017-03-01T14:05`: with T or one
// space between them, with or without seconds and a fraction of them (dropped), and with
// or without an offset from UTC (`Z`, `+01:00`, `+0100`, `+01`; at most 14 hours).
// Without an offset the time is England's; with one it becomes England's, and its day
// may become the one before or after. Only real dates, years 1900 to 2100. Empty for
// every other text: spaces around it, 24:00, a 60th second, an offset after a date alone
// or (as its summer time is not held here) before 1981.
//
//     parse_moment("2017-07-01T23:30Z")->day         // 2 July 2017: summer time
//     parse_moment("2017-02-30")                     // empty
constexpr std::optional<moment> parse_moment(std::string_view written) noexcept {
    detail::moment_text text{written};
    const auto day = detail::take_date(text);
    if (!day) return std::nullopt;
    if (text.at_end()) return moment{*day, std::nullopt};
    if (!text.take('T') && !text.take(' ')) return std::nullopt;
    const auto clock = detail::take_clock(text);
    if (!clock) return std::nullopt;
    if (text.at_end()) return moment{*day, *clock};
    const auto offset = detail::take_offset(text);
    if (!offset || !text.at_end()) return std::nullopt;
    const std::chrono::sys_days utc_day{day->time_since_epoch()};
    return detail::moment_in_england(utc_day + *clock - *offset);
}

// Writes a date as ISO 8601 has it, `2017-03-01`: ten characters, no terminator. A year
// before 0 or after 9999 has no such form and gives `####-##-##`.
//
//     const auto text = iso_date(local_days{2017y / March / 1});
//     std::string_view{text.data(), text.size()};    // "2017-03-01"
constexpr std::array<char, 10> iso_date(std::chrono::local_days day) noexcept {
    using namespace std::chrono;
    std::array<char, 10> text{'#', '#', '#', '#', '-', '#', '#', '-', '#', '#'};
    if (day < local_days{year{0} / January / 1}) return text;
    if (day > local_days{year{9999} / December / 31}) return text;
    const year_month_day date{day};
    const auto write = [&text](std::size_t end, std::size_t digits, unsigned number) {
        for (; digits > 0; --digits, number /= 10)
            text[--end] = static_cast<char>('0' + number % 10);
    };
    write(4, 4, static_cast<unsigned>(int{date.year()}));
    write(7, 2, unsigned{date.month()});
    write(10, 2, unsigned{date.day()});
    return text;
}

}  // namespace frontdoor
