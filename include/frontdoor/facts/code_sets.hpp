// SPDX-License-Identifier: BSL-1.0
// Code sets of the Children in Need census that describe what was found and done. Source
// of referral and consent are with the referral.
#pragma once

#include <cstdint>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

// Why a child is in need, in the census order of precedence.
enum class primary_need : std::uint8_t { n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 };

inline constexpr detail::vocabulary<primary_need, 10> primary_need_vocabulary{{{
    {"N0", "Not stated"},
    {"N1", "Abuse or neglect"},
    {"N2", "Child's disability"},
    {"N3", "Parental illness or disability"},
    {"N4", "Family in acute stress"},
    {"N5", "Family dysfunction"},
    {"N6", "Socially unacceptable behaviour"},
    {"N7", "Low income"},
    {"N8", "Absent parenting"},
    {"N9", "Cases other than children in need"},
}}};

// What was decided about a referral, as recorded by people.
enum class outcome : std::uint8_t { no_further_action, information_and_advice, universal_plus, early_help_assessment, section_17, section_47, immediate_protection };

inline constexpr detail::vocabulary<outcome, 7> outcome_vocabulary{{{
    {"no_further_action", "Closed with no further action"},
    {"information_and_advice", "Information, advice or signposting"},
    {"universal_plus", "Single-agency support"},
    {"early_help_assessment", "Early Help Assessment and Our Family Plan, or Family Support"},
    {"section_17", "Child and family assessment"},
    {"section_47", "Strategy discussion or section 47 enquiry"},
    {"immediate_protection", "Police protection or emergency protection order"},
}}};

// The category of a child protection plan.
enum class abuse_category : std::uint8_t { neg, phy, sab, emo, mul };

inline constexpr detail::vocabulary<abuse_category, 5> abuse_category_vocabulary{{{
    {"NEG", "Neglect"},
    {"PHY", "Physical abuse"},
    {"SAB", "Sexual abuse"},
    {"EMO", "Emotional abuse"},
    {"MUL", "Multiple"},
}}};

}  // namespace frontdoor
