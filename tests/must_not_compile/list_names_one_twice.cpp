// SPDX-License-Identifier: BSL-1.0
// A list that names an indicator twice.
// expect: the_list_names_an_indicator_twice
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(at_least(2, young_carer, young_carer)),
#else
    when(at_least(2, young_carer, missing_education)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
