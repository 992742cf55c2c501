// SPDX-License-Identifier: BSL-1.0
// An added rule with the id of one that is there.
// expect: two rules have the same id
// expect: LOCAL-1
#include "small_pack.hpp"

inline constexpr std::array added{
#ifdef MISTAKE
    frontdoor::rule{"LOCAL-1", level_3, early_help_assessment, when(missing_education),
                    nothing_more, local_threshold, "Local thresholds, page 5"},
#else
    frontdoor::rule{"LOCAL-3", level_3, early_help_assessment, when(missing_education),
                    nothing_more, local_threshold, "Local thresholds, page 5"},
#endif
};
inline constexpr std::array<frontdoor::rule, 0> replaced{};
inline constexpr std::array<frontdoor::removal, 0> removed{};
inline constexpr auto rules = frontdoor::changed(base, 1, added, replaced, removed);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
