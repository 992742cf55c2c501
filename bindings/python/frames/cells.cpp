// SPDX-License-Identifier: BSL-1.0
#include "cells.hpp"

#include <string>

#include <frontdoor/referral/moment.hpp>

namespace frontdoor::python {

namespace {

constexpr std::int64_t minutes_a_day = 24 * 60;

// Days further off than any year with four digits would not fit a calendar.
constexpr std::int64_t furthest_day = 4'000'000;

std::int64_t floor_divide(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

std::string date_text(std::int64_t day) {
    if (day < -furthest_day || day > furthest_day) return "a date out of the calendar";
    const auto text = iso_date(std::chrono::local_days{std::chrono::days{day}});
    return {text.data(), text.size()};
}

void append_clock(std::string& to, std::int64_t minute, bool is_utc) {
    const auto two_digits = [&to](std::int64_t n) {
        to += static_cast<char>('0' + n / 10);
        to += static_cast<char>('0' + n % 10);
    };
    to += 'T';
    two_digits(minute / 60);
    to += ':';
    two_digits(minute % 60);
    if (is_utc) to += 'Z';
}

}  // namespace

cell moment_cell(std::int64_t value, moment_unit unit, text_pool& pool) {
    if (unit.in_a_minute == 0) return {pool.keep(date_text(value)), value_kind::moment};
    const std::int64_t minutes = floor_divide(value, unit.in_a_minute);
    const std::int64_t day = floor_divide(minutes, minutes_a_day);
    std::string text = date_text(day);
    // Midnight on England's clocks is how frames without a type for days write a day.
    const std::int64_t minute = minutes - day * minutes_a_day;
    if (unit.is_utc || minute != 0) append_clock(text, minute, unit.is_utc);
    return {pool.keep(text), value_kind::moment};
}

}  // namespace frontdoor::python
