// SPDX-License-Identifier: BSL-1.0
// What the unknown could do to a route, held against every completion.
#include <frontdoor/decision/recommended.hpp>
#include <frontdoor/explanation/sensitivity.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <vector>

#include "support/how_many.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using support::chance;

// Every completion of a referral, one fact after the other. Of numbers those at the
// limits of the pack, on either side: between two limits a number decides nothing.
class completions {
public:
    explicit completions(const pack& by) : by_{by} {
        const program& p = by.compiled;
        const std::size_t size = p.words == 0 ? 0 : p.touched.size() / p.words;
        for (std::size_t i = 0; i < size; ++i)
            if (is_named(i)) named_.push_back(i);
        ages_ = {child_age::of_months(0), child_age::of_months(longest_age_months)};
        for (const unsigned limit : p.limits[age_number].limits)
            ages_.push_back(child_age::of_months(limit - 1));
    }

    // The numbers that an unknown count may be.
    std::vector<std::uint16_t> numbers(std::size_t c) const {
        std::vector<std::uint16_t> found{0, 65535};
        for (const auto limit : by_.compiled.limits[c].limits) found.push_back(limit);
        return found;
    }

    template <class Visit>
    void each(const referral& r, Visit visit) const {
        of_age(r, visit);
    }

    std::size_t unknowns(const referral& r) const {
        return static_cast<std::size_t>(std::count_if(
            named_.begin(), named_.end(),
            [&](std::size_t i) { return !r.present.test(i) && !r.absent.test(i); }));
    }

private:
    bool is_named(std::size_t i) const {
        for (std::size_t w = 0; w < by_.compiled.words; ++w)
            if (by_.compiled.touched[i * by_.compiled.words + w].named != 0) return true;
        return false;
    }
    template <class Visit>
    void of_age(const referral& r, Visit visit) const {
        if (r.age.is_known()) return of_counts(r, 0, visit);
        for (const auto age : ages_) of_counts(r.aged(age), 0, visit);
    }
    template <class Visit>
    void of_counts(const referral& r, std::size_t c, Visit visit) const {
        if (c == counted_size) return of_indicators(r, 0, visit);
        if (r.counts[static_cast<counted>(c)]) return of_counts(r, c + 1, visit);
        for (const auto number : numbers(c))
            of_counts(r.counting(static_cast<counted>(c), number), c + 1, visit);
    }
    template <class Visit>
    void of_indicators(const referral& r, std::size_t n, Visit visit) const {
        if (n == named_.size()) return visit(r);
        const indicator i{named_[n]};
        of_indicators(r.present.test(i.index()) ? r : r.without(i), n + 1, visit);
        if (!r.present.test(i.index()) && !r.absent.test(i.index()))
            of_indicators(r.with(i), n + 1, visit);
    }

    const pack& by_;
    std::vector<std::size_t> named_;
    std::vector<child_age> ages_;
};

bool matters_by_trying(const referral& r, const pack& by, counted which) {
    const completions all(by);
    bool matters = false;
    all.each(r.counting(which, 0), [&](const referral& zero) {
        for (const auto number : all.numbers(static_cast<std::size_t>(which)))
            matters = matters || classify(zero.counting(which, number), by).route !=
                                     classify(zero, by).route;
    });
    return matters;
}

counted_set counts_by_trying(const referral& r, const pack& by) {
    counted_set found;
    for (std::size_t c = 0; c < counted_size; ++c) {
        const auto which = static_cast<counted>(c);
        if (r.counts[which] || by.compiled.limits[c].limits.empty()) continue;
        if (matters_by_trying(r, by, which)) found.insert(which);
    }
    return found;
}

rule_set assumed_by_trying(const referral& r, const pack& by) {
    if (r.age.is_known()) return {};
    rule_set shaken;
    const auto now = classify(r, by).rules;
    for (unsigned months = 0; months <= longest_age_months; ++months)
        shaken |= now - classify(r.aged(child_age::of_months(months)), by).rules;
    return shaken;
}

referral answered(referral r, const question& q) {
    if (const auto* which = std::get_if<counted>(&q.about))
        return r.counting(*which, 65535);
    return r.with(*std::get_if<indicator>(&q.about));
}

// The highest of all ways to say yes to some of what is worth asking, and no to the rest;
// of more than twelve questions, of yes to each alone and to all.
route asked_by_trying(const referral& r, const pack& by) {
    std::vector<question> asked;
    classify(r, by).ask.for_each([&](const question& q) { asked.push_back(q); });
    route highest = classify(r, by).route;
    const std::size_t all = (std::size_t{1} << asked.size()) - 1;
    for (std::size_t yes = 0; yes <= all; ++yes) {
        if (asked.size() > 12 && yes != all && (yes & (yes - 1)) != 0) continue;
        referral told = r;
        for (std::size_t n = 0; n < asked.size(); ++n)
            if (yes >> n & 1u) told = answered(told, asked[n]);
        highest = std::max(highest, classify(told, by).route);
    }
    return highest;
}

// A settled route stands whatever single answer comes, and so nothing is worth asking.
void check_settled(const referral& r, const pack& by) {
    const auto d = classify(r, by);
    REQUIRE(d.ask.empty());
    REQUIRE(sensitivity_of(r, by).counts_that_matter.empty());
    REQUIRE(sensitivity_of(r, by).highest_if_asked == d.route);
}

