// SPDX-License-Identifier: BSL-1.0
// Right Service, Right Time: the thresholds of the Birmingham Safeguarding Children Board
// from March 2015 to the end of 2017. Each is a local judgement, not law; the statutory
// floor comes first and stands above them.
#pragma once

#include <frontdoor/rules/packs/children_act.hpp>

namespace frontdoor::packs {

using namespace std::chrono_literals;

namespace right_service_right_time {

using namespace indicators;
using namespace language;

// clang-format off
inline constexpr std::array table{
    // Level 4, Complex/Significant.
    rule{"RSRT-4-01", level_4, section_17,
         when(referrals_12m >= 3 and at_least(2, neglect_signs)),
         nothing_more, local_threshold,
         "Repeat referral pattern; BSCB annual report 2016/17 re-referral audits (fig. "
         "22)"},

    rule{"RSRT-4-02", level_4, section_17,
         when(all(trio_of_vulnerabilities) and age < 5_years),
         nothing_more, local_threshold,
         "Three parental factors together with a young child"},

    rule{"RSRT-4-03", level_4, section_17,
         when(at_least(2, trio_of_vulnerabilities) and (age < 1_year or unborn)),
         and_do(pre_birth_assessment), local_threshold,
         "Two parental factors with an infant or unborn child"},

    rule{"RSRT-4-04", level_4, section_17,
         when(at_least(4, neglect_signs)),
         nothing_more, local_threshold,
         "Neglect signs that add up"},

    rule{"RSRT-4-05", level_4, section_17,
         when(at_least(3, exploitation_signs)),
         and_do(cse_screening), local_threshold,
         "BSCB CSE strategy; exploitation signs that add up"},

    rule{"RSRT-4-06", level_4, section_17,
         when(missing_episodes_90d >= 3),
         and_do(missing_return_interview, cse_screening), local_threshold,
         "BSCB annual report 2016/17: children who repeatedly go missing are at much "
         "greater risk of CSE"},

    rule{"RSRT-4-07", level_4, section_17,
         when(domestic_abuse_current and domestic_incidents_12m >= 3),
         and_do(marac), local_threshold,
         "Repeat domestic abuse incidents with children in the home"},

    rule{"RSRT-4-08", level_4, section_17,
         when(early_help_in_place_months >= 6 and at_least(2, neglect_signs)),
         nothing_more, local_threshold,
         "Step up: early help not working (annual report 2016/17: about 4% of cases "
         "step up)"},

    rule{"RSRT-4-09", level_4, section_17,
         when(parent_refuses_support and (neglect_emerging or domestic_abuse_current
              or parental_substance_misuse or parental_mental_health
              or child_mental_health_significant)),
         nothing_more, local_threshold,
         "Consent or engagement refused while need is serious"},

    rule{"RSRT-4-10", level_4, section_17,
         when(physical_chastisement and (age < 5_years or child_disability
              or low_warmth_high_criticism or referrals_12m >= 2)),
         nothing_more, local_threshold,
         "Physical chastisement with aggravating factors"},

    rule{"RSRT-4-11", level_4, section_17,
         when(offending_persistent and (child_substance_harmful or missing_from_home
              or weapon_carrying)),
         and_do(youth_offending_service), local_threshold,
         "Complex/Significant includes youth justice needs"},

    rule{"RSRT-4-12", level_4, section_17,
         when(eating_disorder and medical_neglect),
         and_do(medical_advice), local_threshold,
         "Complex/Significant includes specialist mental health needs"},

    rule{"RSRT-4-13", level_4, section_17,
         when(sibling_protection_plan and at_least(1, neglect_signs)),
         nothing_more, local_threshold,
         "Household child on a plan"},

    rule{"RSRT-4-14", level_4, section_17,
         when(previously_looked_after and (low_warmth_high_criticism
              or physical_chastisement or violent_behaviour or parent_requests_removal)),
         nothing_more, local_threshold,
         "Learning from the Shi-Anne Downer review: guardianship and adoption "
         "placements under strain"},

    rule{"RSRT-4-15", level_4, section_17,
         when(gang_association and weapon_carrying),
         and_do(youth_offending_service), local_threshold,
         "Gang and weapon"},

    // Level 3, Additional Needs: more than one agency.
    rule{"RSRT-3-01", level_3, early_help_assessment,
         when(at_least(2, trio_of_vulnerabilities)),
         nothing_more, local_threshold,
         "Additional Needs: two parental factors"},

    rule{"RSRT-3-02", level_3, early_help_assessment,
         when(domestic_abuse_current),
         nothing_more, local_threshold,
         "Additional Needs: domestic abuse assessed as standard or medium risk"},

    rule{"RSRT-3-03", level_3, early_help_assessment,
         when(parental_substance_misuse and age < 5_years),
         nothing_more, local_threshold,
         "Additional Needs"},

    rule{"RSRT-3-04", level_3, early_help_assessment,
         when(parental_mental_health and age < 1_year),
         nothing_more, local_threshold,
         "Additional Needs: perinatal"},

    rule{"RSRT-3-05", level_3, early_help_assessment,
         when(at_least(2, unmet_needs) and at_least(2, family_pressures)),
         nothing_more, local_threshold,
         "Additional Needs: needs on both sides call for more than one agency"},

    rule{"RSRT-3-06", level_3, early_help_assessment,
         when(at_least(3, unmet_needs)),
         nothing_more, local_threshold,
         "Additional Needs: several child needs"},

    rule{"RSRT-3-07", level_3, early_help_assessment,
         when(at_least(3, family_pressures)),
         nothing_more, local_threshold,
         "Additional Needs: several family pressures"},

    rule{"RSRT-3-08", level_3, early_help_assessment,
         when(at_least(2, neglect_signs)),
         nothing_more, local_threshold,
         "Additional Needs: early neglect"},

    rule{"RSRT-3-09", level_3, early_help_assessment,
         when(attendance_below_50 or excluded_permanent or missing_education),
         nothing_more, local_threshold,
         "Additional Needs: education at serious risk"},

    rule{"RSRT-3-10", level_3, early_help_assessment,
         when(child_mental_health_significant or self_harm or eating_disorder),
         nothing_more, local_threshold,
         "Additional Needs: emotional health beyond universal services"},

    rule{"RSRT-3-11", level_3, early_help_assessment,
         when(child_substance_harmful),
         nothing_more, local_threshold,
         "Additional Needs"},

    rule{"RSRT-3-12", level_3, early_help_assessment,
         when(missing_from_home),
         and_do(missing_return_interview), local_threshold,
         "Additional Needs: going missing"},

    rule{"RSRT-3-13", level_3, early_help_assessment,
         when(cse_vulnerability or cce_vulnerability or gang_association
              or online_grooming or indecent_images),
         and_do(cse_screening), local_threshold,
         "Additional Needs: vulnerability to exploitation"},

    rule{"RSRT-3-14", level_3, early_help_assessment,
         when(radicalisation_vulnerability),
         and_do(prevent_channel), local_threshold,
         "Additional Needs: Prevent"},

    rule{"RSRT-3-15", level_3, early_help_assessment,
         when(teenage_pregnancy),
         nothing_more, local_threshold,
         "Additional Needs"},

    rule{"RSRT-3-16", level_3, early_help_assessment,
         when(complex_health_need or (child_disability
              and at_least(1, family_pressures))),
         nothing_more, local_threshold,
         "Additional Needs: disability with family pressure"},

    rule{"RSRT-3-17", level_3, early_help_assessment,
         when(family_homeless),
         nothing_more, local_threshold,
         "Additional Needs: homelessness"},

    rule{"RSRT-3-18", level_3, early_help_assessment,
         when(physical_chastisement),
         nothing_more, local_threshold,
         "Additional Needs: parenting support"},

    rule{"RSRT-3-19", level_3, early_help_assessment,
         when(low_warmth_high_criticism or (attachment_concern and age < 5_years)),
         nothing_more, local_threshold,
         "Additional Needs: relationship and attachment"},

    rule{"RSRT-3-20", level_3, early_help_assessment,
         when(violent_behaviour or offending_persistent or weapon_carrying),
         and_do(youth_offending_service), local_threshold,
         "Additional Needs: behaviour"},

    rule{"RSRT-3-21", level_3, early_help_assessment,
         when(domestic_abuse_historic and (child_mental_health_emerging
              or behaviour_challenging)),
         nothing_more, local_threshold,
         "Additional Needs: recovery after domestic abuse"},

    rule{"RSRT-3-22", level_3, early_help_assessment,
         when(faltering_growth or medical_neglect),
         and_do(medical_advice), local_threshold,
         "Additional Needs: health"},

    rule{"RSRT-3-23", level_3, early_help_assessment,
         when(unsafe_sleeping and at_least(1, trio_of_vulnerabilities)),
         nothing_more, local_threshold,
         "Additional Needs: safer sleeping (BSCB overlay campaign 2016/17)"},

    rule{"RSRT-3-24", level_3, early_help_assessment,
         when(sexual_activity_exploitative or sti_or_pregnancy_under_16),
         and_do(cse_screening), local_threshold,
         "Additional Needs: sexual health"},

    rule{"RSRT-3-25", level_3, early_help_assessment,
         when(child_protection_plan_previous or sibling_protection_plan
              or (previously_looked_after and at_least(1, family_pressures))),
         nothing_more, local_threshold,
         "Additional Needs: step-down and after-care"},

    rule{"RSRT-3-26", level_3, early_help_assessment,
         when(assault_by_peer and bullying_victim),
         nothing_more, local_threshold,
         "Additional Needs: serious bullying"},

    rule{"RSRT-3-27", level_3, early_help_assessment,
         when(home_education_concern),
         nothing_more, local_threshold,
         "Additional Needs: home education"},

    rule{"RSRT-3-28", level_3, early_help_assessment,
         when(fgm_family_history and age < 18_years),
         nothing_more, local_threshold,
         "Additional Needs: family history of FGM, no sign of present risk"},

    rule{"RSRT-3-29", level_3, early_help_assessment,
         when(referrals_12m >= 2 and (at_least(1, unmet_needs)
              or at_least(1, family_pressures))),
         nothing_more, local_threshold,
         "Additional Needs: repeat contact"},

    rule{"RSRT-3-30", level_3, early_help_assessment,
         when(dangerous_animal and age < 5_years),
         nothing_more, local_threshold,
         "Additional Needs: home safety"},

    // Level 2, Universal Plus: one agency adds support.
    rule{"RSRT-2-01", level_2, universal_plus,
         when(at_least(1, unmet_needs) and not support_in_place),
         nothing_more, local_threshold,
         "Universal Plus: one agency adds support"},

    rule{"RSRT-2-02", level_2, universal_plus,
         when(at_least(1, family_pressures) and not support_in_place),
         nothing_more, local_threshold,
         "Universal Plus: one agency adds support"},

    rule{"RSRT-2-03", level_2, universal_plus,
         when(parental_mental_health or parental_substance_misuse),
         nothing_more, local_threshold,
         "Universal Plus: single parental factor, needs met"},

    rule{"RSRT-2-04", level_2, universal_plus,
         when(domestic_abuse_historic),
         nothing_more, local_threshold,
         "Universal Plus"},

    rule{"RSRT-2-05", level_2, universal_plus,
         when(child_disability),
         nothing_more, local_threshold,
         "Universal Plus: disability with needs met by present support"},

    rule{"RSRT-2-06", level_2, universal_plus,
         when(unsafe_sleeping),
         nothing_more, local_threshold,
         "Universal Plus: health visitor advice on safer sleeping"},

    rule{"RSRT-2-07", level_2, universal_plus,
         when(assault_by_peer),
         nothing_more, local_threshold,
         "Universal Plus: school response"},

    rule{"RSRT-2-08", level_2, universal_plus,
         when(needs_unclear),
         nothing_more, local_threshold,
         "Never do nothing: an unclear worry starts a conversation, not a closure"},

    rule{"RSRT-2-09", level_2, universal_plus,
         when(privately_fostered or fgm_family_history),
         nothing_more, local_threshold,
         "Universal Plus at least, whatever age is recorded"},

    rule{"RSRT-2-10", level_2, universal_plus,
         when(attachment_concern or dangerous_animal),
         nothing_more, local_threshold,
         "Universal Plus"},

    rule{"RSRT-2-11", level_2, universal_plus,
         when(left_alone_young),
         nothing_more, local_threshold,
         "Universal Plus at least at any age"},

    rule{"RSRT-2-12", level_2, universal_plus,
         when(injury_serious),
         nothing_more, local_threshold,
         "Universal Plus: health visitor or school nurse advice after a serious "
         "accidental injury"},

    // Level 1, Universal.
    rule{"RSRT-1-00", level_1, universal,
         when(always),
         nothing_more, local_threshold,
         "Universal: children always receive universal services"},
};

inline constexpr std::array not_promised{
    unpromised{no_rule_useless, "CA-D-02",
               "The law's duty stands by itself; RSRT-3-14 names it again beside its route"},
    unpromised{no_rule_useless, "CA-D-03",
               "The law's duty stands by itself; RSRT-3-12 names it again beside its route"},
    unpromised{no_rule_useless, "CA-D-04",
               "The law's duty stands by itself; RSRT-3-13 names it again beside its route"},
    unpromised{no_condition_twice, "RSRT-3-12",
               "CA-D-03 is the law's duty for the same children; this rule is the local route"},
    unpromised{no_condition_twice, "RSRT-3-14",
               "CA-D-02 is the law's duty for the same children; this rule is the local route"},
    unpromised{no_condition_twice, "RSRT-2-05",
               "CA-D-07 is the law's duty for the same children; this rule is the local route"},
    unpromised{every_indicator_leads, "protective_adult",
               "A strength that no published threshold weighs: for the person who decides"},
    unpromised{every_indicator_leads, "family_engages",
               "A strength that no published threshold weighs: for the person who decides"},
    unpromised{every_indicator_leads, "school_engaged",
               "A strength that no published threshold weighs: for the person who decides"},
};
// clang-format on

inline constexpr auto rules = on_the_floor(children_act_1989::rules, table);

}  // namespace right_service_right_time

inline constexpr pack rsrt_2015 =
    stored_pack<right_service_right_time::rules, children_act_1989::size>::view(
        {"rsrt-2015", "Right Service, Right Time (Birmingham Safeguarding Children Board)",
         "children-act", std::chrono::local_days{2015y / 3 / 1},
         std::chrono::local_days{2017y / 12 / 31}},
        right_service_right_time::not_promised);

}  // namespace frontdoor::packs
