// SPDX-License-Identifier: BSL-1.0
// Bank holidays in England: computed from their rules, with the exceptions listed.
//
// Sources: Banking and Financial Dealings Act 1971, s1 and Sch 1 para 1 (Easter Monday,
// the last Mondays in May and August, 26 December, and 27 December where one of the two
// days before it is a Sunday); royal proclamations under s1(2), which put a day in place
// of one of these, and s1(3), which appoint another: New Year's Day since 1974, the first
// Monday in May since 1978, the other substitutes for weekends, the one-off days below.
// Good Friday and Christmas Day are holidays by common law. Wales has the same days.
#pragma once

#include <array>
#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace frontdoor {

// The years of the calendar, both included. It begins with the year in which the
// Children Act 1989 came into force. For years ahead it is what the rules give: a day
// that is moved or appointed by a later proclamation has to be added to the lists below.
inline constexpr std::chrono::year first_calendar_year{1991};
inline constexpr std::chrono::year last_calendar_year{2035};

// A bank holiday that was kept on another day in one year, and why.
struct moved_bank_holiday {
    std::chrono::year_month_day usual;
    std::chrono::year_month_day instead;
    std::string_view reason;
};

// A day that was a bank holiday once, and why.
struct one_off_bank_holiday {
    std::chrono::year_month_day day;
    std::string_view reason;
};

// clang-format off
// Every bank holiday that was moved for a reason other than a weekend.
inline constexpr auto moved_bank_holidays = [] {
    using namespace std::chrono;
    return std::to_array<moved_bank_holiday>({
        {1995y/May/1,  1995y/May/8,  "50 years since VE Day"},
        {2002y/May/27, 2002y/June/4, "Golden Jubilee of Elizabeth II"},
        {2012y/May/28, 2012y/June/4, "Diamond Jubilee of Elizabeth II"},
        {2020y/May/4,  2020y/May/8,  "75 years since VE Day"},
        {2022y/May/30, 2022y/June/2, "Platinum Jubilee of Elizabeth II"},
    });
}();

// Every bank holiday that was appointed for one year only.
inline constexpr auto one_off_bank_holidays = [] {
    using namespace std::chrono;
    return std::to_array<one_off_bank_holiday>({
        {1999y/December/31,  "eve of the year 2000"},
        {2002y/June/3,       "Golden Jubilee of Elizabeth II"},
        {2011y/April/29,     "wedding of Prince William"},
        {2012y/June/5,       "Diamond Jubilee of Elizabeth II"},
        {2022y/June/3,       "Platinum Jubilee of Elizabeth II"},
        {2022y/September/19, "state funeral of Elizabeth II"},
        {2023y/May/8,        "coronation of Charles III"},
    });
}();
// clang-format on

