// SPDX-License-Identifier: BSL-1.0
// More lists than a condition has room for.
// expect: the_condition_is_too_long_split_the_rule_in_two
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(at_least(2, neglect_signs) or at_least(2, exploitation_signs)
         or at_least(3, unmet_needs) or at_least(3, family_pressures)
         or at_least(3, infant_risk_factors)),
#else
    when(at_least(2, neglect_signs) or at_least(2, exploitation_signs)
         or at_least(3, unmet_needs) or at_least(3, family_pressures)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
