// SPDX-License-Identifier: BSL-1.0
// A pack: a named set of rules with the days in which it is in force.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include <frontdoor/rules/basis.hpp>
#include <frontdoor/rules/condition.hpp>
#include <frontdoor/rules/program.hpp>

namespace frontdoor {

// A rule as a pack keeps it: the author's rule, its condition stored beside the others'.
struct pack_rule {
    std::string_view id;
    std::string_view citation;
    frontdoor::level level{};
    frontdoor::route route{};
    frontdoor::basis basis{};
    duty_set duties;
    std::span<const condition_step> when;  // postfix; lists are the pack's
};

struct pack_heading {
    std::string_view name;
    std::string_view title;
    std::string_view extends;                      // empty: nothing
    std::optional<std::chrono::local_days> from;   // first day in force
    std::optional<std::chrono::local_days> until;  // last day in force; none: still is
};

// A view: what it refers to lives as long as the program for the packs compiled in. It
// does not change and may be used by any number of threads.
struct pack {
    pack_heading heading;
    std::span<const pack_rule> rules;  // the floor's first, then the local ones
    std::span<const condition_list> lists;
    program compiled;

    constexpr std::string_view name() const noexcept { return heading.name; }
    constexpr bool in_force_on(std::chrono::local_days day) const noexcept {
        return (!heading.from || *heading.from <= day) && (!heading.until || day <= *heading.until);
    }
};

}  // namespace frontdoor
