// SPDX-License-Identifier: BSL-1.0
// What a worry may be about, and the indicators in which each worry shows itself.
//
// A theme is close to a factor of the Children in Need census. Which of its indicators
// comes, and so how grave it is, goes by the weights: they are judgement, set so that
// 22 in 100 referrals call for section 47 under rsrt-2015 (3,633 enquiries to 16,590
// referrals; BSCB annual report 2016/17, part 2).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <frontdoor/facts/indicator.hpp>

#include "synthetic_sources.hpp"

namespace frontdoor::synthetic {

// One indicator, and the ages at which it can be so: in months, both included.
struct sign {
    indicator shown;
    std::int16_t from_month = unborn_month;
    std::int16_t to_month = last_month;

    constexpr bool fits(int month) const noexcept {
        return from_month <= month && month <= to_month;
    }
};

using signs = std::span<const weighted<sign>>;

enum class theme : std::uint8_t {
    domestic_abuse,
    harmed_in_domestic_abuse,
    parental_mental_health,
    parental_substances,
    parental_learning_disability,
    parental_illness,
    neglect,
    emotional_harm,
    physical_harm,
    sexual_harm,
    sexual_exploitation,
    criminal_exploitation,
    gangs,
    missing,
    trafficking,
    child_mental_health,
    self_harm,
    child_substances,
    behaviour,
    young_carer,
    disability,
    learning,
    private_fostering,
    asylum,
    genital_mutilation,
    faith,
    honour,
    radicalisation,
    schooling,
    development,
    growing_up,
    social_life,
    housing,
    money,
    family_strain,
    pregnancy,
    adult_who_may_harm,
    left_alone,
    illness_as_harm,
    injury_history,
    refusal,
    history,
    open_case,
    emergency,
    serious_incident,
    breakdown,
    homeless_young_person,
    work_with_children,
    unclear,
    strengths,
};

inline constexpr std::size_t theme_count = 50;

struct theme_entry {
    signs shown;
    std::uint32_t one_more;  // chance of each further sign, per 10,000
};

namespace indicators_of {

using namespace indicators;

inline constexpr std::int16_t years(int n) noexcept {
    return static_cast<std::int16_t>(12 * n);
}
// The last month before a birthday.
inline constexpr std::int16_t before(int n) noexcept {
    return static_cast<std::int16_t>(12 * n - 1);
}
inline constexpr std::int16_t birth = 0;

using list = weighted<sign>;

// clang-format off
inline constexpr std::array domestic_abuse = {
    list{{domestic_abuse_current},                                  74},
    list{{domestic_abuse_historic},                                 17},
    list{{domestic_abuse_high_risk},                                 7},
    list{{domestic_abuse_in_pregnancy, unborn_month, before(1)},     9},
};
inline constexpr std::array harmed_in_domestic_abuse = {
    list{{domestic_abuse_child_harmed, birth},                       1},
};
inline constexpr std::array parental_mental_health = {
    list{{indicators::parental_mental_health},                      91},
    list{{parental_mental_health_severe},                            9},
};
inline constexpr std::array parental_substances = {
    list{{parental_substance_misuse},                               78},
    list{{parental_substance_misuse_severe, birth},                 14},
    list{{pregnancy_substance_use, unborn_month, unborn_month},     40},
};
inline constexpr std::array parental_learning_disability = {
    list{{indicators::parental_learning_disability},                 1},
};
inline constexpr std::array parental_illness = {
    list{{parental_physical_illness},                                1},
};
inline constexpr std::array neglect = {
    list{{neglect_emerging, birth},                                 22},
    list{{neglect_persistent, birth},                               13},
    list{{neglect_severe, birth},                                    1},
    list{{home_conditions_poor},                                    20},
    list{{home_conditions_hazardous},                                4},
    list{{poor_hygiene, 6},                                         12},
    list{{inadequate_food, birth},                                   9},
    list{{inadequate_supervision, 6, before(14)},                   15},
    list{{medical_neglect, birth},                                   3},
    list{{not_brought_to_appointments, birth},                      11},
    list{{faltering_growth, 1, before(5)},                           5},
    list{{dental_neglect, 18},                                       5},
};
inline constexpr std::array emotional_harm = {
    list{{low_warmth_high_criticism, birth},                        95},
    list{{emotional_abuse_persistent, 12},                           5},
};
inline constexpr std::array physical_harm = {
    list{{physical_chastisement, 18},                               45},
    list{{assault_by_peer, years(4)},                               19},
    list{{injury_unexplained, birth},                               12},
    list{{physical_abuse_disclosed, 36},                             7},
    list{{injury_inflicted_by_carer, birth},                         4},
    list{{injury_inconsistent_explanation, birth},                   4},
    list{{injury_serious, birth},                                    5},
    list{{injury_non_mobile_child, birth, 10},                      24},
};
inline constexpr std::array sexual_harm = {
    list{{sexual_abuse_disclosed, 36},                              33},
    list{{sexual_abuse_suspected, 12},                              22},
    list{{sexual_abuse_by_peer, years(4)},                          19},
    list{{person_posing_risk_contact},                              22},
    list{{sexual_activity_under_13, years(11), before(13)},          6},
};
inline constexpr std::array sexual_exploitation = {
    list{{cse_vulnerability, years(10)},                            42},
    list{{online_grooming, years(8)},                               16},
    list{{indecent_images, years(9)},                               16},
    list{{sexual_activity_exploitative, years(12)},                  9},
    list{{cse_significant_risk, years(11)},                         12},
    list{{cse_serious_risk, years(12)},                              7},
};
inline constexpr std::array criminal_exploitation = {
    list{{cce_vulnerability, years(10)},                            84},
    list{{cce_current, years(11)},                                  16},
};
inline constexpr std::array gangs = {
    list{{gang_association, years(10)},                             64},
    list{{weapon_carrying, years(11)},                              25},
    list{{gang_violence, years(12)},                                11},
};
inline constexpr std::array missing = {
    list{{missing_from_home, years(7)},                             96},
    list{{missing_high_risk, years(7)},                              4},
};
inline constexpr std::array trafficking = {
    list{{trafficking_suspected, years(8)},                          1},
};
inline constexpr std::array child_mental_health = {
    list{{child_mental_health_emerging, years(4)},                  58},
    list{{child_mental_health_significant, years(7)},               38},
    list{{eating_disorder, years(10)},                               4},
};
inline constexpr std::array self_harm = {
    list{{indicators::self_harm, years(8)},                         66},
    list{{self_harm_serious, years(10)},                            16},
    list{{suicidal_intent, years(10)},                              18},
};
inline constexpr std::array child_substances = {
    list{{child_substance_experimental, years(10)},                 64},
    list{{child_substance_harmful, years(11)},                      36},
};
inline constexpr std::array behaviour = {
    list{{behaviour_challenging, years(3)},                         48},
    list{{violent_behaviour, years(6)},                             16},
    list{{antisocial_behaviour, years(9)},                          16},
    list{{bullying_perpetrator, years(6)},                           6},
    list{{offending_persistent, years(11)},                          7},
    list{{harmful_sexual_behaviour, years(7)},                       6},
};
inline constexpr std::array young_carer = {
    list{{indicators::young_carer, years(6)},                       82},
    list{{young_carer_impaired, years(6)},                          18},
};
inline constexpr std::array disability = {
    list{{child_disability, birth},                                 62},
    list{{complex_health_need, birth},                              22},
    list{{disability_support_unmet, 6},                             18},
};
inline constexpr std::array learning = {
    list{{learning_need, years(3)},                                  1},
};
inline constexpr std::array private_fostering = {
    list{{privately_fostered, 6},                                    1},
};
inline constexpr std::array asylum = {
    list{{uasc, years(10)},                                          1},
};
inline constexpr std::array genital_mutilation = {
    list{{fgm_family_history},                                      70},
    list{{fgm_at_risk, birth},                                      24},
    list{{fgm_disclosed_or_observed, 12},                            6},
};
inline constexpr std::array faith = {
    list{{faith_or_belief_abuse, 12},                                1},
};
inline constexpr std::array honour = {
    list{{honour_based_abuse, years(8)},                            45},
    list{{forced_marriage_risk, years(12)},                         40},
    list{{travel_abroad_imminent, years(4)},                        15},
};
inline constexpr std::array radicalisation = {
    list{{radicalisation_vulnerability, years(7)},                  78},
    list{{radicalisation_active, years(12)},                        22},
};
inline constexpr std::array schooling = {
    list{{attendance_below_90, years(5), before(16)},               46},
    list{{attendance_below_50, years(5), before(16)},               12},
    list{{excluded_fixed_term, years(5), before(17)},               16},
    list{{excluded_permanent, years(7), before(17)},                 6},
    list{{missing_education, years(5), before(16)},                  5},
    list{{home_education_concern, years(5), before(16)},             3},
    list{{neet, years(16)},                                         40},
};
inline constexpr std::array development = {
    list{{developmental_delay, 6, before(8)},                       24},
    list{{speech_language_delay, 18, before(9)},                    30},
    list{{immunisations_or_checks_missed, 2, before(6)},            20},
    list{{stimulation_lacking, 1, before(6)},                       14},
    list{{attachment_concern, birth, before(8)},                    16},
    list{{unsafe_sleeping, birth, before(1)},                       24},
    list{{weight_concern, 24},                                      10},
};
inline constexpr std::array growing_up = {
    list{{sexualised_behaviour, years(4), before(13)},              30},
    list{{sexual_activity_13_15, years(13), before(16)},            40},
    list{{sti_or_pregnancy_under_16, years(12), before(16)},         8},
    list{{teenage_pregnancy, years(14)},                            16},
};
inline constexpr std::array social_life = {
    list{{bullying_victim, years(5)},                               28},
    list{{low_self_esteem, years(6)},                               26},
    list{{bereavement_or_loss, years(3)},                           24},
    list{{identity_or_discrimination, years(8)},                     8},
    list{{child_fearful_of_home, years(3)},                          5},
};
inline constexpr std::array housing = {
    list{{housing_unsuitable},                                      58},
    list{{family_homeless},                                         24},
    list{{community_harassment},                                     9},
    list{{drug_activity_at_home},                                    6},
    list{{dangerous_animal},                                         4},
};
inline constexpr std::array money = {
    list{{poverty_or_debt},                                         58},
    list{{parent_unemployed},                                       34},
    list{{no_recourse_to_public_funds},                              8},
};
inline constexpr std::array family_strain = {
    list{{parental_separation},                                     24},
    list{{parental_conflict},                                       24},
    list{{boundaries_inconsistent, 18},                             20},
    list{{family_isolated},                                         12},
    list{{parent_care_experienced},                                  7},
    list{{young_or_unsupported_parent, unborn_month, before(4)},    14},
    list{{parent_in_prison},                                         5},
};
inline constexpr std::array pregnancy = {
    list{{previous_child_removed, unborn_month, before(4)},         18},
    list{{concealed_pregnancy, unborn_month, 0},                    40},
    list{{young_or_unsupported_parent, unborn_month, before(2)},    60},
};
inline constexpr std::array adult_who_may_harm = {
    list{{alleged_abuser_has_access},                               60},
    list{{parent_unable_to_protect},                                40},
};
inline constexpr std::array left_alone = {
    list{{left_alone_young, birth, before(13)},                     85},
    list{{abandoned, birth},                                        15},
};
inline constexpr std::array illness_as_harm = {
    list{{fabricated_or_induced_illness, 1},                         1},
};
inline constexpr std::array injury_history = {
    list{{injury_delayed_presentation, birth},                      55},
    list{{injury_repeated_attendance, 3},                           45},
};
inline constexpr std::array refusal = {
    list{{parent_refuses_support},                                  88},
    list{{access_to_child_refused, birth},                          12},
};
inline constexpr std::array history = {
    list{{child_protection_plan_previous, birth},                   52},
    list{{sibling_protection_plan},                                 28},
    list{{previously_looked_after, 12},                             20},
};
inline constexpr std::array open_case = {
    list{{open_child_in_need},                                      70},
    list{{child_protection_plan_current},                           18},
    list{{looked_after_child, birth},                               12},
};
inline constexpr std::array emergency = {
    list{{police_protection_exercised, birth},                      70},
    list{{immediate_danger, birth},                                 26},
    list{{emergency_protection_order, birth},                        4},
};
inline constexpr std::array serious_incident = {
    list{{child_death_or_serious_incident, birth},                   1},
};
inline constexpr std::array breakdown = {
    list{{parent_requests_removal, years(5)},                        1},
};
inline constexpr std::array homeless_young_person = {
    list{{homeless_16_17, years(16)},                                1},
};
inline constexpr std::array work_with_children = {
    list{{allegation_against_professional, birth},                   1},
};
inline constexpr std::array unclear = {
    list{{needs_unclear},                                            1},
};
inline constexpr std::array strengths = {
    list{{family_engages},                                          44},
    list{{protective_adult},                                        28},
    list{{school_engaged, years(4)},                                30},
    list{{support_in_place},                                        14},
};
// clang-format on

}  // namespace indicators_of

// In the order of the enumeration.
inline constexpr std::array<theme_entry, theme_count> themes = {{
    {indicators_of::domestic_abuse, 0},
    {indicators_of::harmed_in_domestic_abuse, 0},
    {indicators_of::parental_mental_health, 0},
    {indicators_of::parental_substances, 0},
    {indicators_of::parental_learning_disability, 0},
    {indicators_of::parental_illness, 0},
    {indicators_of::neglect, 4500},
    {indicators_of::emotional_harm, 0},
    {indicators_of::physical_harm, 900},
    {indicators_of::sexual_harm, 600},
    {indicators_of::sexual_exploitation, 1800},
    {indicators_of::criminal_exploitation, 0},
    {indicators_of::gangs, 1500},
    {indicators_of::missing, 0},
    {indicators_of::trafficking, 0},
    {indicators_of::child_mental_health, 0},
    {indicators_of::self_harm, 0},
    {indicators_of::child_substances, 0},
    {indicators_of::behaviour, 2200},
    {indicators_of::young_carer, 0},
    {indicators_of::disability, 1500},
    {indicators_of::learning, 0},
    {indicators_of::private_fostering, 0},
    {indicators_of::asylum, 0},
    {indicators_of::genital_mutilation, 0},
    {indicators_of::faith, 0},
    {indicators_of::honour, 1500},
    {indicators_of::radicalisation, 0},
    {indicators_of::schooling, 1500},
    {indicators_of::development, 2500},
    {indicators_of::growing_up, 500},
    {indicators_of::social_life, 1500},
    {indicators_of::housing, 800},
    {indicators_of::money, 2500},
    {indicators_of::family_strain, 2500},
    {indicators_of::pregnancy, 1500},
    {indicators_of::adult_who_may_harm, 1000},
    {indicators_of::left_alone, 0},
    {indicators_of::illness_as_harm, 0},
    {indicators_of::injury_history, 0},
    {indicators_of::refusal, 300},
    {indicators_of::history, 300},
    {indicators_of::open_case, 0},
    {indicators_of::emergency, 500},
    {indicators_of::serious_incident, 0},
    {indicators_of::breakdown, 0},
    {indicators_of::homeless_young_person, 0},
    {indicators_of::work_with_children, 0},
    {indicators_of::unclear, 0},
    {indicators_of::strengths, 2500},
}};

// The bits of every indicator of each theme.
inline constexpr auto theme_bits = [] {
    std::array<indicator_bits, theme_count> all{};
    for (std::size_t t = 0; t < theme_count; ++t)
        for (const auto& one : themes[t].shown) all[t].set(one.value.shown.index());
    return all;
}();

}  // namespace frontdoor::synthetic
