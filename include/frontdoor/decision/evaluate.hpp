// SPDX-License-Identifier: BSL-1.0
// Which rules of a pack hold for one child, and what is worth asking. Works through the
// tables of rules/program.hpp a word, that is 64 clauses, at a time.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/program.hpp>

namespace frontdoor::detail {

// What is found out about 64 clauses.
struct clause_word {
    lane_words met;                // the lane's group is met
    std::uint64_t nearly;          // limits are met; each group is, or lacks one indicator
    std::uint64_t all_but_counts;  // named, and all is met but perhaps the counts
};

class evaluation {
public:
    constexpr evaluation(const program& p, const facts& known, decision& out) noexcept
        : p_{p}, known_{known}, out_{out} {}

    constexpr void run() noexcept {
        list_touching();
        find_limits();
        for (std::size_t w = 0; w < p_.words; ++w) take_reasons(w, examine(w));
        for (std::size_t w = 0; w < p_.words; ++w) ask_about(w);
    }

private:
    static constexpr std::uint64_t all_met = ~std::uint64_t{0};

    // Present indicators: risks from the front of the list, strengths after them.
    constexpr void list_touching() noexcept {
        const auto note = [this](std::size_t i) {
            touching_[touching_size_++] = static_cast<std::uint32_t>(i * p_.words);
        };
        (known_.present - p_.strengths).for_each(note);
        risks_ = touching_size_;
        (known_.present & p_.strengths).for_each(note);
    }

    // A row of clauses that pass for each limited number. An unknown age and an unborn
    // child's have reached no limit, and so pass all; an unknown count passes none.
    constexpr void find_limits() noexcept {
        for (std::size_t c = 0; c < counted_size; ++c) {
            const auto& number = known_.counts[static_cast<counted>(c)];
            passing_[c] = number ? p_.limits[c].row_for(*number, p_.words)
                                 : p_.limits[c].row(0, p_.words);
        }
        const bool has_age = known_.age.is_known() && !known_.age.is_unborn();
        passing_[age_number] = has_age
                                   ? p_.limits[age_number].row_for(known_.age.months(), p_.words)
                                   : p_.limits[age_number].row(0, p_.words);
    }

    struct counted_lane {
        std::uint64_t met;
        std::uint64_t nearly;  // met, or one short of it
    };

    // Counts the present risks into a lane of 64 clauses.
    constexpr counted_lane count_lane(std::size_t w, std::size_t lane) const noexcept {
        auto [ones, twos, fours] = p_.start[w].bit[lane];
        std::uint64_t met = p_.start[w].met[lane];
        const touched_clauses* touched = p_.touched.data() + w;
        for (std::size_t i = 0; i < risks_; ++i) {
            const std::uint64_t add = touched[touching_[i]].lane[lane];
            const std::uint64_t carry_1 = ones & add;
            const std::uint64_t carry_2 = twos & carry_1;
            ones ^= add;
            twos ^= carry_1;
            met |= fours & carry_2;
            fours ^= carry_2;
        }
        return {met, met | (ones & twos & fours)};
    }

    // Looks at 64 clauses and gives those that hold.
    constexpr std::uint64_t examine(std::size_t w) noexcept {
        const counted_lane first = count_lane(w, 0);
        const counted_lane second =
            p_.start[w].second_counts ? count_lane(w, 1) : counted_lane{all_met, all_met};
        std::uint64_t any = p_.start[w].met[any_lane];
        std::uint64_t named = 0;
        for (std::size_t i = 0; i < risks_; ++i) {
            const touched_clauses& t = p_.touched[touching_[i] + w];
            any |= t.lane[any_lane];
            named |= t.named;
        }
        const std::uint64_t limits = limits_met_but_counts(w);
        const std::uint64_t counts = counts_passing(w);
        const std::uint64_t met = first.met & second.met & any & limits;
        words_[w] = {{first.met, second.met, any},
                     first.nearly & second.nearly & limits & counts & named,
                     met & named};
        return met & counts;
    }

    constexpr std::uint64_t counts_passing(std::size_t w) const noexcept {
        std::uint64_t passing = passing_[0][w];
        for (std::size_t c = 1; c < counted_size; ++c) passing &= passing_[c][w];
        return passing;
    }

    constexpr std::uint64_t limits_met_but_counts(std::size_t w) const noexcept {
        std::uint64_t met = passing_[age_number][w];
        if (!known_.age.is_unborn()) met &= p_.born_too[w];
        for (std::size_t i = risks_; i < touching_size_; ++i)
            met &= ~p_.touched[touching_[i] + w].named;
        return met;
    }

    constexpr void take_reasons(std::size_t w, std::uint64_t holding) noexcept {
        for (; holding != 0; holding &= holding - 1) {
            const std::size_t rule = clause_at(w, holding).rule;
            const rule_effect& effect = p_.effects[rule];
            out_.rules.set(rule);
            out_.duties |= effect.duties;
            if (effect.route > out_.route || (effect.route == out_.route && effect.level > out_.level)) {
                out_.route = effect.route;
                out_.level = effect.level;
            }
        }
    }

    // Clauses of more urgent rules do not hold: if they did, the route would be theirs.
    constexpr void ask_about(std::size_t w) noexcept {
        const std::uint64_t urgent =
            p_.more_urgent[static_cast<std::size_t>(out_.route) * p_.words + w];
        for (std::uint64_t near = words_[w].nearly & urgent; near != 0; near &= near - 1)
            ask_indicators(clause_at(w, near), w, near & -near);
        for (std::uint64_t near = words_[w].all_but_counts & urgent; near != 0;
             near &= near - 1)
            ask_count(clause_at(w, near), w, near & -near);
    }

    // An indicator that is in every group that lacks one.
    constexpr void ask_indicators(const clause_entry& c, std::size_t w, std::uint64_t bit) noexcept {
        indicator_bits missing;
        bool first = true;
        for (std::size_t lane = 0; lane < group_lanes; ++lane) {
            if (words_[w].met[lane] & bit) continue;
            if (first) missing = p_.lists[c.lists[lane]];
            else missing &= p_.lists[c.lists[lane]];
            first = false;
        }
        out_.ask.add(p_.effects[c.rule].route, missing - known_.present - known_.absent);
    }

    // A count that nobody knows, where it is the only one that does not pass.
    constexpr void ask_count(const clause_entry& c, std::size_t w, std::uint64_t bit) noexcept {
        std::size_t failing = counted_size;
        for (std::size_t n = 0; n < counted_size; ++n) {
            if (passing_[n][w] & bit) continue;
            if (failing != counted_size) return;
            failing = n;
        }
        if (failing != counted_size && !known_.counts[static_cast<counted>(failing)])
            out_.ask.add(p_.effects[c.rule].route, static_cast<counted>(failing));
    }

    constexpr const clause_entry& clause_at(std::size_t w, std::uint64_t bits) const noexcept {
        return p_.clauses[w * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
    }

    const program& p_;
    const facts& known_;
    decision& out_;
    // Written before they are read, and only as far as the pack goes.
    std::array<std::uint32_t, most_indicators> touching_;  // rows of p_.touched
    std::size_t touching_size_ = 0;
    std::size_t risks_ = 0;
    std::array<const std::uint64_t*, limited_numbers> passing_;
    std::array<clause_word, most_clause_words> words_;
};

}  // namespace frontdoor::detail
