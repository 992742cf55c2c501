// SPDX-License-Identifier: BSL-1.0
// The statutory floor: what the Children Act 1989 and the law around it require whatever a
// local threshold says. Part of every local pack.
//
// How to read a rule: its name; the level and the route that it leads to; when it holds;
// what else must be done; on what it rests; the source.
#pragma once

#include <frontdoor/rules/language.hpp>
#include <frontdoor/rules/stored_pack.hpp>

namespace frontdoor::packs {

using namespace std::chrono_literals;

namespace children_act_1989 {

using namespace indicators;
using namespace language;

// clang-format off
inline constexpr std::array table{
    // Protection at once: sections 44 and 46, and what follows from their use.
    rule{"CA-46-1", level_4, immediate_protection,
         when(immediate_danger),
         and_do(police_999), statute,
         "Children Act 1989 s44, s46; Working Together 2015 ch.1 flow chart 1 "
         "(immediate protection)"},

    rule{"CA-46-2", level_4, section_47,
         when(police_protection_exercised or emergency_protection_order),
         and_do(mash_checks), statute,
         "Children Act 1989 s47(1)(a)"},

    // Section 47: reasonable cause to suspect significant harm, or its likelihood.
    rule{"CA-47-01", level_4, section_47,
         when(physical_abuse_disclosed or injury_inflicted_by_carer),
         and_do(mash_checks, child_protection_medical), statute,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-02", level_4, section_47,
         when(injury_non_mobile_child),
         and_do(child_protection_medical), statutory_guidance,
         "Children Act 1989 s47(1)(b); regional procedures on bruising in babies who "
         "are not mobile"},

    rule{"CA-47-03", level_4, section_47,
         when(injury_unexplained and age < 2_years),
         and_do(child_protection_medical), statutory_guidance,
         "Children Act 1989 s47(1)(b); regional procedures on physical abuse"},

    rule{"CA-47-04", level_4, section_47,
         when(injury_serious and (injury_unexplained or injury_inconsistent_explanation
              or injury_delayed_presentation)),
         and_do(child_protection_medical), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-05", level_4, section_47,
         when(injury_inconsistent_explanation and (age < 5_years
              or injury_repeated_attendance or child_disability)),
         and_do(child_protection_medical), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-06", level_4, section_47,
         when(sexual_abuse_disclosed),
         and_do(mash_checks), statute,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-07", level_4, section_47,
         when(sexual_abuse_suspected),
         and_do(mash_checks), statute,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-08", level_4, section_47,
         when(sexual_activity_under_13),
         and_do(mash_checks), statute,
         "Sexual Offences Act 2003 s5 to s8; Working Together 2015"},

    rule{"CA-47-09", level_4, section_47,
         when(sexual_activity_exploitative and age < 16_years),
         and_do(cse_screening), statutory_guidance,
         "Sexual Offences Act 2003; CSE statutory definition 2017"},

    rule{"CA-47-10", level_4, section_47,
         when(cse_serious_risk),
         and_do(cse_screening, police_crime_report), statutory_guidance,
         "Working Together 2015; CSE statutory definition 2017"},

    rule{"CA-47-11", level_4, section_47,
         when(emotional_abuse_persistent),
         and_do(mash_checks), statute,
         "Children Act 1989 s31(9), s47(1)(b)"},

    rule{"CA-47-12", level_4, section_47,
         when(neglect_severe),
         and_do(mash_checks), statute,
         "Children Act 1989 s31(9), s47(1)(b)"},

    rule{"CA-47-13", level_4, section_47,
         when(neglect_persistent and (parent_refuses_support
              or child_protection_plan_previous)),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-14", level_4, section_47,
         when(abandoned or (left_alone_young and age < 8_years)),
         and_do(police_crime_report), statute,
         "Children and Young Persons Act 1933 s1; Children Act 1989 s47(1)(b)"},

    rule{"CA-47-15", level_4, section_47,
         when(fabricated_or_induced_illness),
         and_do(strategy_before_informing_parents), statutory_guidance,
         "Safeguarding children in whom illness is fabricated or induced (2008)"},

    rule{"CA-47-16", level_4, section_47,
         when(medical_neglect and (complex_health_need or injury_serious
              or age < 1_year)),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s31(9)"},

    rule{"CA-47-17", level_4, section_47,
         when(domestic_abuse_child_harmed),
         and_do(marac), statutory_guidance,
         "Children Act 1989 s31(9) as amended by Adoption and Children Act 2002 s120"},

    rule{"CA-47-18", level_4, section_47,
         when(domestic_abuse_high_risk and (age < 1_year or unborn
              or alleged_abuser_has_access)),
         and_do(marac), statutory_guidance,
         "Children Act 1989 s31(9)"},

    rule{"CA-47-19", level_4, section_47,
         when(person_posing_risk_contact),
         and_do(mash_checks, police_crime_report), statutory_guidance,
         "Working Together 2015; guidance on persons posing a risk to children"},

    rule{"CA-47-20", level_4, section_47,
         when(parent_unable_to_protect and (alleged_abuser_has_access
              or person_posing_risk_contact or domestic_abuse_high_risk)),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-21", level_4, section_47,
         when(child_fearful_of_home and (injury_unexplained
              or emotional_abuse_persistent or domestic_abuse_current
              or sexualised_behaviour)),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-22", level_4, section_47,
         when(trafficking_suspected),
         and_do(nrm, police_crime_report), statute,
         "Modern Slavery Act 2015 s52; Children Act 1989 s47"},

    rule{"CA-47-23", level_4, section_47,
         when(fgm_disclosed_or_observed),
         and_do(fgm_mandatory_report), statute,
         "Female Genital Mutilation Act 2003 s5B"},

    rule{"CA-47-24", level_4, section_47,
         when(fgm_at_risk),
         and_do(fgm_protection_order), statute,
         "Female Genital Mutilation Act 2003; Children Act 1989 s47"},

    rule{"CA-47-25", level_4, section_47,
         when(forced_marriage_risk),
         and_do(forced_marriage_unit), statute,
         "Family Law Act 1996 s63A; Anti-social Behaviour, Crime and Policing Act 2014 "
         "s121"},

    rule{"CA-47-26", level_4, section_47,
         when(honour_based_abuse or faith_or_belief_abuse),
         and_do(strategy_before_informing_parents, police_crime_report),
         statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-27", level_4, section_47,
         when(radicalisation_active),
         and_do(prevent_channel, police_crime_report), statute,
         "Counter-Terrorism and Security Act 2015 s26, s36"},

    rule{"CA-47-28", level_4, section_47,
         when(gang_violence or cce_current),
         and_do(nrm, police_crime_report), statutory_guidance,
         "Children Act 1989 s47(1)(b); Modern Slavery Act 2015 s52"},

    rule{"CA-47-29", level_4, section_47,
         when(suicidal_intent and (neglect_persistent or child_fearful_of_home
              or sexual_abuse_suspected)),
         and_do(ambulance_or_crisis_team), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-30", level_4, section_47,
         when(unborn and (previous_child_removed or at_least(3, infant_risk_factors))),
         and_do(pre_birth_assessment), statutory_guidance,
         "Strategy discussion and pre-birth assessment as if under s47 (the section "
         "itself does not reach an unborn child); Working Together 2015; regional "
         "pre-birth procedure"},

    rule{"CA-47-31", level_4, section_47,
         when(previous_child_removed and age < 5_years),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-32", level_4, section_47,
         when(parental_mental_health_severe and age < 5_years
              and (parent_refuses_support or parent_unable_to_protect
              or domestic_abuse_current)),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-33", level_4, section_47,
         when(child_death_or_serious_incident),
         and_do(serious_incident_notification), statute,
         "Children Act 2004 s16C; Working Together 2015 ch.4, ch.5"},

    rule{"CA-47-34", level_4, section_47,
         when(home_conditions_hazardous and age < 5_years and (parent_refuses_support
              or neglect_persistent)),
         and_do(mash_checks), statutory_guidance,
         "Children Act 1989 s31(9)"},

    rule{"CA-47-35", level_4, section_47,
         when(travel_abroad_imminent and (fgm_family_history or forced_marriage_risk
              or honour_based_abuse or radicalisation_vulnerability)),
         and_do(police_999, passport_order), statute,
         "Children Act 1989 s44; Family Law Act 1996 s63A"},

    rule{"CA-47-36", level_4, section_47,
         when(sexual_abuse_by_peer or (harmful_sexual_behaviour
              and sexual_abuse_disclosed)),
         and_do(mash_checks), statutory_guidance,
         "Working Together 2015 (abuse by children)"},

    rule{"CA-47-37", level_4, section_47,
         when(missing_high_risk),
         and_do(police_999, missing_return_interview), statutory_guidance,
         "Statutory guidance on children who run away or go missing (2014)"},

    rule{"CA-47-38", level_4, section_47,
         when(at_least(2, injury_unexplained, injury_delayed_presentation,
              injury_repeated_attendance, child_fearful_of_home,
              injury_inconsistent_explanation)),
         and_do(child_protection_medical), statutory_guidance,
         "Children Act 1989 s47(1)(b)"},

    rule{"CA-47-39", level_4, section_47,
         when(access_to_child_refused and (child_fearful_of_home or neglect_persistent
              or injury_unexplained or domestic_abuse_current
              or child_protection_plan_current)),
         and_do(mash_checks), statute,
         "Children Act 1989 s47(4), s47(6)"},

    // Section 17: a child in need.
    rule{"CA-17-01", level_4, section_17,
         when(child_disability and disability_support_unmet),
         and_do(disability_team), statute,
         "Children Act 1989 s17(10)(c), s17(11)"},

    rule{"CA-17-02", level_4, section_17,
         when(neglect_persistent),
         nothing_more, statute,
         "Children Act 1989 s17(10)(a), (b)"},

    rule{"CA-17-03", level_4, section_17,
         when(homeless_16_17),
         and_do(section_20_duty), statute,
         "Children Act 1989 s20; R (G) v Southwark [2009] UKHL 26"},

    rule{"CA-17-04", level_4, section_17,
         when(uasc),
         and_do(section_20_duty, nrm_consider), statute,
         "Children Act 1989 s17, s20"},

    rule{"CA-17-05", level_4, section_17,
         when(privately_fostered and (age < 16_years or (age < 18_years
              and child_disability))),
         and_do(private_fostering_assessment), statute,
         "Children Act 1989 s66; Private Arrangements for Fostering Regulations 2005"},

    rule{"CA-17-06", level_4, section_17,
         when(no_recourse_to_public_funds),
         nothing_more, statute,
         "Children Act 1989 s17(6)"},

    rule{"CA-17-07", level_4, section_17,
         when(young_carer_impaired),
         and_do(young_carer_assessment), statute,
         "Children Act 1989 s17ZA"},

    rule{"CA-17-08", level_4, section_17,
         when(parent_requests_removal),
         and_do(section_20_duty), statute,
         "Children Act 1989 s17, s20"},

    rule{"CA-17-09", level_4, section_17,
         when(parental_substance_misuse_severe or parental_mental_health_severe),
         nothing_more, statutory_guidance,
         "Children Act 1989 s17(10)"},

    rule{"CA-17-10", level_4, section_17,
         when(cse_significant_risk),
         and_do(cse_screening), statutory_guidance,
         "CSE statutory definition 2017"},

    rule{"CA-17-11", level_4, section_17,
         when(domestic_abuse_high_risk),
         and_do(marac), statutory_guidance,
         "Children Act 1989 s17(10), s31(9)"},

    rule{"CA-17-12", level_4, section_17,
         when(suicidal_intent or self_harm_serious),
         and_do(ambulance_or_crisis_team), statutory_guidance,
         "Children Act 1989 s17(10)"},

    rule{"CA-17-13", level_4, section_17,
         when(harmful_sexual_behaviour),
         nothing_more, statutory_guidance,
         "Working Together 2015 (abuse by children)"},

    rule{"CA-17-14", level_4, section_17,
         when(injury_unexplained or injury_inconsistent_explanation),
         and_do(medical_advice), statutory_guidance,
         "Children Act 1989 s17(10)"},

    rule{"CA-17-15", level_4, section_17,
         when(concealed_pregnancy or domestic_abuse_in_pregnancy or (unborn
              and pregnancy_substance_use)),
         and_do(pre_birth_assessment), statutory_guidance,
         "Working Together 2015 (unborn children)"},

    rule{"CA-17-16", level_4, section_17,
         when(sti_or_pregnancy_under_16 and age < 16_years),
         and_do(cse_screening), statutory_guidance,
         "Children Act 1989 s17(10)"},

    rule{"CA-17-17", level_4, section_17,
         when(faltering_growth and (neglect_emerging or not_brought_to_appointments)),
         and_do(medical_advice), statutory_guidance,
         "Children Act 1989 s17(10)"},

    rule{"CA-17-18", level_4, section_17,
         when(home_conditions_hazardous or drug_activity_at_home),
         nothing_more, statutory_guidance,
         "Children Act 1989 s17(10)"},

    rule{"CA-17-19", level_4, section_17,
         when(child_protection_plan_current or looked_after_child or open_child_in_need),
         and_do(pass_to_allocated_worker), statutory_guidance,
         "Working Together 2015 ch.1"},

    rule{"CA-17-20", level_4, section_17,
         when(indecent_images and (online_grooming or age < 13_years)),
         and_do(police_crime_report), statutory_guidance,
         "Protection of Children Act 1978; Children Act 1989 s17(10)"},

    // Duties that stand beside the route.
    rule{"CA-D-01", no_level, duties_only,
         when(allegation_against_professional),
         and_do(lado), statutory_guidance,
         "Working Together 2015 ch.2 (designated officer: within one working day)"},

    rule{"CA-D-02", no_level, duties_only,
         when(radicalisation_vulnerability),
         and_do(prevent_channel), statute,
         "Counter-Terrorism and Security Act 2015 s26, s36"},

    rule{"CA-D-03", no_level, duties_only,
         when(missing_from_home),
         and_do(missing_return_interview), statutory_guidance,
         "Statutory guidance on missing children (2014): independent return interview "
         "within 72 hours"},

    rule{"CA-D-04", no_level, duties_only,
         when(cse_vulnerability),
         and_do(cse_screening), statutory_guidance,
         "CSE statutory definition 2017"},

    rule{"CA-D-05", no_level, duties_only,
         when(missing_education),
         and_do(children_missing_education), statute,
         "Education Act 1996 s436A"},

    rule{"CA-D-06", no_level, duties_only,
         when(young_carer),
         and_do(young_carer_assessment), statute,
         "Children Act 1989 s17ZA"},

    rule{"CA-D-07", no_level, duties_only,
         when(child_disability),
         and_do(disability_assessment_on_request), statute,
         "Children Act 1989 s17(10)(c), s17(11): a disabled child is a child in need; "
         "the family may ask for an assessment"},
};

inline constexpr std::array not_promised{
    unpromised{every_indicator_leads, "",
               "The floor says what the law requires; local thresholds speak of the rest"},
};
// clang-format on

inline constexpr auto rules = rules_of(table);
inline constexpr std::size_t size = rules.size();

}  // namespace children_act_1989

// In force since the Act: 14 October 1991.
inline constexpr pack children_act =
    stored_pack<children_act_1989::rules, children_act_1989::size>::view(
        {"children-act", "Children Act 1989: the statutory floor", "",
         std::chrono::local_days{1991y / 10 / 14}, std::nullopt},
        children_act_1989::not_promised);

}  // namespace frontdoor::packs
