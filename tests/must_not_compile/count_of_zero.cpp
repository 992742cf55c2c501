// SPDX-License-Identifier: BSL-1.0
// A count of at least nothing.
// expect: a_count_is_compared_with_at_least_one
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(referrals_12m >= 0),
#else
    when(referrals_12m >= 1),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
