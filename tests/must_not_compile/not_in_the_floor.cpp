// SPDX-License-Identifier: BSL-1.0
// A strength that would lower the floor.
// expect: no strength may lower the floor
// expect: FLOOR-1
#include <frontdoor/rules/language.hpp>
#include <frontdoor/rules/stored_pack.hpp>

using namespace frontdoor::indicators;
using namespace frontdoor::language;

inline constexpr std::array floor_table{
    frontdoor::rule{"FLOOR-1", level_4, section_47,
#ifdef MISTAKE
                    when(immediate_danger and not support_in_place),
#else
                    when(immediate_danger),
#endif
                    nothing_more, statute, "Children Act 1989 s47"},
};
inline constexpr auto rules = frontdoor::rules_of(floor_table);

inline constexpr frontdoor::pack local = frontdoor::stored_pack<rules, 1>::view({});
