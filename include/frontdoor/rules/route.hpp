// SPDX-License-Identifier: BSL-1.0
// Where a referral goes, from the least to the most urgent.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

// In order of urgency, so that `<` means "less urgent". `none` belongs to rules that only
// add duties; a decision never has it.
enum class route : std::uint8_t {
    none,
    universal,
    universal_plus,
    early_help_assessment,
    section_17,
    section_47,
    immediate_protection,
};

inline constexpr std::size_t route_count = 7;

inline constexpr detail::vocabulary<route, route_count> route_vocabulary{{{
    {"none", "Duties only"},
    {"universal", "Universal services"},
    {"universal_plus", "Extra help from one agency"},
    {"early_help_assessment", "Early Help Assessment"},
    {"section_17", "Child in need assessment (Children Act 1989 section 17)"},
    {"section_47", "Strategy discussion or enquiry (Children Act 1989 section 47)"},
    {"immediate_protection", "Protection at once (Children Act 1989 sections 44 and 46)"},
}}};

}  // namespace frontdoor
