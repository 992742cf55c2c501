// SPDX-License-Identifier: BSL-1.0
// The four levels of need of the Birmingham thresholds.
#pragma once

#include <cstdint>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

// The number is the level's own. Level 0 belongs to rules that only add duties.
// Other authorities give other things the same number (in some, 3 is section 17):
// compare routes, not levels, across authorities.
enum class level : std::uint8_t {
    none = 0,
    universal = 1,
    universal_plus = 2,
    additional_needs = 3,
    complex_significant = 4,
};

inline constexpr detail::vocabulary<level, 5> level_vocabulary{{{
    {"none", "Duties only"},
    {"universal", "Universal"},
    {"universal_plus", "Universal Plus"},
    {"additional_needs", "Additional Needs"},
    {"complex_significant", "Complex/Significant"},
}}};

}  // namespace frontdoor
