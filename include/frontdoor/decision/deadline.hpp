// SPDX-License-Identifier: BSL-1.0
// When a clock runs out: working days, days, months and hours counted from its start.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

#include <frontdoor/decision/clock.hpp>

namespace frontdoor {

// How a unit is counted, in words for a reader, and on whose authority.
struct counting_rule {
    std::string_view words;
    std::string_view source;
};

inline constexpr std::array<counting_rule, 4> counting_rules{{
    {"The day of the start is not counted; neither are Saturdays, Sundays and bank "
     "holidays in England. The limit is the end of the last day.",
     "Children in need census guide 2023 to 2024, 4.1 and 4.12.2; Banking and Financial "
     "Dealings Act 1971 s1"},
    {"The day of the start is not counted, every day after it is. The limit is the end "
     "of the last day.",
     "Lester v Garland (1808) 15 Ves Jun 248"},
    {"Hours that really pass: where the clocks change in between, the limit is an hour "
     "later or earlier by the clock.",
     "Summer Time Act 1972"},
    {"Calendar months, to the end of the day with the same number; where the month is "
     "too short for it, to the end of its last day.",
     "Dodds v Walker [1981] 1 WLR 1027"},
}};

constexpr const counting_rule& how_counted(clock_unit unit) noexcept {
    return counting_rules[static_cast<std::size_t>(unit)];
}

namespace detail {

inline constexpr std::chrono::local_days last_moment_day{
    std::chrono::year{last_moment_year} / std::chrono::December / 31};

constexpr std::optional<moment>
end_of(std::optional<std::chrono::local_days> day) noexcept {
    if (!day || *day > last_moment_day) return std::nullopt;
    return moment{*day, std::nullopt};
}

// The corresponding date, or the last day of a month that is too short to have one.
constexpr std::chrono::local_days add_months(std::chrono::local_days day,
                                             std::chrono::months count) noexcept {
    const auto date = std::chrono::year_month_day{day} + count;
    if (date.ok()) return std::chrono::local_days{date};
    return std::chrono::local_days{date.year() / date.month() / std::chrono::last};
}

// The instant that a clock in England shows: of an hour that comes twice, the first; an
// hour that the change of the clocks skips is read by the time before the change.
constexpr utc_minute instant_in_england(std::chrono::local_days day,
                                        std::chrono::minutes time_of_day) noexcept {
    using namespace std::chrono;
    const utc_minute shown = sys_days{day.time_since_epoch()} + time_of_day;
    const utc_minute in_summer = shown - hours{1};
    const auto year = year_month_day{day}.year();
    return in_summer_time(in_summer, year) ? in_summer : shown;
}

constexpr std::optional<moment> add_hours(const moment& start,
                                          std::chrono::hours count) noexcept {
    const auto since = start.time_of_day.value_or(std::chrono::minutes{0});
    const auto end = moment_in_england(instant_in_england(start.day, since) + count);
    if (!end || start.time_of_day) return end;
    return moment{end->day, std::nullopt};
}

}  // namespace detail

// When a clock that starts at a moment runs out, counted as `counting_rules` say. In
// working days, days and months it is the end of a day: a moment without a time. In hours
// it has a time where the start has one; the hour that comes twice in October is read as
// its first coming, one that is skipped in March by the time before the change. A start
// in hours without a time gives a day alone: the first on which the limit can run out,
// since the start may have been at 00:00.
//
// Empty where the clock was not in force on the day of the start, where the answer is
// after 2100, and for working days outside the calendar of bank holidays (1991 to 2035).
// Costs a few nanoseconds, and with working days a little more for each.
//
// An order of the court that names its own end goes before what is counted here.
//
//     due_by(clock_id::assessment, *parse_moment("2017-03-01"))->day    // 8 May 2017
//     due_by(clock_id::police_protection, *parse_moment("2017-03-24T22:00"))
//                                                // 27 March 2017, 23:00: summer time
constexpr std::optional<moment> due_by(const clock& timed, const moment& start) noexcept {
    if (!clock_in_force(timed, start.day)) return std::nullopt;
    if (start.day > detail::last_moment_day) return std::nullopt;
    switch (timed.unit) {
        case clock_unit::working_day:
            return detail::end_of(add_working_days(start.day, timed.limit));
        case clock_unit::day:
            return detail::end_of(start.day + std::chrono::days{timed.limit});
        case clock_unit::hour:
            return detail::add_hours(start, std::chrono::hours{timed.limit});
        case clock_unit::month:
            return detail::end_of(
                detail::add_months(start.day, std::chrono::months{timed.limit}));
    }
    return std::nullopt;
}
constexpr std::optional<moment> due_by(clock_id id, const moment& start) noexcept {
    return due_by(clock_of(id), start);
}

namespace detail {

constexpr std::chrono::minutes shift_from(std::chrono::local_days day,
                                          std::chrono::minutes time,
                                          std::chrono::hours count) noexcept {
    const auto end = add_hours({day, time}, count);
    if (!end) return std::chrono::minutes{0};
    return (end->day + *end->time_of_day) - (day + time) - count;
}

}  // namespace detail

// By how much the clocks in England change before a limit in hours runs out: an hour in
// spring, minus an hour in autumn, else nothing; so much later by the clock is the limit.
// Of a day without a time, whether a start at its beginning or at its end sees a change.
//
//     const auto& timed = clock_of(clock_id::police_protection);
//     clock_change(timed, *parse_moment("2017-03-24T22:00"))           // an hour
constexpr std::chrono::minutes clock_change(const clock& timed,
                                            const moment& start) noexcept {
    using std::chrono::hours;
    using std::chrono::minutes;
    if (timed.unit != clock_unit::hour || !due_by(timed, start)) return minutes{0};
    const hours count{timed.limit};
    if (start.time_of_day)
        return detail::shift_from(start.day, *start.time_of_day, count);
    const auto first = detail::shift_from(start.day, minutes{0}, count);
    if (first != minutes{0}) return first;
    return detail::shift_from(start.day, hours{24} - minutes{1}, count);
}

}  // namespace frontdoor
