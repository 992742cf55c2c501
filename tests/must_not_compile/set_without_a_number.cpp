// SPDX-License-Identifier: BSL-1.0
// A set on its own: any of it, or all?
// expect: say_how_many_with_at_least_or_all
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(neglect_signs),
#else
    when(all(neglect_signs)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
