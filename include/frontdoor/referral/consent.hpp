// SPDX-License-Identifier: BSL-1.0
// Whether a parent, or a young person who is competent, agreed to the referral.
#pragma once

#include <cstdint>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

enum class consent : std::uint8_t { given, refused, not_sought, not_needed, unknown };

inline constexpr std::size_t consent_size = 5;

inline constexpr detail::vocabulary<consent, consent_size> consent_vocabulary{{{
    {"given", "Parent, or young person where competent, agrees"},
    {"refused", "Asked and refused"},
    {"not_sought", "Not asked, reason to be recorded"},
    {"not_needed", "Seeking it would put a child at risk, or section 47"},
    {"unknown", "Not recorded"},
}}};

}  // namespace frontdoor
