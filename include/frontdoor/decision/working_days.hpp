// SPDX-License-Identifier: BSL-1.0
// Working days in England, and the arithmetic of the clocks that count them.
//
// A working day is not a Saturday, a Sunday or a bank holiday. The day on which a clock
// starts is not counted: the children in need census counts 15 working days after the
// strategy discussion, and the decision on a referral is due within one working day of
// its receipt (Working Together to Safeguard Children; children in need census guide
// 2023 to 2024, 4.1 and 4.12.2). A duty to act at once never waits for these clocks.
#pragma once

#include <chrono>
#include <optional>

#include <frontdoor/decision/bank_holidays.hpp>

namespace frontdoor {

// Whether a day is a working day in England. Outside the calendar (1991 to 2035) no day
// is known to be one, and the answer is false.
constexpr bool is_working_day(std::chrono::local_days day) noexcept {
    return in_calendar(day) && !detail::days_off.test(day);
}

namespace detail {

inline constexpr std::chrono::local_days last_working_day = [] {
    auto day = calendar_ends;
    while (!is_working_day(day)) day -= std::chrono::days{1};
    return day;
}();

// For a day of the calendar before its last working day.
constexpr std::chrono::local_days next_working_day(std::chrono::local_days day) noexcept {
    const auto next = day + std::chrono::days{1};
    return next + std::chrono::days{days_off.run_from(next)};
}

}  // namespace detail

// The first working day after a day: when the decision on a referral that was received
// on that day is due. Empty when either is outside the calendar (1991 to 2035).
//
//     static_assert(first_working_day_after(local_days{2017y / March / 3}) ==
//                   local_days{2017y / March / 6});  // Friday to Monday
constexpr std::optional<std::chrono::local_days>
first_working_day_after(std::chrono::local_days day) noexcept {
    if (!in_calendar(day) || day >= detail::last_working_day) return std::nullopt;
    return detail::next_working_day(day);
}

// The n-th working day after start, which is not counted itself; with n = 0, start as it
// is. Empty when start or the answer is outside the calendar (1991 to 2035), or n is
// negative. The cost grows with n.
//
//     // strategy discussion on Thursday 13 April 2017, over Easter: conference by 9 May
//     static_assert(add_working_days(local_days{2017y / April / 13}, 15) ==
//                   local_days{2017y / May / 9});
constexpr std::optional<std::chrono::local_days>
add_working_days(std::chrono::local_days start, int n) noexcept {
    if (n < 0 || !in_calendar(start)) return std::nullopt;
    auto day = start;
    for (; n > 0; --n) {
        if (day >= detail::last_working_day) return std::nullopt;
        day = detail::next_working_day(day);
    }
    return day;
}

}  // namespace frontdoor