namespace detail {

inline constexpr std::chrono::local_days calendar_begins{first_calendar_year /
                                                         std::chrono::January / 1};
inline constexpr std::chrono::local_days calendar_ends{last_calendar_year /
                                                       std::chrono::December / 31};

constexpr bool is_weekend(std::chrono::local_days day) noexcept {
    const std::chrono::weekday name{day};
    return name == std::chrono::Saturday || name == std::chrono::Sunday;
}

// Gauss's rule for the full moon of Easter, with the constant of the years 1900 to 2199,
// and its two exceptions; Easter is the Sunday after it (Calendar (New Style) Act 1750).
constexpr std::chrono::local_days easter_sunday(std::chrono::year year) noexcept {
    using namespace std::chrono;
    const int cycle = int{year} % 19;
    const int age = (19 * cycle + 24) % 30;
    const int early = age == 29 || (age == 28 && cycle > 10) ? 1 : 0;
    const local_days after_moon = local_days{year / March / 22} + days{age - early};
    return after_moon + (Sunday - weekday{after_moon});
}

// A weekend moves New Year's Day to Monday.
constexpr std::chrono::local_days new_years_day(std::chrono::year year) noexcept {
    std::chrono::local_days day{year / std::chrono::January / 1};
    while (is_weekend(day)) day += std::chrono::days{1};
    return day;
}

// Christmas and Boxing Day are neighbours: two days on clears the weekend and the other.
constexpr std::chrono::local_days
december_holiday(std::chrono::year_month_day date) noexcept {
    const std::chrono::local_days day{date};
    return is_weekend(day) ? day + std::chrono::days{2} : day;
}

// A bit a day, set on days off: 2 KiB of constants make the look-up a shift, with no date
// to take apart.
class day_bits {
public:
    constexpr void set(std::chrono::local_days day) noexcept { word(day) |= bit(day); }
    constexpr void clear(std::chrono::local_days day) noexcept { word(day) &= ~bit(day); }
    // A word at a time, with a mask of every seventh bit: day by day takes a compiler a
    // second.
    constexpr void set_every(std::chrono::weekday name) noexcept {
        auto first = (name - std::chrono::weekday{calendar_begins}).count();
        for (auto& word : words_) {
            word |= std::uint32_t{0x10204081} << first;
            first = (first + 7 * 5 - 32) % 7;
        }
    }
    constexpr bool test(std::chrono::local_days day) const noexcept {
        return (words_[place(day) / 32] & bit(day)) != 0;
    }
    // How many days in a row are set, from a day on; 32 at most, far more than any run.
    constexpr int run_from(std::chrono::local_days day) const noexcept {
        const auto low = std::uint64_t{words_[place(day) / 32]};
        const auto high = std::uint64_t{words_[place(day) / 32 + 1]};
        const auto ahead = (high << 32 | low) >> (place(day) % 32);
        return std::countr_one(static_cast<std::uint32_t>(ahead));
    }

private:
    static constexpr std::size_t place(std::chrono::local_days day) noexcept {
        return static_cast<std::size_t>((day - calendar_begins).count());
    }
    static constexpr std::uint32_t bit(std::chrono::local_days day) noexcept {
        return std::uint32_t{1} << (place(day) % 32);
    }
    constexpr std::uint32_t& word(std::chrono::local_days day) noexcept {
        return words_[place(day) / 32];
    }

    static constexpr auto days_ = (calendar_ends - calendar_begins).count() + 1;
    std::array<std::uint32_t, days_ / 32 + 2> words_{};  // one to spare for run_from
};

constexpr void set_usual_holidays(day_bits& bits, std::chrono::year year) noexcept {
    using namespace std::chrono;
    const local_days easter = easter_sunday(year);
    bits.set(new_years_day(year));
    bits.set(easter - days{2});
    bits.set(easter + days{1});
    bits.set(local_days{year / May / Monday[1]});
    bits.set(local_days{year / May / Monday[last]});
    bits.set(local_days{year / August / Monday[last]});
    bits.set(december_holiday(year / December / 25));
    bits.set(december_holiday(year / December / 26));
}

constexpr day_bits compute_days_off() noexcept {
    using std::chrono::local_days;
    day_bits bits;
    bits.set_every(std::chrono::Saturday);
    bits.set_every(std::chrono::Sunday);
    for (auto year = first_calendar_year; year <= last_calendar_year; ++year)
        set_usual_holidays(bits, year);
    for (const auto& moved : moved_bank_holidays) {
        bits.clear(local_days{moved.usual});
        bits.set(local_days{moved.instead});
    }
    for (const auto& extra : one_off_bank_holidays) bits.set(local_days{extra.day});
    return bits;
}

inline constexpr day_bits days_off = compute_days_off();

}  // namespace detail

// Whether the calendar covers a day: 1 January 1991 to 31 December 2035.
constexpr bool in_calendar(std::chrono::local_days day) noexcept {
    return detail::calendar_begins <= day && day <= detail::calendar_ends;
}

// Whether a day is a bank holiday in England. A holiday that falls on a weekend is its
// substitute day, as in the lists that the government publishes: Christmas 2021 is
// Monday 27 December, and Saturday the 25th is not a bank holiday. Outside the calendar
// nothing is known, and the answer is false: ask in_calendar first. Costs a look-up
// and a remainder: a few nanoseconds.
//
//     static_assert(is_bank_holiday(local_days{2016y / March / 25}));  // Good Friday
constexpr bool is_bank_holiday(std::chrono::local_days day) noexcept {
    return in_calendar(day) && detail::days_off.test(day) && !detail::is_weekend(day);
}

}  // namespace frontdoor
