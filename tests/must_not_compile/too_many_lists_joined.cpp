// SPDX-License-Identifier: BSL-1.0
// More than three lists that must all be met.
// expect: the_condition_joins_more_than_three_lists_split_the_rule_in_two
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(at_least(2, neglect_signs) and at_least(2, exploitation_signs)
         and (young_carer or neet)
         and (bullying_victim or learning_need)),
#else
    when(at_least(2, neglect_signs) and at_least(2, exploitation_signs)
         and (young_carer or neet)),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
