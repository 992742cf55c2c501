// SPDX-License-Identifier: BSL-1.0
// A duty that there is not.
// expect gcc: 'young_carer_asessment' was not declared in this scope
// expect clang: did you mean 'young_carer_assessment'?
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment, when(young_carer),
#ifdef MISTAKE
    and_do(young_carer_asessment),
#else
    and_do(young_carer_assessment),
#endif
    local_threshold, "Local thresholds, page 4"
};
