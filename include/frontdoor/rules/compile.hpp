// SPDX-License-Identifier: BSL-1.0
// From rules to the tables of program.hpp. One function serves packs that are constants,
// whose tables are arrays, and packs read at run time, whose tables are vectors.
#pragma once

#include <algorithm>
#include <span>

#include <frontdoor/rules/clause.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// A clause and the place of the rule that it belongs to.
struct placed_clause {
    std::size_t rule = 0;
    clause of;
};

namespace mistakes {
void the_condition_counts_too_far_split_the_rule_in_two();
void the_condition_counts_over_three_lists_split_the_rule_in_two();
void the_pack_has_too_many_rules();
void the_pack_has_too_many_limits_of_one_kind();
}  // namespace mistakes

namespace detail {

// The distinct limits that clauses set on one number, rising.
using limit_list = fixed_list<std::uint16_t, 64>;

template <class LimitOf>
constexpr limit_list limits_in(std::span<const placed_clause> clauses, LimitOf limit_of) {
    limit_list found;
    for (const auto& c : clauses) {
        const std::uint16_t limit = limit_of(c.of);
        if (limit == 0 || std::find(found.begin(), found.end(), limit) != found.end()) continue;
        if (found.is_full()) mistakes::the_pack_has_too_many_limits_of_one_kind();
        found.push_back(limit);
    }
    std::sort(found.begin(), found.end());
    return found;
}

// The limits on one of the limited numbers: see program.hpp.
constexpr limit_list limits_in(std::span<const placed_clause> clauses, std::size_t number) {
    return limits_in(clauses, [number](const clause& c) {
        return number == age_number ? c.age_below : c.counts[number];
    });
}

}  // namespace detail

// How large the tables of a program are.
struct program_sizes {
    std::size_t rules = 0;
    std::size_t clauses = 0;
    std::size_t words = 0;
    std::size_t lists = 0;
    std::size_t indicators = 0;
    std::array<std::size_t, limited_numbers> limits{};

    // Where the limits on a number begin, where those on all stand one after the other.
    constexpr std::size_t first_limit(std::size_t number) const noexcept {
        std::size_t before = 0;
        for (std::size_t n = 0; n < number; ++n) before += limits[n];
        return before;
    }
};

// indicators: how many there are, those of a local pack included.
constexpr program_sizes sizes_of(std::size_t rules, std::span<const placed_clause> clauses,
                                 std::size_t indicators) {
    if (rules > most_rules || clauses.size() > most_clauses) mistakes::the_pack_has_too_many_rules();
    program_sizes n;
    n.rules = rules;
    n.clauses = clauses.size();
    n.words = (clauses.size() + 63) / 64;
    for (const auto& c : clauses) n.lists += c.of.groups.size();
    n.indicators = indicators;
    for (std::size_t i = 0; i < limited_numbers; ++i)
        n.limits[i] = detail::limits_in(clauses, i).size();
    return n;
}

namespace detail {

// Writes the tables: their containers have their sizes already, and zeros in them.
template <class Tables>
class program_writer {
public:
    constexpr program_writer(Tables& tables, std::span<const pack_rule> rules,
                             std::span<const placed_clause> clauses)
        : t_{tables}, rules_{rules}, clauses_{clauses}, words_{(clauses.size() + 63) / 64} {}

    constexpr void write() {
        for (std::size_t r = 0; r < rules_.size(); ++r)
            t_.effects[r] = {rules_[r].duties,
                             rule_effect::weigh(rules_[r].route, rules_[r].level)};
        for (std::size_t at = 0; at < clauses_.size(); ++at) {
            write_groups(at);
            write_route(at);
        }
        for (std::size_t number = 0; number < limited_numbers; ++number) write_limits(number);
        write_names();
    }

private:
    constexpr void write_groups(std::size_t at) {
        const clause& c = clauses_[at].of;
        t_.clauses[at].rule = static_cast<std::uint16_t>(clauses_[at].rule);
        std::array<bool, group_lanes> taken{};
        for (const auto& group : c.groups) write_group(at, take_lane(taken, group), group);
        for (std::size_t lane = 0; lane < group_lanes; ++lane)
            if (!taken[lane]) mark(t_.start[at / 64].met[lane], at);
        if (!c.unborn) mark(t_.born_too[at / 64], at);
        c.unless.for_each([&](std::size_t s) { mark(touched(s, at).named, at); });
    }

