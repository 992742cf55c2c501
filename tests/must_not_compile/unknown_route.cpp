// SPDX-License-Identifier: BSL-1.0
// A route that there is not.
// expect gcc: 'early_help_assesment' was not declared in this scope
// expect clang: did you mean 'early_help_assessment'?
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3,
#ifdef MISTAKE
    early_help_assesment,
#else
    early_help_assessment,
#endif
    when(young_carer),
    nothing_more, local_threshold, "Local thresholds, page 4"
};
