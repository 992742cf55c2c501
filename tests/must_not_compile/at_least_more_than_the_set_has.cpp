// SPDX-License-Identifier: BSL-1.0
// `at_least` of a set that can never be reached.
// expect: at_least_asks_for_more_than_the_list_names
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(at_least(4, trio_of_vulnerabilities)),
#else
    when(at_least(3, trio_of_vulnerabilities)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
