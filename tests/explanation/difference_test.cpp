// SPDX-License-Identifier: BSL-1.0
// Differences between packs: nothing between a pack and itself, every witness moves as it
// is said to, and none is missed: held against trying every referral of small packs.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/explanation/difference.hpp>

#include <catch2/catch.hpp>

#include <set>

#include "support/every_small_referral.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;

using place = std::pair<route, level>;

place place_of(const referral& r, const pack& by) {
    const auto d = classify(r, by);
    return {d.route, d.level};
}

place as_place(const placement& p) { return {p.route, p.level}; }

void check_witnesses(const difference& d) {
    for (const auto& m : d.moves) {
        CHECK(place_of(m.witness, *d.before) == as_place(m.from));
        CHECK(place_of(m.witness, *d.after) == as_place(m.to));
        CHECK(!m.responsible.empty());
    }
    for (const auto& c : d.duties) {
        CHECK(classify(c.witness, *d.before).duties.contains(c.what) != c.gained);
        CHECK(classify(c.witness, *d.after).duties.contains(c.what) == c.gained);
    }
}

}  // namespace

TEST_CASE("a pack does not differ from itself", "[explanation]") {
    for (const pack* p : packs::all) CHECK(differ(*p, *p).same());
}

TEST_CASE("every movement between the Birmingham thresholds is shown and no other", "[explanation]") {
    const auto d = differ(packs::rsrt_2015, packs::rhrt_2018);
    check_witnesses(d);
    CHECK(d.given_up.empty());
    CHECK(d.moves.size() == 8);
    CHECK(d.duties.size() == 4);
    CHECK(d.moves_between(route::section_17, route::section_47));
    CHECK(d.moves_between(route::universal_plus, route::universal));
    CHECK(!d.moves_between(route::universal, route::section_47));
    CHECK(!d.moves_between(route::section_47, route::section_17));
}

TEST_CASE("witnesses of packs far apart hold too", "[explanation]") {
    for (const pack* a : packs::all)
        for (const pack* b : packs::all) check_witnesses(differ(*a, *b));
}

TEST_CASE("differences agree with trying every referral of small packs", "[explanation]") {
    support::chance by(5);
    for (int pairs = 0; pairs < 12;) {
        support::small_pack one(support::in_play::bits(support::in_play::strengths));
        support::small_pack two(support::in_play::bits(support::in_play::strengths));
        const pack *a = nullptr, *b = nullptr;
        try {
            support::random_rules(one, by).add(4);
            support::random_rules(two, by).add(4);
            a = &one.compiled();
            b = &two.compiled();
        } catch (const std::length_error&) {
            continue;
        }
        ++pairs;
        std::set<std::pair<place, place>> tried, told;
        support::for_every_small_referral([&](const referral& r) {
            const auto from = place_of(r, *a), to = place_of(r, *b);
            if (from != to) tried.emplace(from, to);
        });
        const auto d = differ(*a, *b);
        for (const auto& m : d.moves) told.emplace(as_place(m.from), as_place(m.to));
        CHECK(told == tried);
        check_witnesses(d);
    }
}
