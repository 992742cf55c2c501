// SPDX-License-Identifier: BSL-1.0
// Coverage: the referrals that it finds missing complete it, for the shipped packs and for
// random ones, and what it calls impossible no referral does.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/explanation/coverage.hpp>

#include <catch2/catch.hpp>

#include "support/every_small_referral.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;

std::vector<referral> missing_of(const coverage& c) {
    std::vector<referral> all;
    for (const auto& rule : c.rules)
        for (const auto& term : rule.terms)
            for (const auto* side : {&term.makes, &term.stops})
                if (side->would_do) all.push_back(*side->would_do);
    return all;
}

}  // namespace

TEST_CASE("no referral exercises nothing, and what is found missing completes it", "[explanation]") {
    for (const pack* p : packs::all) {
        CAPTURE(p->name());
        const auto none = coverage_count(*p).finish();
        CHECK(none.exercised() == 0);
        CHECK(!none.complete());
        coverage_count again(*p);
        for (const auto& r : missing_of(none)) again.add(r);
        const auto all = again.finish();
        CHECK(all.complete());
        CHECK(all.possible() == none.possible());
    }
}

TEST_CASE("a term is exercised by what it alone makes hold or stops", "[explanation]") {
    const auto& p = packs::children_act;
    const auto at = [&](const coverage& c, const char* id) {
        for (const auto& rule : c.rules)
            if (rule.rule == id) return rule;
        FAIL("no rule " << id);
        return rule_coverage{};
    };
    coverage_count count(p);  // injury_unexplained and age < 2y
    count.add(referral{}.with(indicators::injury_unexplained).aged(child_age::of_months(24)));
    const auto rule = at(count.finish(), "CA-47-03");
    using state = term_side::state;
    CHECK(rule.terms[1].stops.is == state::exercised);
    CHECK(rule.terms[0].stops.is == state::missing);
    CHECK(rule.terms[0].makes.is == state::missing);
    CHECK(!rule.held);
    REQUIRE(rule.terms[1].makes.would_do);
    CHECK(rule.terms[1].makes.would_do->present.test(indicators::injury_unexplained.index()));
}

TEST_CASE("what is impossible no referral of a small pack does", "[explanation]") {
    const std::vector<local_indicator> own(most_local_indicators);
    support::for_random_packs(12, 3, [&](const pack& made, support::chance&) {
        pack p = made;
        p.own = own;  // names for what is beyond the vocabulary
        const auto none = coverage_count(p).finish();
        coverage_count every(p);
        support::for_every_small_referral([&](const referral& r) { every.add(r); });
        const auto all = every.finish();
        CHECK(all.exercised() == none.possible());
        coverage_count again(p);
        for (const auto& r : missing_of(none)) again.add(r);
        CHECK(again.finish().exercised() == none.possible());
    });
}
