// SPDX-License-Identifier: BSL-1.0
// What would change a route, held against trying everything.
#include <frontdoor/explanation/change.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <vector>

#include "support/how_many.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using support::chance;

constexpr change_limits no_limits{
    64, 100'000, std::numeric_limits<std::size_t>::max()};

bool is_within(const indicator_bits& a, const indicator_bits& b) {
    return !(a - b).any();
}

referral without(referral r, const indicator_bits& gone) {
    r.present -= gone;
    return r;
}

std::vector<std::size_t> places(const indicator_bits& set) {
    std::vector<std::size_t> found;
    set.for_each([&](std::size_t i) { found.push_back(i); });
    return found;
}

// Every subset, the smaller ones first.
std::vector<indicator_bits> subsets(const indicator_bits& of) {
    const auto members = places(of);
    std::vector<indicator_bits> all(std::size_t{1} << members.size());
    for (std::size_t n = 0; n < all.size(); ++n)
        for (std::size_t m = 0; m < members.size(); ++m)
            if (n >> m & 1u) all[n].set(members[m]);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.count() < b.count(); });
    return all;
}

std::vector<change> all_changes(const referral& r, const pack& by) {
    const route now = classify(r, by).route;
    std::vector<change> found;
    for (const auto& set : subsets(r.present)) {
        const auto then = classify(without(r, set), by);
        if (then.route >= now) continue;
        const bool has_smaller =
            std::any_of(found.begin(), found.end(),
                        [&](const auto& other) { return is_within(other.without, set); });
        if (!has_smaller) found.push_back({set, then.route, then.level});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        const auto in_a = places(a.without), in_b = places(b.without);
        return in_a.size() != in_b.size() ? in_a.size() < in_b.size() : in_a < in_b;
    });
    return found;
}

bool fixed_rules_are_right(const changes& said, const referral& r, const pack& by) {
    const auto now = classify(r, by);
    const auto least = classify(without(r, r.present - by.compiled.strengths), by);
    rule_set of_the_route;
    least.rules.for_each([&](std::size_t i) {
        if (by.rules[i].route == now.route) of_the_route.set(i);
    });
    return said.fixed == of_the_route;
}

void check_changes(const referral& r, const pack& by) {
    const auto now = classify(r, by);
    const auto said = fewest_facts_without(r, by, no_limits);
    const auto tried = all_changes(r, by);
    REQUIRE(said.sets == tried);
    if (now.route == route::universal) {
        REQUIRE(said.found == changes_found::none_below);
    } else {
        REQUIRE(fixed_rules_are_right(said, r, by));
        REQUIRE(said.found == (said.fixed.any() ? changes_found::none_rests_on_fixed
                                                : changes_found::all));
        REQUIRE(said.fixed.any() == tried.empty());
    }
}

// Of a search that was cut: nothing wrong, and nothing smaller left out.
void check_cut(const referral& r, const pack& by, const change_limits& limits) {
    const auto said = fewest_facts_without(r, by, limits);
    const auto tried = all_changes(r, by);
    REQUIRE(said.sets.size() <= limits.most_sets);
    const std::size_t last = said.sets.empty() ? 0 : said.sets.back().without.count();
    for (const auto& set : said.sets) {
        REQUIRE(set.without.count() <= limits.most_facts);
        REQUIRE(std::find(tried.begin(), tried.end(), set) != tried.end());
    }
    if (said.found == changes_found::all) REQUIRE(said.sets == tried);
    if (tried.size() > said.sets.size()) REQUIRE(said.found == changes_found::cut);
    for (const auto& set : tried)
        if (set.without.count() < last)
            REQUIRE(std::find(said.sets.begin(), said.sets.end(), set) !=
                    said.sets.end());
        else if (said.sets.size() < limits.most_sets &&
                 set.without.count() <= limits.most_facts)
            REQUIRE(std::find(said.sets.begin(), said.sets.end(), set) !=
                    said.sets.end());
}

// The near misses of a pack by trying every change of one fact.
class trial {
public:
    trial(const referral& r, const pack& by) : r_{r}, by_{by}, now_{classify(r, by)} {}

    std::vector<near_miss> run() {
        std::vector<near_miss> found;
        for (std::size_t to = route_count; to-- > 0;)
            for (std::size_t i = 0; i < by_.rules.size(); ++i)
                if (by_.rules[i].route == static_cast<route>(to) &&
                    by_.rules[i].route > now_.route)
                    if (const auto miss = of_rule(i); lacks_anything(miss))
                        found.push_back(miss);
        return found;
    }

private:
    bool holds(std::size_t rule, const referral& r) const {
        return classify(r, by_).rules.test(rule);
    }

