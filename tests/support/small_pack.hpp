// SPDX-License-Identifier: BSL-1.0
// Packs made while a test runs: rules as steps in postfix order, compiled into tables
// that are vectors. And random ones, small enough for every completion to be tried.
#pragma once

#include <cstdint>
#include <deque>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include <frontdoor/rules/clause.hpp>
#include <frontdoor/rules/compile.hpp>
#include <frontdoor/rules/pack.hpp>

#include "rules/program_vectors.hpp"

namespace support {

using step = frontdoor::condition_step;

// Owns what a pack refers to: keep it where it is while the pack is in use.
class small_pack {
public:
    explicit small_pack(const frontdoor::indicator_bits& strengths)
        : strengths_{strengths} {}
    small_pack(const small_pack&) = delete;

    std::uint16_t add_list(const frontdoor::indicator_bits& members) {
        lists_.push_back({"", members});
        return static_cast<std::uint16_t>(lists_.size() - 1);
    }
    void add_rule(frontdoor::route to, frontdoor::level at, std::vector<step> when) {
        when_.push_back(std::move(when));
        ids_.push_back("R" + std::to_string(rules_.size() + 1));
        rules_.push_back({ids_.back(),
                          "made up",
                          at,
                          to,
                          frontdoor::basis::local_threshold,
                          {},
                          when_.back()});
    }
    // Once, when all the rules are in.
    const frontdoor::pack& compiled() {
        std::vector<frontdoor::placed_clause> placed;
        for (std::size_t r = 0; r < rules_.size(); ++r)
            for (const auto& c :
                 frontdoor::clauses_of(when_[r].data(), when_[r].size(), lists_.data()))
                placed.push_back({r, c});
        tables_.emplace_back(
            frontdoor::sizes_of(rules_.size(), placed, frontdoor::most_indicators));
        frontdoor::compile(tables_.back(), rules_, placed);
        view_ = {{"small", "A small pack", "", {}, {}},
                 rules_,
                 lists_,
                 tables_.back().view(strengths_)};
        return view_;
    }

private:
    frontdoor::indicator_bits strengths_;
    std::deque<std::vector<step>> when_;
    std::deque<std::string> ids_;
    std::vector<frontdoor::pack_rule> rules_;
    std::vector<frontdoor::condition_list> lists_;
    std::deque<frontdoor::detail::program_vectors> tables_;
    frontdoor::pack view_{};
};

// Not a std:: distribution: those differ from one standard library to the next.
class chance {
public:
    explicit chance(unsigned long long seed) : random_{seed} {}
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class List>
    auto pick(const List& list) {
        return *(std::begin(list) + static_cast<std::ptrdiff_t>(below(std::size(list))));
    }

private:
    std::mt19937_64 random_;
};

// The facts that random packs speak of: at the edges of words, and beyond the vocabulary.
namespace in_play {
inline constexpr std::size_t risks[]{0, 5, 63, 64, 100, 127, 128, 200};
inline constexpr std::size_t strengths[]{70, 201};
inline constexpr std::uint16_t ages[]{12, 60, 216};
inline constexpr std::size_t counts[]{0, 3};
inline constexpr std::uint16_t most_counted = 3;

template <class List>
constexpr frontdoor::indicator_bits bits(const List& places) {
    frontdoor::indicator_bits made;
    for (const auto i : places) made.set(i);
    return made;
}
}  // namespace in_play

// Fills a pack with random rules, of one to three alternatives of one to three terms.
class random_rules {
public:
    random_rules(small_pack& into, chance& by) : into_{into}, by_{by} {}

    void add(std::size_t how_many) {
        for (; how_many > 0; --how_many) {
            const auto to =
                static_cast<frontdoor::route>(by_.below(frontdoor::route_count));
            const auto least = to == frontdoor::route::none ? 0u : 1u;
            const auto at = static_cast<frontdoor::level>(least * (1 + by_.below(4)));
            into_.add_rule(to, at, condition());
        }
    }

private:
    using kind = step::kind;

