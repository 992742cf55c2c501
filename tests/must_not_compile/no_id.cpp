// SPDX-License-Identifier: BSL-1.0
// A rule without an id.
// expect: the_rule_has_no_id
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
#ifdef MISTAKE
    "",
#else
    "LOCAL-1",
#endif
    level_3, early_help_assessment, when(young_carer),
    nothing_more, local_threshold, "Local thresholds, page 4"
};
