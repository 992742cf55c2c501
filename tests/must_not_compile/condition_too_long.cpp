// SPDX-License-Identifier: BSL-1.0
// More terms than a condition has room for.
// expect: the_condition_is_too_long_split_the_rule_in_two
#include <frontdoor/rules/language.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr frontdoor::rule local{
    "LOCAL-1", level_3, early_help_assessment,
#ifdef MISTAKE
    when(young_carer or missing_education or poor_hygiene or dental_neglect
          or neglect_emerging or bullying_victim or learning_need or neet
          or low_self_esteem or parental_conflict or parent_in_prison or family_isolated
          or poverty_or_debt or weight_concern or developmental_delay
          or bereavement_or_loss or attachment_concern),
#else
    when(young_carer or missing_education or poor_hygiene or dental_neglect
          or neglect_emerging or bullying_victim or learning_need or neet
          or low_self_esteem or parental_conflict or parent_in_prison or family_isolated
          or poverty_or_debt or weight_concern or developmental_delay
          or bereavement_or_loss),
#endif
    nothing_more, local_threshold, "Local thresholds, page 4"
};
