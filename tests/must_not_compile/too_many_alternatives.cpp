// SPDX-License-Identifier: BSL-1.0
// A condition that comes to more than eight alternatives.
// expect: the_condition_has_more_than_eight_alternatives_split_the_rule_in_two
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when((referrals_12m >= 2 or age < 1_year)
         and (referrals_12m >= 3 or unborn)
         and (referrals_12m >= 4 or missing_episodes_90d >= 3)
         and (referrals_12m >= 5 or domestic_incidents_12m >= 3)),
#else
    when((referrals_12m >= 2 or age < 1_year)
         and (referrals_12m >= 3 or unborn)
         and (referrals_12m >= 4 or missing_episodes_90d >= 3)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
