// SPDX-License-Identifier: BSL-1.0
// Three lists that must be counted past one.
// expect: the_condition_counts_over_three_lists_split_the_rule_in_two
#include <frontdoor/rules/language.hpp>
#include <frontdoor/rules/stored_pack.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr std::array floor_table{
    frontdoor::rule{"FLOOR-1", level_4, section_47, when(immediate_danger), nothing_more,
                    statute, "Children Act 1989 s47"},
};
inline constexpr std::array local_table{
    frontdoor::rule{"LOCAL-1", level_3, early_help_assessment,
                    when(at_least(2, neglect_signs) and at_least(2, exploitation_signs)
#ifdef MISTAKE
                         and at_least(2, unmet_needs)),
#else
                         and at_least(1, unmet_needs)),
#endif
                    nothing_more, local_threshold, "Local thresholds, page 4"},
};
inline constexpr auto rules =
    frontdoor::on_the_floor(frontdoor::rules_of(floor_table), local_table);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