    near_miss of_rule(std::size_t rule) const {
        near_miss miss;
        miss.rule = static_cast<std::uint16_t>(rule);
        for (std::size_t i = 0; i < most_indicators; ++i) {
            if (i >= by_.compiled.touched.size() / by_.compiled.words) break;
            referral other = r_;
            const bool strength = by_.compiled.strengths.test(i);
            if (other.present.test(i) != strength) continue;
            if (strength)
                other.present.reset(i);
            else
                other.present.set(i);
            if (holds(rule, other)) (strength ? miss.strengths : miss.risks).set(i);
        }
        for (std::size_t c = 0; c < counted_size; ++c) try_count(miss, c);
        try_ages(miss);
        return miss;
    }
    void try_count(near_miss& miss, std::size_t c) const {
        const auto which = static_cast<counted>(c);
        for (std::uint16_t n = r_.counts[which].value_or(0);
             n <= 12 && miss.counts[c] == 0; ++n)
            if (holds(miss.rule, r_.counting(which, n))) miss.counts[c] = n;
    }
    void try_ages(near_miss& miss) const {
        if (!r_.age.is_unborn())
            miss.unborn = holds(miss.rule, r_.aged(child_age::not_yet_born()));
        if (!miss.unborn || !r_.age.is_known()) return;
        for (unsigned m = r_.age.months(); m-- > 0 && miss.age_below == 0;)
            if (holds(miss.rule, r_.aged(child_age::of_months(m))))
                miss.age_below = static_cast<std::uint16_t>(m + 1);
        if (miss.age_below != 0) miss.unborn = false;
    }
    static bool lacks_anything(const near_miss& miss) {
        return miss.risks.any() || miss.strengths.any() || miss.age_below != 0 ||
               miss.unborn || miss.counts != decltype(miss.counts){};
    }

    const referral& r_;
    const pack& by_;
    decision now_;
};

std::vector<lacking_fact> listed(const near_miss& miss, const referral& r) {
    std::vector<lacking_fact> found;
    miss.for_each(facts_of(r), [&](const lacking_fact& f) { found.push_back(f); });
    return found;
}

void check_near_misses(const referral& r, const pack& by) {
    const auto said = near_misses(r, by);
    const auto tried = trial(r, by).run();
    REQUIRE(said.size() == tried.size());
    for (std::size_t n = 0; n < said.size(); ++n) {
        CAPTURE(by.rules[said[n].rule].id);
        REQUIRE(said[n].rule == tried[n].rule);
        REQUIRE(listed(said[n], r) == listed(tried[n], r));
    }
}

// Every question that the decision asks is the unknown fact of some near miss.
void check_questions(const referral& r, const pack& by) {
    const auto misses = near_misses(r, by);
    classify(r, by).ask.for_each([&](const question& q) {
        REQUIRE(std::any_of(misses.begin(), misses.end(), [&](const near_miss& miss) {
            if (by.rules[miss.rule].route != q.leads_to || !miss.begun) return false;
            const auto* which = std::get_if<counted>(&q.about);
            return which ? miss.counts[static_cast<std::size_t>(*which)] != 0
                         : miss.risks.test(std::get_if<indicator>(&q.about)->index());
        }));
    });
}

constexpr auto set_of = [](auto... named) {
    indicator_bits made;
    (made.set(named.index()), ...);
    return made;
};

const near_miss* find_miss(const std::vector<near_miss>& among, const pack& by,
                           std::string_view id) {
    for (const auto& miss : among)
        if (by.rules[miss.rule].id == id) return &miss;
    return nullptr;
}

}  // namespace

TEST_CASE("the smallest sets without which a route falls are those that trying finds",
          "[explanation]") {
    support::for_random_packs(
        support::so_many(3'000), 1, [](const pack& by, chance& dice) {
            const auto r = support::random_small_referral(dice, 5);
            check_changes(r, by);
            check_cut(r, by, {1 + dice.below(3), 1 + dice.below(3), 1'000'000});
        });
}

TEST_CASE("a search cut by its steps says so, and all that it gives is right",
          "[explanation]") {
    support::for_random_packs(support::so_many(500), 2, [](const pack& by, chance& dice) {
        const auto r = support::random_small_referral(dice, 5);
        const auto tried = all_changes(r, by);
        const auto said = fewest_facts_without(r, by, {8, 16, 1 + dice.below(12)});
        for (const auto& set : said.sets)
            REQUIRE(std::find(tried.begin(), tried.end(), set) != tried.end());
        if (said.sets != tried) REQUIRE(said.found == changes_found::cut);
    });
}

TEST_CASE("in the shipped packs too, the smallest sets are those that trying finds",
          "[explanation]") {
    chance dice(3);
    for (std::size_t n = 0; n < support::so_many(600); ++n)
        for (const pack* by : packs::all) {
            const auto r = support::random_referral_around(*by, dice, 3);
            check_changes(r, *by);
        }
}

