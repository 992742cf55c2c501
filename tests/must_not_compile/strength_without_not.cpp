// SPDX-License-Identifier: BSL-1.0
// A strength as a reason for more help.
// expect: condition(strength
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(young_carer and support_in_place),
#else
    when(young_carer and not support_in_place),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
