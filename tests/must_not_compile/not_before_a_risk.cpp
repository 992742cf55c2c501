// SPDX-License-Identifier: BSL-1.0
// `not` before a risk: knowing of it would lower the decision.
// expect: not_may_stand_only_before_a_strength
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(young_carer and not injury_unexplained),
#else
    when(young_carer and not support_in_place),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
