// SPDX-License-Identifier: BSL-1.0
// What has to be done beside the route: duties that a rule brings with it.
#pragma once

#include <cstdint>

#include <frontdoor/detail/enum_set.hpp>
#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

// In alphabetical order, which is the order in which decisions list them.
enum class duty : std::uint8_t {
    ambulance_or_crisis_team,
    child_protection_medical,
    children_missing_education,
    cse_screening,
    disability_assessment_on_request,
    disability_team,
    fgm_mandatory_report,
    fgm_protection_order,
    forced_marriage_unit,
    lado,
    marac,
    mash_checks,
    medical_advice,
    missing_return_interview,
    nrm,
    nrm_consider,
    pass_to_allocated_worker,
    passport_order,
    police_999,
    police_crime_report,
    pre_birth_assessment,
    prevent_channel,
    private_fostering_assessment,
    section_20_duty,
    serious_incident_notification,
    strategy_before_informing_parents,
    young_carer_assessment,
    youth_offending_service,
};

inline constexpr std::size_t duty_count = 28;

using duty_set = detail::enum_set<duty, 64>;

inline constexpr detail::vocabulary<duty, duty_count> duty_vocabulary{{{
    {"ambulance_or_crisis_team", "Call an ambulance or the mental health crisis team"},
    {"child_protection_medical", "Arrange a child protection medical examination"},
    {"children_missing_education", "Tell the children missing education team"},
    {"cse_screening", "Complete the child sexual exploitation screening tool"},
    {"disability_assessment_on_request", "Offer an assessment as a disabled child"},
    {"disability_team", "Involve the children with disabilities team"},
    {"fgm_mandatory_report", "Report female genital mutilation to the police"},
    {"fgm_protection_order", "Consider a female genital mutilation protection order"},
    {"forced_marriage_unit", "Consult the Forced Marriage Unit; do not alert the family"},
    {"lado", "Tell the local authority designated officer"},
    {"marac", "Refer to the multi-agency risk assessment conference"},
    {"mash_checks", "Complete multi-agency checks in the safeguarding hub"},
    {"medical_advice", "Take medical advice"},
    {"missing_return_interview", "Offer an independent return home interview"},
    {"nrm", "Refer to the National Referral Mechanism"},
    {"nrm_consider", "Consider a referral to the National Referral Mechanism"},
    {"pass_to_allocated_worker", "Pass to the child's allocated social worker"},
    {"passport_order", "Consider an order to hold the passport"},
    {"police_999", "Call the police now (999)"},
    {"police_crime_report", "Report the suspected crime to the police"},
    {"pre_birth_assessment", "Carry out a pre-birth assessment"},
    {"prevent_channel", "Refer to Prevent; consider Channel"},
    {"private_fostering_assessment", "Assess the private fostering arrangement"},
    {"section_20_duty", "Consider the duty to accommodate (Children Act 1989 section 20)"},
    {"serious_incident_notification", "Notify the serious incident"},
    {"strategy_before_informing_parents",
     "Hold a strategy discussion before parents are told of the concern"},
    {"young_carer_assessment", "Offer a young carer's needs assessment"},
    {"youth_offending_service", "Involve the youth offending service"},
}}};

}  // namespace frontdoor