TEST_CASE("near misses are exactly what a change of one fact completes",
          "[explanation]") {
    support::for_random_packs(support::so_many(5'000), 4,
                              [](const pack& by, chance& dice) {
                                  const auto r = support::random_small_referral(dice, 3);
                                  check_near_misses(r, by);
                                  check_questions(r, by);
                              });
}

TEST_CASE("in the shipped packs too, near misses are what a change of one fact completes",
          "[explanation]") {
    chance dice(5);
    for (std::size_t n = 0; n < support::so_many(15); ++n)
        for (const pack* by : packs::all) {
            const auto r = support::random_referral_around(*by, dice, 5);
            check_near_misses(r, *by);
            check_questions(r, *by);
        }
}

TEST_CASE("either of two facts that a rule joins is enough to take away",
          "[explanation]") {
    const auto r =
        referral{}.with(injury_serious, injury_unexplained).aged(child_age::of_years(7));
    const auto said = fewest_facts_without(r, packs::rsrt_2015);
    REQUIRE(said.found == changes_found::all);
    REQUIRE(said.sets.size() == 2);
    CHECK(said.sets[0].without == set_of(injury_unexplained));
    CHECK(said.sets[1].without == set_of(injury_serious));
    CHECK(said.sets[0].falls_to < route::section_47);
}

TEST_CASE("a number by which a route stands alone leaves no set", "[explanation]") {
    const auto r = referral{}
                       .with(missing_from_home)
                       .aged(child_age::of_years(14))
                       .counting(counted::missing_episodes_90d, 3);
    const auto said = fewest_facts_without(r, packs::rsrt_2015);
    CHECK(said.found == changes_found::none_rests_on_fixed);
    CHECK(said.sets.empty());
    REQUIRE(said.fixed.count() == 1);
    said.fixed.for_each(
        [](std::size_t i) { CHECK(packs::rsrt_2015.rules[i].id == "RSRT-4-06"); });
}

TEST_CASE("a plan, an order and a disability are in the sets, and are told apart",
          "[explanation]") {
    for (const risk i : {police_protection_exercised, looked_after_child, child_disability}) {
        const auto r = referral{}.with(i).aged(child_age::of_years(9));
        const auto said = fewest_facts_without(r, packs::rsrt_2015);
        CAPTURE(id_of(i));
        CHECK(said.found == changes_found::all);
        REQUIRE(said.sets.size() == 1);
        CHECK(said.sets[0].without == set_of(i));
    }
    for (const risk i :
         {child_protection_plan_current, child_disability, previous_child_removed})
        CHECK(fixed_indicators.test(i.index()));
    for (const risk i : {needs_unclear, domestic_abuse_current, immediate_danger})
        CHECK_FALSE(fixed_indicators.test(i.index()));
}

TEST_CASE("a history beside what it makes worse is one of the sets",
          "[explanation]") {
    const auto r = referral{}
                       .with(neglect_persistent, child_protection_plan_previous)
                       .aged(child_age::of_years(9));
    const auto said = fewest_facts_without(r, packs::children_act);
    REQUIRE(said.sets.size() == 2);
    CHECK(said.sets[0].without == set_of(neglect_persistent));
    CHECK(said.sets[1].without == set_of(child_protection_plan_previous));
}

TEST_CASE("nothing is below universal", "[explanation]") {
    CHECK(fewest_facts_without(referral{}, packs::rsrt_2015).found ==
          changes_found::none_below);
}

TEST_CASE("a near miss says which fact, and whether it can be asked", "[explanation]") {
    const auto& by = packs::rsrt_2015;
    const auto r = referral{}
                       .with(domestic_abuse_high_risk, domestic_abuse_current)
                       .without(alleged_abuser_has_access)
                       .aged(child_age::of_years(3))
                       .counting(counted::domestic_incidents_12m, 2);
    const auto misses = near_misses(r, by);
    const auto* miss = find_miss(misses, by, "CA-47-18");
    REQUIRE(miss != nullptr);
    CHECK(miss->begun);
    using what = lacking_fact::kind;
    const std::vector<lacking_fact> expected{
        {what::risk, lacking_because::recorded,
         static_cast<std::uint16_t>(alleged_abuser_has_access.index()), 0},
        {what::age_below, lacking_because::fixed, 0, 12}};
    CHECK(listed(*miss, r) == expected);
}

TEST_CASE("a known age does not change, nor does whether a child is born",
          "[explanation]") {
    const auto& by = packs::children_act;
    const auto r = referral{}.with(previous_child_removed);
    using what = lacking_fact::kind;
    for (const bool is_known : {false, true}) {
        const auto one =
            is_known ? r.aged(child_age::of_years(10)) : r.without(immediate_danger);
        const auto misses = near_misses(one, by);
        const auto* miss = find_miss(misses, by, "CA-47-30");
        // An unknown age is read as the youngest: the route is section 47 already.
        REQUIRE((miss != nullptr) == is_known);
        if (miss)
            CHECK(listed(*miss, one).back() ==
                  lacking_fact{what::unborn, lacking_because::fixed, 0, 0});
    }
}

TEST_CASE("a rule that lacks its only fact is not begun", "[explanation]") {
    const auto& by = packs::children_act;
    const auto misses = near_misses(referral{}, by);
    const auto* miss = find_miss(misses, by, "CA-46-1");
    REQUIRE(miss != nullptr);
    CHECK_FALSE(miss->begun);
    CHECK(miss->risks == set_of(immediate_danger));
}
