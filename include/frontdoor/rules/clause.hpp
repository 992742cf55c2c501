// SPDX-License-Identifier: BSL-1.0
// A condition as alternatives: it holds where one of its clauses does. A clause is a few
// "so many of these" and a few limits, all of which must be met: the shape that the
// evaluator runs on and that near misses are read from.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include <frontdoor/detail/fixed_list.hpp>
#include <frontdoor/rules/condition.hpp>

namespace frontdoor {

// At least `needs` of these indicators.
struct clause_group {
    std::uint16_t needs = 0;
    indicator_bits of;

    constexpr bool needs_all() const noexcept { return needs == of.count(); }
    friend constexpr bool operator==(const clause_group&, const clause_group&) = default;
};

inline constexpr std::size_t most_groups = 3;
inline constexpr std::size_t most_alternatives = 8;

// Zero means "no limit" for the age and the counts.
struct clause {
    detail::fixed_list<clause_group, most_groups> groups;
    std::array<std::uint16_t, counted_size> counts{};
    std::uint16_t age_below = 0;
    bool unborn = false;
    indicator_bits unless;  // strengths, any of which stops it

    // "Any of these" and nothing else: two such alternatives are one.
    constexpr bool is_any_of() const noexcept {
        return groups.size() == 1 && groups[0].needs == 1 && !unborn && age_below == 0 &&
               counts == decltype(counts){} && !unless.any();
    }
};

using clause_list = detail::fixed_list<clause, most_alternatives>;

namespace mistakes {
void the_condition_joins_more_than_three_lists_split_the_rule_in_two();
void the_condition_has_more_than_eight_alternatives_split_the_rule_in_two();
}  // namespace mistakes

namespace detail {

// Indicators that are each required are one group, of which all are needed.
constexpr void require(clause& c, const clause_group& group) {
    for (auto& other : c.groups) {
        if (other == group) return;
        if (!group.needs_all() || !other.needs_all()) continue;
        other.of |= group.of;
        other.needs = static_cast<std::uint16_t>(other.of.count());
        return;
    }
    if (c.groups.is_full())
        mistakes::the_condition_joins_more_than_three_lists_split_the_rule_in_two();
    c.groups.push_back(group);
}

constexpr clause clause_of(condition_step s, const condition_list* lists) {
    using kind = condition_step::kind;
    clause c;
    clause_group group;
    switch (s.op) {
        case kind::unborn: c.unborn = true; break;
        case kind::age_below: c.age_below = s.value; break;
        case kind::count: c.counts[s.which] = s.value; break;
        case kind::not_strength: c.unless.set(s.value); break;
        case kind::indicator: group.of.set(s.value); group.needs = 1; break;
        case kind::at_least: group = {s.value, lists[s.which].members}; break;
        case kind::all_of:
            group.of = lists[s.which].members;
            group.needs = static_cast<std::uint16_t>(group.of.count());
            break;
        default: break;  // always
    }
    if (group.needs != 0) c.groups.push_back(group);
    return c;
}

// Both clauses at once: the lower age limit, the higher counts, the groups of the two.
constexpr clause both_of(clause a, const clause& b) {
    a.unborn = a.unborn || b.unborn;
    if (a.age_below == 0 || (b.age_below != 0 && b.age_below < a.age_below))
        a.age_below = b.age_below;
    for (std::size_t i = 0; i < counted_size; ++i)
        a.counts[i] = std::max(a.counts[i], b.counts[i]);
    a.unless |= b.unless;
    for (const auto& group : b.groups) require(a, group);
    return a;
}

constexpr void add_alternative(clause_list& alternatives, const clause& c) {
    if (c.is_any_of())
        for (auto& other : alternatives)
            if (other.is_any_of()) {
                other.groups[0].of |= c.groups[0].of;
                return;
            }
    if (alternatives.is_full())
        mistakes::the_condition_has_more_than_eight_alternatives_split_the_rule_in_two();
    alternatives.push_back(c);
}

constexpr clause_list joined(condition_step::kind op, const clause_list& a,
                             const clause_list& b) {
    clause_list made;
    if (op == condition_step::kind::either) {
        for (const auto& c : a) add_alternative(made, c);
        for (const auto& c : b) add_alternative(made, c);
    } else {
        for (const auto& left : a)
            for (const auto& right : b) add_alternative(made, both_of(left, right));
    }
    return made;
}

// Reads a condition from its end, where postfix order has the last join.
class clause_reader {
public:
    constexpr clause_reader(const condition_step* steps, std::size_t size,
                            const condition_list* lists)
        : steps_{steps}, lists_{lists}, left_{size} {}

    constexpr clause_list read() {
        const condition_step s = steps_[--left_];
        if (s.op == condition_step::kind::both || s.op == condition_step::kind::either) {
            const clause_list right = read();
            const clause_list left = read();
            return joined(s.op, left, right);
        }
        clause_list one;
        one.push_back(clause_of(s, lists_));
        return one;
    }

private:
    const condition_step* steps_;
    const condition_list* lists_;
    std::size_t left_;
};

}  // namespace detail

// The clauses of a condition in postfix order; `always` gives one clause that asks nothing.
constexpr clause_list clauses_of(const condition_step* steps, std::size_t size,
                                 const condition_list* lists) {
    clause_list made = detail::clause_reader(steps, size, lists).read();
    for (auto& c : made)  // the group that counts furthest comes first
        std::sort(c.groups.begin(), c.groups.end(),
                  [](const auto& a, const auto& b) { return a.needs > b.needs; });
    return made;
}

}  // namespace frontdoor
