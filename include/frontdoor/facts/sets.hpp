// SPDX-License-Identifier: BSL-1.0
// The sets that the shipped thresholds count over.
#pragma once

#include <array>

#include <frontdoor/facts/indicator_set.hpp>

namespace frontdoor {

namespace indicators {

inline constexpr indicator_set unmet_needs = make_set(
    "unmet_needs", "child-side needs that one agency would usually meet",
    immunisations_or_checks_missed, developmental_delay, speech_language_delay,
    weight_concern, dental_neglect, child_mental_health_emerging,
    child_substance_experimental, attendance_below_90, learning_need, bullying_victim,
    bullying_perpetrator, excluded_fixed_term, antisocial_behaviour,
    behaviour_challenging, low_self_esteem, identity_or_discrimination,
    bereavement_or_loss, sexualised_behaviour, sexual_activity_13_15, young_carer,
    not_brought_to_appointments, neet);

inline constexpr indicator_set family_pressures = make_set(
    "family_pressures", "family-side pressures that one agency would usually meet",
    poor_hygiene, neglect_emerging, home_conditions_poor, housing_unsuitable,
    poverty_or_debt, parent_unemployed, family_isolated, community_harassment,
    parental_conflict, parental_separation, boundaries_inconsistent,
    stimulation_lacking, young_or_unsupported_parent, parent_care_experienced,
    parent_in_prison, parental_physical_illness, parental_learning_disability,
    low_warmth_high_criticism, attachment_concern, inadequate_supervision);

inline constexpr indicator_set trio_of_vulnerabilities = make_set(
    "trio_of_vulnerabilities", "the three parental factors that serious case reviews find together most often",
    domestic_abuse_current, parental_mental_health, parental_substance_misuse);

inline constexpr indicator_set neglect_signs = make_set(
    "neglect_signs", "signs that add up to neglect",
    neglect_emerging, poor_hygiene, inadequate_food, home_conditions_poor,
    not_brought_to_appointments, dental_neglect, inadequate_supervision,
    faltering_growth, attendance_below_50, immunisations_or_checks_missed);

inline constexpr indicator_set exploitation_signs = make_set(
    "exploitation_signs", "signs that add up to exploitation",
    cse_vulnerability, cce_vulnerability, missing_from_home, gang_association,
    sexual_activity_exploitative, indecent_images, online_grooming,
    child_substance_harmful, attendance_below_50);

inline constexpr indicator_set infant_risk_factors = make_set(
    "infant_risk_factors", "factors that add up for an unborn child or an infant under 12 months",
    parental_substance_misuse, parental_mental_health, domestic_abuse_current,
    young_or_unsupported_parent, unsafe_sleeping, concealed_pregnancy,
    previous_child_removed, home_conditions_hazardous, parent_refuses_support);

}  // namespace indicators

inline constexpr std::array<const indicator_set*, 6> set_vocabulary{
    &indicators::unmet_needs,
    &indicators::family_pressures,
    &indicators::trio_of_vulnerabilities,
    &indicators::neglect_signs,
    &indicators::exploitation_signs,
    &indicators::infant_risk_factors,
};

}  // namespace frontdoor