    constexpr void write_group(std::size_t at, std::size_t lane, const clause_group& group) {
        if (lane != any_lane) start_counter(at, lane, group.needs);
        group.of.for_each([&](std::size_t i) { mark(touched(i, at).lane[lane], at); });
        t_.lists[lists_] = group.of;
        t_.clauses[at].lists[lane] = static_cast<std::uint16_t>(lists_++);
    }

    // A group of which any will do takes the lane for those, if that is free.
    static constexpr std::size_t take_lane(std::array<bool, group_lanes>& taken,
                                           const clause_group& group) {
        std::size_t lane = group.needs == 1 && !taken[any_lane] ? any_lane : 0;
        while (taken[lane]) ++lane;
        if (lane == any_lane && group.needs != 1)
            mistakes::the_condition_counts_over_three_lists_split_the_rule_in_two();
        taken[lane] = true;
        return lane;
    }

    constexpr void start_counter(std::size_t at, std::size_t lane, unsigned needs) {
        if (needs > furthest_count) mistakes::the_condition_counts_too_far_split_the_rule_in_two();
        lane_start& start = t_.start[at / 64];
        for (std::size_t b = 0; b < counter_bits; ++b)
            if (((furthest_count - needs) >> b) & 1u) mark(start.bit[lane][b], at);
        if (lane == 1) start.second_counts = true;
    }

    constexpr void write_limits(std::size_t number) {
        const limit_list limits = limits_in(clauses_, number);
        std::copy(limits.begin(), limits.end(), t_.limits_of(number).begin());
        for (std::size_t reached = 0; reached <= limits.size(); ++reached)
            for (std::size_t at = 0; at < clauses_.size(); ++at)
                if (passes(clauses_[at].of, number, reached, limits))
                    mark(t_.passing_of(number)[reached * words_ + at / 64], at);
    }

    // Whether a number that has reached so many of the limits meets what the clause asks.
    static constexpr bool passes(const clause& c, std::size_t number, std::size_t reached,
                                 const limit_list& limits) {
        const unsigned highest = reached == 0 ? 0 : limits[reached - 1];
        if (number == age_number) return c.age_below == 0 || highest < c.age_below;
        return highest >= c.counts[number];
    }

    constexpr void write_route(std::size_t at) {
        for (std::size_t than = 0; than < route_count; ++than)
            if (rules_[clauses_[at].rule].route > static_cast<route>(than))
                mark(t_.more_urgent[than * words_ + at / 64], at);
    }

    // Every clause of a rule is touched by every indicator that the rule names.
    constexpr void write_names() {
        for (std::size_t first = 0, last = 0; first < clauses_.size(); first = last) {
            indicator_bits names;
            for (; last < clauses_.size() && clauses_[last].rule == clauses_[first].rule; ++last)
                for (const auto& group : clauses_[last].of.groups) names |= group.of;
            for (std::size_t at = first; at < last; ++at)
                names.for_each([&](std::size_t i) { mark(touched(i, at).named, at); });
        }
    }

    constexpr touched_clauses& touched(std::size_t indicator, std::size_t at) {
        return t_.touched[indicator * words_ + at / 64];
    }
    static constexpr void mark(std::uint64_t& word, std::size_t at) {
        word |= std::uint64_t{1} << (at % 64);
    }

    Tables& t_;
    std::span<const pack_rule> rules_;
    std::span<const placed_clause> clauses_;
    std::size_t words_;
    std::size_t lists_ = 0;
};

}  // namespace detail

// clauses: in the order of the rules.
template <class Tables>
constexpr void compile(Tables& tables, std::span<const pack_rule> rules,
                       std::span<const placed_clause> clauses) {
    detail::program_writer<Tables>(tables, rules, clauses).write();
}

}  // namespace frontdoor
