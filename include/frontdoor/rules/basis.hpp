// SPDX-License-Identifier: BSL-1.0
// How much a rule may be trusted: said wherever a rule is shown.
#pragma once

#include <cstdint>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

enum class basis : std::uint8_t { statute, statutory_guidance, local_threshold };

inline constexpr detail::vocabulary<basis, 3> basis_vocabulary{{{
    {"statute", "statute: the Act says it"},
    {"statutory_guidance", "statutory guidance: Working Together or guidance of the same rank"},
    {"local_threshold", "local threshold: a judgement of the safeguarding partnership, not law"},
}}};

}  // namespace frontdoor
