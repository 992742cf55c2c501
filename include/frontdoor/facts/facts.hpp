// SPDX-License-Identifier: BSL-1.0
// What is known of one child, as rules read it; and the one door from referral to facts.
#pragma once

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

enum class known : std::uint8_t { absent, present, unknown };

// No date, no referrer, no consent: what a rule may not look at is not here.
struct facts {
    indicator_bits present;
    indicator_bits absent;
    child_age age;
    known_counts counts;

    constexpr known operator[](indicator i) const noexcept {
        if (present.test(i.index())) return known::present;
        return absent.test(i.index()) ? known::absent : known::unknown;
    }
};

// A referral built by its own functions, or read by a reader, never says of an indicator
// both that it is present and that it is absent; of one built otherwise, present holds.
constexpr facts facts_of(const referral& r) noexcept {
    return {r.present, r.absent - r.present, r.age, r.counts};
}

}  // namespace frontdoor