void check(const referral& r, const pack& by) {
    const auto said = sensitivity_of(r, by);
    std::set<route> routes;
    completions(by).each(
        r, [&](const referral& full) { routes.insert(classify(full, by).route); });
    REQUIRE(said.lowest == *routes.begin());
    REQUIRE(said.highest == *routes.rbegin());
    REQUIRE(said.settled() == (routes.size() == 1));
    if (said.settled()) check_settled(r, by);
    REQUIRE(said.counts_that_matter == counts_by_trying(r, by));
    REQUIRE(said.by_assumed_age == assumed_by_trying(r, by));
    REQUIRE(said.highest_if_asked == asked_by_trying(r, by));
    const route now = classify(r, by).route;
    REQUIRE((said.lowest <= now && now <= said.highest_if_asked));
    REQUIRE(said.highest_if_asked <= said.highest);
}

// How many choices of risks can be tried for one clause, at most.
std::size_t ways_to_meet(const clause& c) {
    std::size_t ways = 1;
    for (const auto& group : c.groups) {
        std::size_t chosen = 1, up_to = 1;
        for (std::size_t n = 0; n < group.needs; ++n) {
            chosen = chosen * (group.of.count() - n) / (n + 1);
            up_to += chosen;
        }
        ways *= up_to;
    }
    return ways;
}

}  // namespace

TEST_CASE("lowest, highest and the counts that matter are those of every completion",
          "[explanation]") {
    support::for_random_packs(
        support::so_many(4'000), 11, [](const pack& by, chance& dice) {
            const auto r = support::random_small_referral(dice, 2 + dice.below(4));
            if (completions(by).unknowns(r) <= 5) check(r, by);
        });
}

TEST_CASE("with everything unknown, every completion is still between lowest and highest",
          "[explanation]") {
    support::for_random_packs(support::so_many(8), 12,
                              [](const pack& by, chance&) { check(referral{}, by); });
}

TEST_CASE("in the shipped packs too, with a few facts unknown", "[explanation]") {
    chance dice(13);
    for (std::size_t n = 0; n < support::so_many(150); ++n)
        for (const pack* by : packs::all)
            check(support::random_referral_around(*by, dice, 4), *by);
}

TEST_CASE("a count that another unknown fact would make idle can still matter",
          "[explanation]") {
    using support::step;
    using kind = step::kind;
    support::small_pack made{{}};
    const step a{kind::indicator, 0, 1}, b{kind::indicator, 0, 2}, both{kind::both, 0, 0};
    made.add_rule(route::section_47, level::complex_significant,
                  {{kind::count, 0, 3}, a, both});
    made.add_rule(route::section_47, level::complex_significant, {b});
    const pack& by = made.compiled();
    const counted_set first{counted::referrals_12m};
    CHECK(sensitivity_of(referral{}, by).counts_that_matter == first);
    CHECK(
        sensitivity_of(referral{}.without(indicator{1}), by).counts_that_matter.empty());
    CHECK(sensitivity_of(referral{}.with(indicator{2}), by).counts_that_matter.empty());
    CHECK(sensitivity_of(referral{}.with(indicator{2}), by).settled());
}

TEST_CASE("no clause of a shipped pack that compares a count has over 256 ways to be met",
          "[explanation]") {
    for (const pack* by : packs::all)
        for (const auto& rule : by->rules)
            for (const auto& c :
                 clauses_of(rule.when.data(), rule.when.size(), by->lists.data()))
                if (c.counts != decltype(c.counts){}) REQUIRE(ways_to_meet(c) <= 256);
}

TEST_CASE("in immediate danger no answer changes the route", "[explanation]") {
    const auto said = sensitivity_of(referral{}.with(immediate_danger), packs::rsrt_2015);
    CHECK(said.settled());
    CHECK(said.lowest == route::immediate_protection);
    CHECK(said.counts_that_matter.empty());
}

TEST_CASE("where nothing is known everything is possible", "[explanation]") {
    const auto said = sensitivity_of(referral{}, packs::rsrt_2015);
    CHECK(said.lowest == route::universal);
    CHECK(said.highest == route::immediate_protection);
    CHECK(said.highest_if_asked == classify(referral{}, packs::rsrt_2015).route);
    CHECK(said.counts_that_matter.size() == counted_size);
    CHECK_FALSE(said.settled());
}

TEST_CASE("an unknown age that was read as the youngest is said", "[explanation]") {
    const auto r = referral{}.with(injury_unexplained);
    const auto said = sensitivity_of(r, packs::rsrt_2015);
    CHECK(said.assumed_youngest());
    CHECK(said.lowest < route::section_47);
    CHECK_FALSE(sensitivity_of(r.aged(child_age::of_months(3)), packs::rsrt_2015)
                    .assumed_youngest());
    CHECK_FALSE(sensitivity_of(referral{}.with(fgm_at_risk), packs::children_act)
                    .assumed_youngest());
}

TEST_CASE("what is recommended and what is decided are never taken for each other",
          "[explanation]") {
    STATIC_REQUIRE(!std::is_convertible_v<recommended_route, decided_route>);
    STATIC_REQUIRE(!std::is_convertible_v<decided_route, recommended_route>);
    STATIC_REQUIRE(!std::is_assignable_v<decided_route&, recommended_route>);
    STATIC_REQUIRE(!std::is_assignable_v<recommended_route&, decided_route>);
    STATIC_REQUIRE(!std::is_assignable_v<decided_route&, route>);
    constexpr recommended_route by_the_rules{route::section_47};
    constexpr decided_route by_a_person{by_the_rules.value()};
    STATIC_REQUIRE(by_a_person.value() == route::section_47);
}
