// SPDX-License-Identifier: BSL-1.0
// An age in neither years nor months.
// expect: say_years_or_months_after_the_number
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(age < 5),
#else
    when(age < 5_years),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
