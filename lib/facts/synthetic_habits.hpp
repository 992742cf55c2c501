// SPDX-License-Identifier: BSL-1.0
// How referrals are written down: what is counted, asked, left blank, and when.
//
// The gaps are those that inspectors find (consent unclear or not recorded in 51 of 431
// reports, and not falling); their sizes are judgement where no source is named.
#pragma once

#include <array>
#include <cstdint>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/consent.hpp>

#include "synthetic_themes.hpp"

namespace frontdoor::synthetic {

inline constexpr std::uint32_t age_left_blank = 120;       // per 10,000, of the born
inline constexpr std::uint32_t time_of_day_written = 3500; // per 10,000

// Left blank, per 10,000, in the order of `counted`. The authority's own file holds
// earlier referrals; the others have to be asked for.
inline constexpr std::array<std::uint32_t, 4> count_left_blank = {150, 900, 1500, 1200};

using number_list = weighted<std::uint16_t>;

// clang-format off
// Where there were any: 24 in 100 referrals in the last quarter of 2016/17 (BSCB annual
// report 2016/17, part 2) were repeats; how many times is judgement.
inline constexpr std::array earlier_referrals = {
    number_list{1, 700}, number_list{2, 200}, number_list{3, 65}, number_list{4, 25},
    number_list{5, 10},
};
// Where a child was missing: 2,134 reports for 825 children a year (the same, page 9).
inline constexpr std::array missing_episodes = {
    number_list{1, 610}, number_list{2, 200}, number_list{3, 90}, number_list{4, 50},
    number_list{6, 30},  number_list{9, 20},
};
// Where there is domestic abuse now.
inline constexpr std::array domestic_incidents = {
    number_list{1, 520}, number_list{2, 240}, number_list{3, 110}, number_list{4, 60},
    number_list{5, 35},  number_list{7, 20},  number_list{12, 15},
};
// Where early help is in place, for about 6 in 100 referrals: 81 assessments and 80 plans
// a month (the same, part 2) against 1,382 referrals.
inline constexpr std::uint32_t early_help_in_place = 600;
inline constexpr std::array early_help_months = {
    number_list{1, 140}, number_list{2, 150}, number_list{3, 150}, number_list{4, 120},
    number_list{5, 100}, number_list{6, 90},  number_list{8, 90},  number_list{10, 60},
    number_list{12, 60}, number_list{18, 40},
};

// Columns: given, refused, not_sought, not_needed, unknown.
using consent_list = std::array<weighted<consent>, 5>;
constexpr consent_list consents(std::uint32_t given, std::uint32_t refused,
                                std::uint32_t not_sought, std::uint32_t not_needed,
                                std::uint32_t unknown) noexcept {
    return {{{consent::given, given}, {consent::refused, refused},
             {consent::not_sought, not_sought}, {consent::not_needed, not_needed},
             {consent::unknown, unknown}}};
}
inline constexpr consent_list consent_by_police = consents(150, 30, 270, 60, 490);
inline constexpr consent_list consent_by_others = consents(480, 45, 110, 25, 340);
inline constexpr consent_list consent_in_harm   = consents(150, 20, 150, 380, 300);

// What a form asks about, and the referrer answers no. The theme must be silent.
struct asked_question {
    theme about;
    indicator denied;
    std::int16_t from_month = unborn_month;
};
inline constexpr std::uint32_t forms_with_answers = 4500;  // per 10,000
inline constexpr std::uint32_t most_answers = 6;

using q = asked_question;
inline constexpr std::array asked = {
    q{theme::domestic_abuse,         indicators::domestic_abuse_current},
    q{theme::domestic_abuse,         indicators::domestic_abuse_high_risk},
    q{theme::parental_mental_health, indicators::parental_mental_health},
    q{theme::parental_substances,    indicators::parental_substance_misuse},
    q{theme::emergency,              indicators::immediate_danger,               0},
    q{theme::neglect,                indicators::neglect_persistent,             0},
    q{theme::neglect,                indicators::home_conditions_hazardous,      0},
    q{theme::physical_harm,          indicators::injury_unexplained,             0},
    q{theme::physical_harm,          indicators::physical_abuse_disclosed,       36},
    q{theme::sexual_harm,            indicators::sexual_abuse_disclosed,         36},
    q{theme::sexual_harm,            indicators::person_posing_risk_contact},
    q{theme::adult_who_may_harm,     indicators::alleged_abuser_has_access},
    q{theme::history,                indicators::child_protection_plan_previous, 0},
    q{theme::history,                indicators::sibling_protection_plan},
    q{theme::disability,             indicators::child_disability,               0},
    q{theme::young_carer,            indicators::young_carer,                    72},
    q{theme::private_fostering,      indicators::privately_fostered,             0},
    q{theme::genital_mutilation,     indicators::fgm_family_history},
    q{theme::missing,                indicators::missing_from_home,              96},
    q{theme::sexual_exploitation,    indicators::cse_vulnerability,              120},
    q{theme::gangs,                  indicators::gang_association,               120},
    q{theme::self_harm,              indicators::self_harm,                      108},
    q{theme::refusal,                indicators::parent_refuses_support},
    q{theme::strengths,              indicators::protective_adult},
    q{theme::strengths,              indicators::support_in_place},
    q{theme::strengths,              indicators::family_engages},
};
// clang-format on

}  // namespace frontdoor::synthetic
