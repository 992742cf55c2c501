// SPDX-License-Identifier: BSL-1.0
// What follows from a referral under a pack. A recommendation: a person decides.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include <frontdoor/decision/questions.hpp>
#include <frontdoor/detail/bits.hpp>
#include <frontdoor/rules/duty.hpp>
#include <frontdoor/rules/level.hpp>
#include <frontdoor/rules/program.hpp>
#include <frontdoor/rules/route.hpp>

namespace frontdoor {

// Whether the route may be taken without the family's agreement. Where it is required and
// was refused, the referral stays open: refusal closes nothing.
enum class consent_needed : std::uint8_t { not_required, held, required };

inline constexpr detail::vocabulary<consent_needed, 3> consent_needed_vocabulary{{{
    {"not_required", "Consent is not required"},
    {"held", "Consent has been given"},
    {"required", "Consent is required and has not been given"},
}}};

// Rules by their place in the pack.
using rule_set = detail::bits<most_rules>;

struct decision {
    std::string_view pack;  // name of the pack that decided
    frontdoor::level level = level::universal;
    frontdoor::route route = route::universal;
    consent_needed consent = consent_needed::not_required;
    duty_set duties;        // of all the rules that hold, whichever route wins
    rule_set rules;         // all that hold: the reasons
    questions ask;          // worth asking
    // The last day for the decision: one working day after the referral was received
    // (Working Together 2015 ch.1; unchanged since 2010). Empty where the day received, or
    // the calendar for it, is not known.
    std::optional<std::chrono::local_days> due;

    friend constexpr bool operator==(const decision&, const decision&) noexcept = default;
};

static_assert(std::is_trivially_copyable_v<decision>);

}  // namespace frontdoor
