// SPDX-License-Identifier: BSL-1.0
// What goes with what: keeps a synthetic referral from contradicting itself.
#pragma once

#include <array>

#include <frontdoor/facts/indicator.hpp>

namespace frontdoor::synthetic {

// Where the first is so, the second is so too.
struct entailment {
    indicator graver;
    indicator also;
};

// Where both are said, the first stays and the second goes.
struct contradiction {
    indicator stays;
    indicator goes;
};

namespace sense {

using namespace indicators;

// In such an order that what is entailed may entail something that comes later.
inline constexpr std::array entailments = {
    entailment{domestic_abuse_child_harmed, domestic_abuse_current},
    entailment{domestic_abuse_high_risk, domestic_abuse_current},
    entailment{domestic_abuse_in_pregnancy, domestic_abuse_current},
    entailment{parental_mental_health_severe, parental_mental_health},
    entailment{parental_substance_misuse_severe, parental_substance_misuse},
    entailment{pregnancy_substance_use, parental_substance_misuse},
    entailment{neglect_severe, neglect_persistent},
    entailment{home_conditions_hazardous, home_conditions_poor},
    entailment{missing_high_risk, missing_from_home},
    entailment{gang_violence, gang_association},
    entailment{self_harm_serious, self_harm},
    entailment{young_carer_impaired, young_carer},
    entailment{disability_support_unmet, child_disability},
    entailment{attendance_below_50, attendance_below_90},
};

inline constexpr std::array contradictions = {
    contradiction{domestic_abuse_current, domestic_abuse_historic},
    contradiction{neglect_persistent, neglect_emerging},
    contradiction{child_mental_health_significant, child_mental_health_emerging},
    contradiction{child_substance_harmful, child_substance_experimental},
    contradiction{cse_serious_risk, cse_significant_risk},
    contradiction{cse_serious_risk, cse_vulnerability},
    contradiction{cse_significant_risk, cse_vulnerability},
    contradiction{cce_current, cce_vulnerability},
    contradiction{radicalisation_active, radicalisation_vulnerability},
    contradiction{excluded_permanent, excluded_fixed_term},
    contradiction{missing_education, attendance_below_90},
    contradiction{missing_education, attendance_below_50},
    contradiction{missing_education, school_engaged},
    contradiction{home_education_concern, attendance_below_90},
    contradiction{home_education_concern, attendance_below_50},
    contradiction{home_education_concern, excluded_fixed_term},
    contradiction{home_education_concern, school_engaged},
    contradiction{neet, school_engaged},
    contradiction{fgm_disclosed_or_observed, fgm_family_history},
    contradiction{abandoned, left_alone_young},
    contradiction{abandoned, family_engages},
    contradiction{abandoned, protective_adult},
    contradiction{child_protection_plan_current, open_child_in_need},
    contradiction{parent_refuses_support, family_engages},
    contradiction{parent_unable_to_protect, protective_adult},
    contradiction{disability_support_unmet, support_in_place},
};

}  // namespace sense

}  // namespace frontdoor::synthetic
