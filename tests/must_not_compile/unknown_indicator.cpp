// SPDX-License-Identifier: BSL-1.0
// An indicator that is not in the vocabulary.
// expect gcc: 'injury_unexplaned' was not declared in this scope
// expect clang: did you mean 'injury_unexplained'?
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(injury_unexplaned),
#else
    when(injury_unexplained),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
