// SPDX-License-Identifier: BSL-1.0
// A rule that is changed and taken out at once.
// expect: a_rule_is_replaced_or_removed_twice
#include "small_pack.hpp"

inline constexpr std::array<frontdoor::rule, 0> added{};
inline constexpr std::array replaced{
    frontdoor::rule{"LOCAL-1", level_3, early_help_assessment, when(young_carer),
                    nothing_more, local_threshold, "Local thresholds, page 4"},
};
inline constexpr std::array removed{
#ifdef MISTAKE
    frontdoor::removal{"LOCAL-1", "Taken in by other rules"},
#else
    frontdoor::removal{"LOCAL-2", "Taken in by other rules"},
#endif
};
inline constexpr auto rules = frontdoor::changed(base, 1, added, replaced, removed);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
