// SPDX-License-Identifier: BSL-1.0
// A rule that leads somewhere, at no level.
// expect: the_rule_has_a_level_that_does_not_fit_its_route
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1",
#ifdef MISTAKE
    no_level,
#else
    level_3,
#endif
    early_help_assessment, when(young_carer),
    nothing_more, local_threshold, "Local thresholds, page 4"
};
