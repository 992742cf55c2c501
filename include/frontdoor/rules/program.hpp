// SPDX-License-Identifier: BSL-1.0
// What a pack compiles to: a bit a clause, and tables from each fact to the clauses that
// it touches, so that one referral is decided with a few word operations for each of its
// present indicators, whatever the number of rules.
//
// A clause has up to three groups, each in a lane of its own, for 64 clauses at once. Two
// lanes count, in bit-sliced counters of three bits that start at 8 - needs: the group is
// met when its counter overflows, and lacks just one indicator when all its bits are set.
// The third lane is for groups of which any indicator will do, and needs no counter.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include <frontdoor/rules/clause.hpp>
#include <frontdoor/rules/duty.hpp>
#include <frontdoor/rules/level.hpp>
#include <frontdoor/rules/route.hpp>
#include <frontdoor/referral/counts.hpp>
#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

inline constexpr std::size_t most_rules = 1024;
inline constexpr std::size_t most_clauses = 2048;
inline constexpr std::size_t most_clause_words = most_clauses / 64;
inline constexpr std::size_t counting_lanes = 2;
inline constexpr std::size_t any_lane = 2;
inline constexpr std::size_t group_lanes = most_groups;
inline constexpr std::size_t counter_bits = 3;
inline constexpr unsigned furthest_count = 8;
inline constexpr std::uint16_t no_list = 0xffff;

// A word of 64 clauses for each lane.
using lane_words = std::array<std::uint64_t, group_lanes>;

// What a present indicator does to 64 clauses. Of a risk: the groups that have it, and the
// clauses whose rule names it. Of a strength: the clauses that it stops, in `named`.
struct touched_clauses {
    lane_words lane{};
    std::uint64_t named = 0;
};

// Where the counters of 64 clauses start, and the groups that a clause does without.
struct lane_start {
    std::array<std::array<std::uint64_t, counter_bits>, counting_lanes> bit{};
    lane_words met{};
    bool second_counts = false;  // whether any clause uses the second counting lane
};

struct clause_entry {
    std::uint16_t rule = 0;
    std::array<std::uint16_t, group_lanes> lists{no_list, no_list, no_list};
};

// What a rule adds where it holds. The weight is the route and then the level, so that the
// most urgent rule has the largest.
struct rule_effect {
    duty_set duties;
    std::uint16_t weight = 0;

    static constexpr std::uint16_t weigh(route r, level l) noexcept {
        return static_cast<std::uint16_t>(static_cast<unsigned>(r) << 8 | static_cast<unsigned>(l));
    }
    static constexpr frontdoor::route route_of(std::uint16_t weight) noexcept {
        return static_cast<frontdoor::route>(weight >> 8);
    }
    static constexpr frontdoor::level level_of(std::uint16_t weight) noexcept {
        return static_cast<frontdoor::level>(weight & 0xff);
    }
};

// The numbers that clauses limit: the four counts by their place, then the age.
inline constexpr std::size_t age_number = counted_size;
inline constexpr std::size_t limited_numbers = counted_size + 1;

// Which clauses a number lets pass: row k of `passing` for a number that has reached k of
// the limits, which rise.
struct limit_table {
    std::span<const std::uint16_t> limits;
    std::span<const std::uint64_t> passing;  // (limits.size() + 1) rows of a word per 64

    constexpr const std::uint64_t* row(std::size_t reached, std::size_t words) const noexcept {
        return passing.data() + reached * words;
    }
    constexpr const std::uint64_t* row_for(unsigned number, std::size_t words) const noexcept {
        std::size_t reached = 0;  // counted to the end: nothing to guess for the processor
        for (const std::uint16_t limit : limits) reached += number >= limit ? 1 : 0;
        return row(reached, words);
    }
};

struct program {
    std::size_t words = 0;                      // of 64 clauses
    std::span<const touched_clauses> touched;   // [indicator][word]
    std::span<const lane_start> start;          // [word]
    std::span<const std::uint64_t> born_too;    // [word] clauses that do not need `unborn`
    std::span<const std::uint64_t> more_urgent; // [route][word] than the route
    std::array<limit_table, limited_numbers> limits;  // row 0 for an unknown number too
    std::span<const clause_entry> clauses;
    std::span<const indicator_bits> lists;
    std::span<const rule_effect> effects;       // [rule]
    indicator_bits strengths;
};

}  // namespace frontdoor
