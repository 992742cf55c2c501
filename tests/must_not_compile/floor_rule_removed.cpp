// SPDX-License-Identifier: BSL-1.0
// The removal of a rule of the floor.
// expect: a_rule_of_the_floor_may_not_be_replaced_or_removed
#include "small_pack.hpp"

inline constexpr std::array<frontdoor::rule, 0> added{};
inline constexpr std::array<frontdoor::rule, 0> replaced{};
inline constexpr std::array removed{
#ifdef MISTAKE
    frontdoor::removal{"FLOOR-1", "Taken in by other rules"},
#else
    frontdoor::removal{"LOCAL-1", "Taken in by other rules"},
#endif
};
inline constexpr auto rules = frontdoor::changed(base, 1, added, replaced, removed);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
