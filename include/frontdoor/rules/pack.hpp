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
#include <frontdoor/rules/promise.hpp>

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

// An indicator that a local pack brings with it; its place comes after the vocabulary's.
struct local_indicator {
    indicator_entry entry;
    std::string_view question;  // what to ask, in plain words
    // As told to a parent, in the way of `definition::family`; empty where it must not be
    // told before it is agreed how.
    std::string_view family;
};

inline constexpr std::size_t most_local_indicators = 100;
static_assert(indicator_count + most_local_indicators <= most_indicators);

// A view: what it refers to lives as long as the program for the packs compiled in, and
// for one read at run time as long as the pointer that pack_file.hpp gives. It does not
// change and may be used by any number of threads.
struct pack {
    pack_heading heading;
    std::span<const pack_rule> rules;  // the floor's first, then the local ones
    std::span<const condition_list> lists;
    program compiled;
    std::span<const unpromised> not_promised = {};
    std::span<const local_indicator> own = {};

    constexpr std::string_view name() const noexcept { return heading.name; }
    constexpr bool in_force_on(std::chrono::local_days day) const noexcept {
        return (!heading.from || *heading.from <= day) && (!heading.until || day <= *heading.until);
    }
};

// What the vocabulary, or the pack itself, says of an indicator.
constexpr const indicator_entry& entry_of(const pack& of, indicator i) noexcept {
    return i.index() < indicator_count ? indicator_vocabulary[i.index()]
                                       : of.own[i.index() - indicator_count].entry;
}
constexpr std::string_view id_of(const pack& of, indicator i) noexcept { return entry_of(of, i).id; }
constexpr std::string_view label_of(const pack& of, indicator i) noexcept {
    return entry_of(of, i).label;
}
// How many indicators there are for the pack: the vocabulary's and its own.
constexpr std::size_t indicators_of(const pack& of) noexcept {
    return indicator_count + of.own.size();
}

}  // namespace frontdoor
