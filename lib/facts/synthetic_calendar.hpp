// SPDX-License-Identifier: BSL-1.0
// The working days of 2016/17, and how busy each is.
//
// Source of the shape: BSCB annual report 2016/17, pages 8 and 9: demand dips in August
// and December, with the school holidays, and peaks in March. The sizes are judgement.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

#include "synthetic_dice.hpp"

namespace frontdoor::synthetic {

using namespace std::chrono_literals;

inline constexpr std::chrono::local_days year_begins{2016y / std::chrono::April / 1};
inline constexpr std::chrono::local_days year_ends{2017y / std::chrono::March / 31};
inline constexpr std::size_t working_days_in_year = 255;

// Bank holidays in England from 1 April 2016 to 31 March 2017. They are listed because
// the calendar of decision/ is for the rooms after this one; a test holds the two
// together.
inline constexpr std::array bank_holidays = {
    std::chrono::local_days{2016y / std::chrono::May / 2},
    std::chrono::local_days{2016y / std::chrono::May / 30},
    std::chrono::local_days{2016y / std::chrono::August / 29},
    std::chrono::local_days{2016y / std::chrono::December / 26},
    std::chrono::local_days{2016y / std::chrono::December / 27},
    std::chrono::local_days{2017y / std::chrono::January / 2},
};

// How busy a working day of the month is, January first, against a usual day of 100.
inline constexpr std::array<std::uint32_t, 12> busy_month = {
    101, 103, 116, 98, 102, 104, 102, 77, 99, 104, 106, 84,
};

// The same of the days of the week, Monday first: a weekend's worries come on Monday.
inline constexpr std::array<std::uint32_t, 5> busy_weekday = {110, 104, 100, 98, 88};

constexpr bool is_day_off(std::chrono::local_days day) noexcept {
    if (std::chrono::weekday{day}.iso_encoding() > 5) return true;
    for (const auto holiday : bank_holidays)
        if (holiday == day) return true;
    return false;
}

using year_days = std::array<std::chrono::local_days, working_days_in_year>;

inline constexpr year_days working_days = [] {
    year_days days{};
    std::size_t found = 0;
    for (auto day = year_begins; day <= year_ends; day += std::chrono::days{1})
        if (!is_day_off(day)) days[found++] = day;
    return days;
}();

static_assert(working_days.front() == year_begins && working_days.back() == year_ends);

// No two Mondays are the same: a day is up to an eighth more or less busy than usual.
constexpr std::uint32_t busyness(std::chrono::local_days day, dice& luck) noexcept {
    const auto month = unsigned{std::chrono::year_month_day{day}.month()};
    const auto weekday = std::chrono::weekday{day}.iso_encoding();
    const auto usual = busy_month[month - 1] * busy_weekday[weekday - 1];
    return usual * (875 + luck.below(251)) / 1000;
}

}  // namespace frontdoor::synthetic
