// SPDX-License-Identifier: BSL-1.0
// Putting the rules of a pack together: the floor, a local table on it, changes to that.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <frontdoor/rules/rule.hpp>

namespace frontdoor {

template <std::size_t Size>
using rule_list = std::array<const rule*, Size>;

// A rule taken out of the pack that is extended, and why.
struct removal {
    std::string_view id;
    std::string_view reason;
};

namespace mistakes {
void a_replaced_or_removed_rule_is_not_there();
void a_rule_of_the_floor_may_not_be_replaced_or_removed();
void a_rule_is_replaced_or_removed_twice();
}  // namespace mistakes

template <std::size_t Size>
consteval rule_list<Size> rules_of(const std::array<rule, Size>& table) {
    rule_list<Size> list{};
    for (std::size_t i = 0; i < Size; ++i) list[i] = &table[i];
    return list;
}

// The floor's rules first, then the local ones: there is no way to leave the floor out.
template <std::size_t Floor, std::size_t Local>
consteval rule_list<Floor + Local> on_the_floor(const rule_list<Floor>& floor,
                                                const std::array<rule, Local>& local) {
    rule_list<Floor + Local> list{};
    std::copy(floor.begin(), floor.end(), list.begin());
    for (std::size_t i = 0; i < Local; ++i) list[Floor + i] = &local[i];
    return list;
}

namespace detail {

// The place in a list, after the floor, of the rule to change; each may be changed once.
template <std::size_t Size>
consteval std::size_t place_to_change(const rule_list<Size>& list, std::size_t floor,
                                      std::string_view id, std::array<bool, Size>& changed) {
    std::size_t at = 0;
    while (at < Size && list[at]->id != id) ++at;
    if (at == Size) mistakes::a_replaced_or_removed_rule_is_not_there();
    if (at < floor) mistakes::a_rule_of_the_floor_may_not_be_replaced_or_removed();
    if (changed[at]) mistakes::a_rule_is_replaced_or_removed_twice();
    changed[at] = true;
    return at;
}

}  // namespace detail

// A pack as a difference: a replaced rule keeps its place, an added one comes last.
// floor: how many rules at the front belong to the floor, which no change touches.
template <std::size_t Base, std::size_t Added, std::size_t Replaced, std::size_t Removed>
consteval rule_list<Base + Added - Removed> changed(
    rule_list<Base> base, std::size_t floor, const std::array<rule, Added>& added,
    const std::array<rule, Replaced>& replaced, const std::array<removal, Removed>& removed) {
    std::array<bool, Base> touched{};
    std::array<bool, Base> gone{};
    for (const auto& r : replaced)
        base[detail::place_to_change(base, floor, r.id, touched)] = &r;
    for (const auto& r : removed)
        gone[detail::place_to_change(base, floor, r.id, touched)] = true;
    rule_list<Base + Added - Removed> list{};
    std::size_t size = 0;
    for (std::size_t i = 0; i < Base; ++i)
        if (!gone[i]) list[size++] = base[i];
    for (const auto& r : added) list[size++] = &r;
    return list;
}

}  // namespace frontdoor