    std::vector<step> condition() {
        std::vector<step> made = alternative();
        for (std::size_t n = by_.below(6) / 2; n > 0; --n)
            append(made, alternative(), kind::either);
        return made;
    }
    std::vector<step> alternative() {
        std::vector<step> made = term();
        for (std::size_t n = by_.below(3); n > 0; --n) append(made, term(), kind::both);
        return made;
    }
    std::vector<step> term() {
        switch (by_.below(20)) {
            case 0: return {{by_.one_in(4) ? kind::always : kind::unborn, 0, 0}};
            case 1:
            case 2:
            case 3: return {{kind::age_below, 0, by_.pick(in_play::ages)}};
            case 4:
            case 5:
            case 6:
            case 7:
                return {{kind::count, narrow(by_.pick(in_play::counts)),
                         narrow(1 + by_.below(in_play::most_counted))}};
            case 8:
            case 9:
                return {{kind::not_strength, 0, narrow(by_.pick(in_play::strengths))}};
            case 10:
            case 11:
            case 12: return counted_list();
            case 13: return either_of_two();
            default: return {one()};
        }
    }
    step one() { return {kind::indicator, 0, narrow(by_.pick(in_play::risks))}; }
    std::vector<step> either_of_two() { return {one(), one(), {kind::either, 0, 0}}; }
    std::vector<step> counted_list() {
        frontdoor::indicator_bits members;
        while (members.count() < 2 + by_.below(4)) members.set(by_.pick(in_play::risks));
        const auto list = into_.add_list(members);
        if (by_.one_in(4)) return {{kind::all_of, list, 0}};
        return {{kind::at_least, list, narrow(1 + by_.below(members.count()))}};
    }
    static void append(std::vector<step>& to, const std::vector<step>& more, kind join) {
        to.insert(to.end(), more.begin(), more.end());
        to.push_back({join, 0, 0});
    }
    static std::uint16_t narrow(std::size_t n) { return static_cast<std::uint16_t>(n); }

    small_pack& into_;
    chance& by_;
};

// Calls use(pack, chance) with so many random packs of two to nine rules. Some of those
// tried count over too many lists: others are made in their place.
template <class Use>
void for_random_packs(std::size_t how_many, unsigned long long seed, Use use) {
    for (chance by(seed); how_many > 0;) {
        small_pack made(in_play::bits(in_play::strengths));
        const frontdoor::pack* ready = nullptr;
        try {
            random_rules(made, by).add(2 + by.below(8));
            ready = &made.compiled();
        } catch (const std::length_error&) {
            continue;
        }
        use(*ready, by);
        --how_many;
    }
}

// A referral about the facts in play; each is unknown with one chance in `unknown_in`.
inline frontdoor::referral random_small_referral(chance& by, std::size_t unknown_in) {
    using namespace frontdoor;
    referral r;
    const auto say = [&](std::size_t i, std::size_t present_in) {
        if (by.one_in(unknown_in)) return;
        (by.one_in(present_in) ? r.present : r.absent).set(i);
    };
    const std::size_t present_in = 1 + by.below(3);
    for (const auto i : in_play::risks) say(i, present_in);
    for (const auto i : in_play::strengths) say(i, 3);
    if (!by.one_in(unknown_in)) {
        constexpr unsigned ages[]{0, 11, 12, 40, 59, 60, 100, 215};
        r.age = by.one_in(4) ? child_age::not_yet_born()
                             : child_age::of_months(by.pick(ages));
    }
    for (const auto c : in_play::counts)
        if (!by.one_in(unknown_in))
            r.counts[counted{static_cast<std::uint8_t>(c)}] =
                static_cast<std::uint16_t>(by.below(in_play::most_counted + 2));
    return r;
}

// A referral around a few rules of a pack: of what they name about half is present, up to
// `unknowns` facts unknown, and all else is recorded absent.
inline frontdoor::referral random_referral_around(const frontdoor::pack& of, chance& by,
                                                  std::size_t unknowns) {
    using namespace frontdoor;
    referral r;
    for (std::size_t i = 0; i < indicator_count; ++i) r.absent.set(i);
    const auto flip = [&](std::size_t i) {
        r.absent.reset(i);
        if (unknowns > 0 && by.one_in(3))
            --unknowns;
        else if (by.one_in(2))
            r.present.set(i);
        else
            r.absent.set(i);
    };
    std::vector<std::size_t> named;
    for (std::size_t n = 1 + by.below(3); n > 0; --n)
        for (const auto& s : by.pick(of.rules).when) {
            if (s.op == step::kind::indicator || s.op == step::kind::not_strength)
                named.push_back(s.value);
            if (s.names_list())
                of.lists[s.which].members.for_each([&](std::size_t i) {
                    if (by.one_in(5)) named.push_back(i);
                });
        }
    for (std::size_t n = 0; n < named.size() && n < 9; ++n)
        if (const auto i = by.pick(named); !r.present.test(i)) flip(i);
    constexpr unsigned ages[]{0, 11, 12, 23, 24, 59, 60, 95, 96, 191, 192, 215};
    if (!by.one_in(4))
        r.age = by.one_in(4) ? child_age::not_yet_born()
                             : child_age::of_months(by.pick(ages));
    for (std::size_t c = 0; c < counted_size; ++c)
        if (unknowns == 0 || !by.one_in(2))
            r.counts[counted{static_cast<std::uint8_t>(c)}] =
                static_cast<std::uint16_t>(by.below(8));
        else
            --unknowns;
    return r;
}

}  // namespace support
