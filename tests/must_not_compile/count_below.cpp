// SPDX-License-Identifier: BSL-1.0
// An upper limit on a count: more referrals would call for less.
// expect: a_count_is_at_least_a_number
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(referrals_12m < 3),
#else
    when(referrals_12m >= 3),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
