// SPDX-License-Identifier: BSL-1.0
// The removal of a rule that the pack does not have.
// expect: a_replaced_or_removed_rule_is_not_there
#include "small_pack.hpp"

inline constexpr std::array<frontdoor::rule, 0> added{};
inline constexpr std::array<frontdoor::rule, 0> replaced{};
inline constexpr std::array removed{
#ifdef MISTAKE
    frontdoor::removal{"LOCAL-9", "Taken in by other rules"},
#else
    frontdoor::removal{"LOCAL-1", "Taken in by other rules"},
#endif
};
inline constexpr auto rules = frontdoor::changed(base, 1, added, replaced, removed);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
