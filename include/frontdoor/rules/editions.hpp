// SPDX-License-Identifier: BSL-1.0
// Which edition of Working Together to Safeguard Children was in force on a day: a table
// or a rule may cite several, and a referral is dealt with by one.
#pragma once

#include <array>
#include <chrono>
#include <string_view>

#include <frontdoor/rules/sources.hpp>

namespace frontdoor {

// An edition, by its entry in the bibliography; in force until the next one.
struct edition {
    std::string_view id;
    std::chrono::local_days from;
};

// The first days of 2010 and 2013 are those of the published table of clocks; the later
// three are the days on which the edition was published. An edition that was corrected
// under the same year (2018: in December 2020 and July 2022) is one.
inline constexpr std::array<edition, 5> working_together_editions{{
    {"working-together-2010", std::chrono::local_days{std::chrono::year{2010} / 4 / 1}},
    {"working-together-2013", std::chrono::local_days{std::chrono::year{2013} / 4 / 15}},
    {"working-together-2015", std::chrono::local_days{std::chrono::year{2015} / 3 / 26}},
    {"working-together-2018", std::chrono::local_days{std::chrono::year{2018} / 7 / 4}},
    {"working-together-2023", std::chrono::local_days{std::chrono::year{2023} / 12 / 15}},
}};

// The edition in force on a day; nullptr before that of 2010.
//
//     edition_in_force(local_days{2017y / March / 1})->year     // 2015
constexpr const source* edition_in_force(std::chrono::local_days day) noexcept {
    const source* found = nullptr;
    for (const auto& each : working_together_editions)
        if (each.from <= day) found = find_source(each.id);
    return found;
}

}  // namespace frontdoor
