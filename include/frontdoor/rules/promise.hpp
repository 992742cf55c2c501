// SPDX-License-Identifier: BSL-1.0
// What a pack of thresholds is expected to promise, and where one says that it does not.
#pragma once

#include <cstdint>
#include <string_view>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

enum class promise : std::uint8_t {
    risk_never_lowers,
    strength_spares_the_floor,
    never_below_the_floor,
    every_rule_can_hold,
    no_rule_useless,
    no_condition_twice,
    every_indicator_leads,
    no_gap_at_borders,
    duties_exist,
    citations_present,
};

inline constexpr std::size_t promise_count = 10;

inline constexpr detail::vocabulary<promise, promise_count> promise_vocabulary{{{
    {"risk_never_lowers", "Adding a risk never lowers the route"},
    {"strength_spares_the_floor", "No strength touches the statutory floor"},
    {"never_below_the_floor", "The route is never less than the statutory floor's"},
    {"every_rule_can_hold", "Every rule can hold"},
    {"no_rule_useless", "No rule is made useless by others"},
    {"no_condition_twice", "No two rules have the same condition"},
    {"every_indicator_leads", "Every indicator leads somewhere"},
    {"no_gap_at_borders", "Ages and counts have no gap at their borders"},
    {"duties_exist", "Every duty that a rule names exists"},
    {"citations_present", "Every rule has a citation"},
}}};

// A promise that a pack legitimately does not make: of one rule or indicator, named by its
// id, or of the whole pack (empty); and why. It changes no decision, and so is no part of
// the pack's canonical form.
struct unpromised {
    frontdoor::promise promise{};
    std::string_view about;
    std::string_view reason;
};

}  // namespace frontdoor
