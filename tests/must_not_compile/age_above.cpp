// SPDX-License-Identifier: BSL-1.0
// A lower limit on the age: the young would be left out.
// expect: an_age_is_below_a_limit
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(age >= 5_years),
#else
    when(age < 5_years),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
