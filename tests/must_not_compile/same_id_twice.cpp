// SPDX-License-Identifier: BSL-1.0
// Two rules with the same id.
// expect: two rules have the same id
// expect: LOCAL-1
#include <frontdoor/rules/language.hpp>
#include <frontdoor/rules/stored_pack.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr std::array floor_table{
    frontdoor::rule{"FLOOR-1", level_4, section_47, when(immediate_danger), nothing_more,
                    statute, "Children Act 1989 s47"},
};
inline constexpr std::array local_table{
    frontdoor::rule{"LOCAL-1", level_3, early_help_assessment, when(young_carer),
                    nothing_more, local_threshold, "Local thresholds, page 4"},
#ifdef MISTAKE
    frontdoor::rule{"LOCAL-1", level_3, early_help_assessment, when(missing_education),
                    nothing_more, local_threshold, "Local thresholds, page 5"},
#else
    frontdoor::rule{"LOCAL-2", level_3, early_help_assessment, when(missing_education),
                    nothing_more, local_threshold, "Local thresholds, page 5"},
#endif
};
inline constexpr auto rules =
    frontdoor::on_the_floor(frontdoor::rules_of(floor_table), local_table);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
