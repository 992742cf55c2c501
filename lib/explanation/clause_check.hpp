// SPDX-License-Identifier: BSL-1.0
// Clauses of a compiled pack held against the facts of one child, one clause at a time:
// the evaluator says which hold, this says what each of them needs.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>

#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/program.hpp>

namespace frontdoor::detail {

// Most words are empty: worth a test before the bits are counted.
constexpr unsigned shared_count(const indicator_bits& a,
                                const indicator_bits& b) noexcept {
    unsigned n = 0;
    for (std::size_t w = 0; w < indicator_bits::word_count; ++w)
        if (const auto both = a.word(w) & b.word(w))
            n += static_cast<unsigned>(std::popcount(both));
    return n;
}

// A group as the program keeps it.
struct group_view {
    unsigned needs;
    const indicator_bits* of;
};

class clause_check {
public:
    clause_check(const program& p, const facts& known) noexcept : p_{p}, known_{known} {
        for (std::size_t c = 0; c < counted_size; ++c) {
            const auto& number = known.counts[static_cast<counted>(c)];
            passing_[c] = number ? p.limits[c].row_for(*number, p.words)
                                 : p.limits[c].row(0, p.words);
        }
        const bool has_age = known.age.is_known() && !known.age.is_unborn();
        const auto& ages = p.limits[age_number];
        passing_[age_number] =
            has_age ? ages.row_for(known.age.months(), p.words) : ages.row(0, p.words);
    }

    std::uint64_t count_fails(std::size_t c, std::size_t w) const noexcept {
        return ~passing_[c][w];
    }
    std::uint64_t age_fails(std::size_t w) const noexcept {
        return ~passing_[age_number][w];
    }
    std::uint64_t unborn_fails(std::size_t w) const noexcept {
        return known_.age.is_unborn() ? 0 : ~p_.born_too[w];
    }
    std::uint64_t stopped_by(std::size_t strength, std::size_t w) const noexcept {
        return p_.touched[strength * p_.words + w].named;
    }
    // The clauses that fail one limit or more, and those that fail two. The age and being
    // unborn are one fact and so one limit.
    struct failing {
        std::uint64_t one = 0;
        std::uint64_t two = 0;

        void add(std::uint64_t fails) noexcept {
            two |= one & fails;
            one |= fails;
        }
    };
    failing failing_limits(std::size_t w) const noexcept {
        failing found;
        found.add(age_fails(w) | unborn_fails(w));
        for (std::size_t c = 0; c < counted_size; ++c) found.add(count_fails(c, w));
        (known_.present & p_.strengths).for_each([&](std::size_t s) {
            found.add(stopped_by(s, w));
        });
        return found;
    }

    // Calls visit(group_view) for each group of a clause, until it returns false.
    template <class Visit>
    bool each_group(std::size_t at, Visit visit) const {
        const clause_entry& c = p_.clauses[at];
        for (std::size_t lane = 0; lane < group_lanes; ++lane)
            if (c.lists[lane] != no_list)
                if (!visit(group_view{needs(at, lane), &p_.lists[c.lists[lane]]}))
                    return false;
        return true;
    }
    bool groups_met(std::size_t at) const {
        return each_group(at, [&](const group_view& g) {
            return shared_count(*g.of, known_.present) >= g.needs;
        });
    }

    // What a clause asks of a number; 0 where it asks nothing.
    std::uint16_t count_needed(std::size_t at, std::size_t c) const noexcept {
        std::size_t reached = 0;
        while (!passes(at, c, reached)) ++reached;
        return reached == 0 ? std::uint16_t{0} : p_.limits[c].limits[reached - 1];
    }
    std::uint16_t age_below(std::size_t at) const noexcept {
        const auto limits = p_.limits[age_number].limits;
        for (std::size_t reached = 1; reached <= limits.size(); ++reached)
            if (!passes(at, age_number, reached)) return limits[reached - 1];
        return 0;
    }
    bool needs_unborn(std::size_t at) const noexcept {
        return !(p_.born_too[at / 64] >> (at % 64) & 1u);
    }
    indicator_bits unless(std::size_t at) const noexcept {
        indicator_bits found;
        p_.strengths.for_each([&](std::size_t s) {
            if (stopped_by(s, at / 64) >> (at % 64) & 1u) found.set(s);
        });
        return found;
    }
    const facts& known() const noexcept { return known_; }
    route route_at(std::size_t at) const noexcept {
        return rule_effect::route_of(p_.effects[p_.clauses[at].rule].weight);
    }

private:
    // The counters start at the furthest count less what is needed.
    unsigned needs(std::size_t at, std::size_t lane) const noexcept {
        if (lane == any_lane) return 1;
        unsigned start = 0;
        for (unsigned b = 0; b < counter_bits; ++b)
            start |=
                static_cast<unsigned>(p_.start[at / 64].bit[lane][b] >> (at % 64) & 1u)
                << b;
        return furthest_count - start;
    }
    bool passes(std::size_t at, std::size_t number, std::size_t reached) const noexcept {
        return p_.limits[number].row(reached, p_.words)[at / 64] >> (at % 64) & 1u;
    }

    const program& p_;
    const facts& known_;
    std::array<const std::uint64_t*, limited_numbers> passing_;
};

// Calls visit(place) for each clause of a word's bits.
template <class Visit>
void each_clause(std::uint64_t bits, std::size_t w, Visit visit) {
    for (; bits != 0; bits &= bits - 1)
        visit(w * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
}

}  // namespace frontdoor::detail
