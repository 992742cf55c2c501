// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "naive.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// Referrals made up at random, of many shapes, for holding two readings against each
// other. They are not like real ones: they are meant to touch the edges of the rules.
// The same seed gives the same referrals on every machine.
namespace naive {

class random_referrals {
public:
    random_referrals(pack const& rules, unsigned long long seed)
        : empty_(rules.nothing_known()), random_(seed) {
        for (std::string const& rule : rules.rules())
            themes_.push_back(positions_of(rules, rules.names_in(rule)));
        for (std::size_t i = 0; i < empty_.states.size(); ++i)
            if (is_mild(rules, i)) mild_.push_back(i);
    }

    facts next() {
        facts made = empty_;
        fill(made.states);
        set_age(made);
        for (auto& count : made.counts)
            count = pick(numbers);
        made.consent = pick(consents);
        return made;
    }

private:
    // The months on either side of each age that a rule asks about, and both ends.
    static constexpr std::array<int, 16> ages{0,  1,  11,  12,  23,  24,  59,  60,
                                              95, 96, 155, 156, 191, 192, 204, 215};
    static constexpr std::array<std::optional<int>, 14> numbers{
        {{}, {}, {}, {}, 0, 1, 2, 3, 4, 5, 6, 7, 12, 65535}};
    static constexpr std::array<std::string_view, 5> consents{
        "given", "refused", "not_sought", "not_needed", "unknown"};

    // Not a std:: distribution: those differ from one standard library to the next.
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }

    template <class List>
    typename List::value_type const& pick(List const& list) {
        return list[below(list.size())];
    }

    // Most referrals have a few facts, as real ones do. Some are about the facts that a
    // rule names, because facts thrown together seldom meet in one; some of mild facts
    // alone, because a single grave one settles the decision and hides all the rest.
    void fill(std::vector<known>& states) {
        switch (below(10)) {
        case 0: return scatter(states, known::present, below(3));
        case 1: return scatter(states, known::present, below(9));
        case 2: return around_rules(states, 1);
        case 3: return around_rules(states, 1 + below(3));
        case 4: return mild(states, 1 + below(3));
        case 5:
        case 6: return mild(states, below(12));
        case 7: return sprinkle(states, 10, 10);
        case 8: return sprinkle_anyhow(states);
        default: return extreme(states);
        }
    }

    void scatter(std::vector<known>& states, known state, std::size_t how_many) {
        for (; how_many > 0; --how_many)
            states[below(states.size())] = state;
    }

    void around_rules(std::vector<known>& states, std::size_t how_many) {
        scatter(states, known::absent, below(20));
        for (; how_many > 0; --how_many)
            for (std::size_t const indicator : pick(themes_))
                if (below(4) != 0) states[indicator] = any_state();
    }

    void mild(std::vector<known>& states, std::size_t how_many) {
        scatter(states, known::absent, below(20));
        for (; how_many > 0; --how_many)
            states[pick(mild_)] = known::present;
    }

    // Each indicator by itself, with so many chances in a hundred.
    void sprinkle(std::vector<known>& states, std::size_t present, std::size_t absent) {
        for (known& state : states) {
            if (below(100) < absent) state = known::absent;
            if (below(100) < present) state = known::present;
        }
    }

    // Drawn one after the other: compilers differ in which argument they work out first.
    void sprinkle_anyhow(std::vector<known>& states) {
        std::size_t const present = below(101);
        std::size_t const absent = below(101);
        sprinkle(states, present, absent);
    }

    // Nothing known, all of it present, all of it absent, or all but one of these.
    void extreme(std::vector<known>& states) {
        std::fill(states.begin(), states.end(), any_state());
        if (below(2) == 0) scatter(states, any_state(), 1);
    }

    known any_state() {
        constexpr std::array all{known::unknown, known::present, known::absent};
        return pick(all);
    }

    void set_age(facts& made) {
        std::size_t const kind = below(8);
        made.unborn = kind == 0;
        if (kind >= 2 && kind < 6) made.age_months = pick(ages);
        if (kind >= 6) made.age_months = static_cast<int>(below(216));
    }

    // Calls for no social worker by itself, at an age past all that rules ask.
    static bool is_mild(pack const& rules, std::size_t indicator) {
        facts alone = rules.nothing_known();
        alone.states[indicator] = known::present;
        alone.age_months = 204;
        return rules.decide(alone).level < 4;
    }

    static std::vector<std::size_t> positions_of(pack const& rules,
                                                 std::set<std::string> const& names) {
        auto const& all = rules.indicators();
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (names.count(all[i]) != 0) found.push_back(i);
        return found;
    }

    facts empty_;
    std::mt19937_64 random_;
    std::vector<std::vector<std::size_t>> themes_;
    std::vector<std::size_t> mild_;
};

} // namespace naive
