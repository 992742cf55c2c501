// SPDX-License-Identifier: BSL-1.0
// An age below nothing.
// expect: an_age_limit_is_one_month_to_eighteen_years
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(age < 0_months),
#else
    when(age < 1_month),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
