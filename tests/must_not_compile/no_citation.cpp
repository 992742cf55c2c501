// SPDX-License-Identifier: BSL-1.0
// A rule without a citation.
// expect: the_rule_has_no_citation
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment, when(young_carer),
    nothing_more, local_threshold,
#ifdef MISTAKE
    ""
#else
    "Local thresholds, page 4"
#endif
};
