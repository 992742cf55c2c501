// SPDX-License-Identifier: BSL-1.0
// A change to a rule that the pack does not have.
// expect: a_replaced_or_removed_rule_is_not_there
#include "small_pack.hpp"

inline constexpr std::array<frontdoor::rule, 0> added{};
inline constexpr std::array replaced{
#ifdef MISTAKE
    frontdoor::rule{"LOCAL-9", level_3, early_help_assessment, when(young_carer),
                    nothing_more, local_threshold, "Local thresholds, page 4"},
#else
    frontdoor::rule{"LOCAL-1", level_3, early_help_assessment, when(young_carer),
                    nothing_more, local_threshold, "Local thresholds, page 4"},
#endif
};
inline constexpr std::array<frontdoor::removal, 0> removed{};
inline constexpr auto rules = frontdoor::changed(base, 1, added, replaced, removed);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
