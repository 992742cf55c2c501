// SPDX-License-Identifier: BSL-1.0
// A rule that only adds duties, with a level.
// expect: the_rule_has_a_level_that_does_not_fit_its_route
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1",
#ifdef MISTAKE
    level_3,
#else
    no_level,
#endif
    duties_only, when(young_carer),
    nothing_more, local_threshold, "Local thresholds, page 4"
};
