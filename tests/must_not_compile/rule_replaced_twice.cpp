// SPDX-License-Identifier: BSL-1.0
// Two changes to one rule: which would hold?
// expect: a_rule_is_replaced_or_removed_twice
#include "small_pack.hpp"

inline constexpr std::array<frontdoor::rule, 0> added{};
inline constexpr std::array replaced{
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
inline constexpr std::array<frontdoor::removal, 0> removed{};
inline constexpr auto rules = frontdoor::changed(base, 1, added, replaced, removed);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
