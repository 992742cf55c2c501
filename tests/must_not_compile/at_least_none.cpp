// SPDX-License-Identifier: BSL-1.0
// `at_least(0, ...)` would hold of every child.
// expect: at_least_counts_from_one_upwards
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(at_least(0, neglect_signs)),
#else
    when(at_least(1, neglect_signs)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
