// SPDX-License-Identifier: BSL-1.0
// A set that there is not.
// expect gcc: 'neglect_sings' was not declared in this scope
// expect clang: did you mean 'neglect_signs'?
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(at_least(2, neglect_sings)),
#else
    when(at_least(2, neglect_signs)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
