// SPDX-License-Identifier: BSL-1.0
// Which rules of a pack hold for one child, and what is worth asking. Works through the
// tables of rules/program.hpp a word, that is 64 clauses, at a time.
#pragma once

#include <algorithm>
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
        out_.route = rule_effect::route_of(weight_);
        out_.level = rule_effect::level_of(weight_);
        for (std::size_t w = 0; w < p_.words; ++w) ask_about(w);
    }

private:
    // Present indicators: risks from the front of the list, strengths after them.
    constexpr void list_touching() noexcept {
        const touched_clauses** end = touching_.data();
        // A bit past the vocabulary names nothing.
        const auto note = [&](std::size_t i) {
            if (i * p_.words < p_.touched.size()) *end++ = p_.touched.data() + i * p_.words;
        };
        (known_.present - p_.strengths).for_each(note);
        risks_end_ = end;
        (known_.present & p_.strengths).for_each(note);
        touching_end_ = end;
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

    // Bit-sliced counters of one lane.
    struct counters {
        std::uint64_t ones, twos, fours, met;

        constexpr counters(const lane_start& start, std::size_t lane) noexcept
            : ones{start.bit[lane][0]},
              twos{start.bit[lane][1]},
              fours{start.bit[lane][2]},
              met{start.met[lane]} {}

        constexpr void add(std::uint64_t groups) noexcept {
            const std::uint64_t carry_1 = ones & groups;
            const std::uint64_t carry_2 = twos & carry_1;
            ones ^= groups;
            twos ^= carry_1;
            met |= fours & carry_2;
            fours ^= carry_2;
        }
        constexpr std::uint64_t nearly() const noexcept { return met | (ones & twos & fours); }
    };

    // Looks at 64 clauses and gives those that hold.
    constexpr std::uint64_t examine(std::size_t w) noexcept {
        const lane_start& start = p_.start[w];
        counters first(start, 0);
        std::uint64_t any = start.met[any_lane];
        std::uint64_t named = 0;
        for (auto row = touching_.data(); row != risks_end_; ++row) {
            const touched_clauses& t = (*row)[w];
            first.add(t.lane[0]);
            any |= t.lane[any_lane];
            named |= t.named;
        }
        counters second(start, 1);
        if (start.second_counts)
            for (auto row = touching_.data(); row != risks_end_; ++row)
                second.add((*row)[w].lane[1]);
        const std::uint64_t limits = limits_met_but_counts(w);
        const std::uint64_t counts = counts_passing(w);
        const std::uint64_t met = first.met & second.met & any & limits;
        words_[w] = {{first.met, second.met, any},
                     first.nearly() & second.nearly() & limits & counts & named,
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
        for (auto row = risks_end_; row != touching_end_; ++row) met &= ~(*row)[w].named;
        return met;
    }

    constexpr void take_reasons(std::size_t w, std::uint64_t holding) noexcept {
        for (; holding != 0; holding &= holding - 1) {
            const std::size_t rule = clause_at(w, holding).rule;
            out_.rules.set(rule);
            out_.duties |= p_.effects[rule].duties;
            weight_ = std::max(weight_, p_.effects[rule].weight);
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
        out_.ask.add(rule_effect::route_of(p_.effects[c.rule].weight), missing - known_.present - known_.absent);
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
            out_.ask.add(rule_effect::route_of(p_.effects[c.rule].weight), static_cast<counted>(failing));
    }

    constexpr const clause_entry& clause_at(std::size_t w, std::uint64_t bits) const noexcept {
        return p_.clauses[w * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
    }

    const program& p_;
    const facts& known_;
    decision& out_;
    // Written before they are read, and only as far as the pack goes.
    std::array<const touched_clauses*, most_indicators> touching_;  // a row of words each
    const touched_clauses** risks_end_ = nullptr;
    const touched_clauses** touching_end_ = nullptr;
    std::array<const std::uint64_t*, limited_numbers> passing_;
    std::array<clause_word, most_clause_words> words_;
    // Where no rule has a route, the decision is universal.
    std::uint16_t weight_ = rule_effect::weigh(route::universal, level::universal);
};

}  // namespace frontdoor::detail
