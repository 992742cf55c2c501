// SPDX-License-Identifier: BSL-1.0
// `not` before a condition, which may hold a risk.
// expect: not_may_stand_only_before_a_strength
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(not (young_carer or age < 5_years)),
#else
    when(young_carer or age < 5_years),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
