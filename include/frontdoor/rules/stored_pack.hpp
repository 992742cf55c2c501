// SPDX-License-Identifier: BSL-1.0
// A pack compiled into the program as constants, and the checks that stop the compiler
// where its rules do not fit together.
#pragma once

#include <algorithm>
#include <array>

#include <frontdoor/detail/fixed_string.hpp>
#include <frontdoor/rules/compile.hpp>
#include <frontdoor/rules/program_arrays.hpp>
#include <frontdoor/rules/rule_list.hpp>

namespace frontdoor {

namespace detail {

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

// The place of the first rule whose id an earlier rule has already, or none.
template <std::size_t Size>
consteval std::size_t repeated_id(const rule_list<Size>& list) {
    for (std::size_t i = 0; i < Size; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (list[i]->id == list[j]->id) return i;
    return none;
}

// The place of the first rule of the floor that looks at a strength, or none.
template <std::size_t Size>
consteval std::size_t strength_in_floor(const rule_list<Size>& list, std::size_t floor) {
    for (std::size_t i = 0; i < floor; ++i)
        for (std::size_t s = 0; s < list[i]->when.size(); ++s)
            if (list[i]->when[s].op == condition_step::kind::not_strength) return i;
    return none;
}

template <const auto& List, std::size_t At>
consteval auto id_at() {
    return fixed_string<List[At]->id.size()>{List[At]->id};
}

// The id stands in the compiler's message as a template argument.
template <fixed_string RuleId, bool Fine>
struct each_rule_has_an_id_of_its_own_also_against_the_floor {
    static_assert(Fine, "two rules have the same id; a local rule may not use one of the floor's");
};
template <fixed_string RuleId, bool Fine>
struct no_rule_of_the_floor_looks_at_a_strength {
    static_assert(Fine, "a rule of the statutory floor has `not`: no strength may lower the floor");
};

template <const auto& List, std::size_t Floor>
consteval bool fits_together() {
    if constexpr (constexpr auto at = repeated_id(List); at != none)
        (void)each_rule_has_an_id_of_its_own_also_against_the_floor<id_at<List, at>(), false>{};
    if constexpr (constexpr auto at = strength_in_floor(List, Floor); at != none)
        (void)no_rule_of_the_floor_looks_at_a_strength<id_at<List, at>(), false>{};
    return true;
}

}  // namespace detail

// List: the pack's rules, the floor's Floor rules first.
template <const auto& List, std::size_t Floor>
struct stored_pack {
    static_assert(detail::fits_together<List, Floor>());

private:
    // Rules that share a named set share its list; a list written out has no name.
    static constexpr std::size_t most_lists = 256;
    using list_pool = detail::fixed_list<const condition_list*, most_lists>;

    static consteval std::size_t place_of(const list_pool& pool, const condition_list& list) {
        const auto at = std::find_if(pool.begin(), pool.end(), [&](const auto* other) {
            return other->id == list.id && other->members == list.members;
        });
        return static_cast<std::size_t>(at - pool.begin());
    }
    static consteval list_pool distinct_lists() {
        list_pool pool;
        for (const rule* r : List)
            for (std::size_t i = 0; i < r->when.list_count(); ++i)
                if (place_of(pool, r->when.list(i)) == pool.size()) pool.push_back(&r->when.list(i));
        return pool;
    }
    static constexpr list_pool pool_ = distinct_lists();

    static consteval auto lists_stored() {
        std::array<condition_list, pool_.size()> stored{};
        for (std::size_t i = 0; i < stored.size(); ++i) stored[i] = *pool_[i];
        return stored;
    }
    static constexpr auto lists_ = lists_stored();

    static consteval std::size_t step_count() {
        std::size_t n = 0;
        for (const rule* r : List) n += r->when.size();
        return n;
    }
    static consteval auto steps_stored() {
        std::array<condition_step, step_count()> stored{};
        std::size_t n = 0;
        for (const rule* r : List)
            for (std::size_t i = 0; i < r->when.size(); ++i) stored[n++] = with_pooled_list(*r, i);
        return stored;
    }
    static consteval condition_step with_pooled_list(const rule& r, std::size_t i) {
        condition_step s = r.when[i];
        if (s.names_list())
            s.which = static_cast<std::uint16_t>(place_of(pool_, r.when.list(s.which)));
        return s;
    }
    static constexpr auto steps_ = steps_stored();

    static consteval auto rules_stored() {
        std::array<pack_rule, List.size()> stored{};
        const condition_step* when = steps_.data();
        for (std::size_t i = 0; i < List.size(); ++i) {
            const rule& r = *List[i];
            stored[i] = {r.id,    r.citation, r.level, r.route,
                         r.basis, r.duties,   {when, r.when.size()}};
            when += r.when.size();
        }
        return stored;
    }
    static constexpr auto rules_ = rules_stored();

    static consteval std::size_t clause_count() {
        std::size_t n = 0;
        for (const rule* r : List) n += r->clauses.size();
        return n;
    }
    static consteval auto clauses_placed() {
        std::array<placed_clause, clause_count()> placed{};
        std::size_t n = 0;
        for (std::size_t i = 0; i < List.size(); ++i)
            for (const auto& c : List[i]->clauses) placed[n++] = {i, c};
        return placed;
    }
    static consteval auto program_stored() {
        constexpr auto clauses = clauses_placed();
        program_arrays<sizes_of(List.size(), clauses, indicator_count)> stored;
        compile(stored, rules_, clauses);
        return stored;
    }
    static constexpr auto program_ = program_stored();

public:
    static constexpr pack view(const pack_heading& heading,
                               std::span<const unpromised> not_promised = {}) noexcept {
        return {heading, rules_, lists_, program_.view(shipped_strengths), not_promised, {}};
    }
};

}  // namespace frontdoor
