// SPDX-License-Identifier: BSL-1.0
// No local pack gives less than the law: the floor is part of each, whole, and what it
// says of a referral stands under every one of them. Nor does it matter in which order,
// or how often, a fact was stated.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/referral_writer.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "support/how_many.hpp"
#include "support/random_referral.hpp"

namespace {

using namespace frontdoor;

constexpr std::size_t floor_size = packs::children_act.rules.size();

bool holds_alike_on_the_floor(const rule_set& floor, const rule_set& local) {
    for (std::size_t i = 0; i < floor_size; ++i)
        if (floor.test(i) != local.test(i)) return false;
    return true;
}

bool stands(const decision& floor, const decision& local) {
    duty_set duties = floor.duties;
    duties |= local.duties;
    return local.route >= floor.route && local.level >= floor.level &&
           duties == local.duties && holds_alike_on_the_floor(floor.rules, local.rules);
}

std::string shown(const referral& r) {
    std::string text;
    write_referral(text, "random", r);
    return text;
}

// The facts of a referral, each a call that states it.
struct statement {
    indicator about;
    bool present;
};

std::vector<statement> statements_of(const referral& r) {
    std::vector<statement> said;
    r.present.for_each([&](std::size_t i) { said.push_back({indicator{i}, true}); });
    r.absent.for_each([&](std::size_t i) { said.push_back({indicator{i}, false}); });
    return said;
}

void shuffle(std::vector<statement>& said, support::random_referrals& chance) {
    for (std::size_t i = said.size(); i > 1; --i)
        std::swap(said[i - 1], said[chance.below(i)]);
}

referral stated(referral blank, const std::vector<statement>& said) {
    blank.present = {};
    blank.absent = {};
    for (const auto& [about, present] : said)
        blank = present ? blank.with(about) : blank.without(about);
    return blank;
}

}  // namespace

TEST_CASE("no local pack gives less than the statutory floor", "[decision]") {
    const pack* local = GENERATE(&packs::rsrt_2015, &packs::rhrt_2018);
    support::random_referrals made(local->name(), 47);
    for (std::size_t n = 0; n < support::so_many(1'000'000); ++n) {
        const auto r = made.next();
        if (!stands(classify(r, packs::children_act), classify(r, *local)))
            FAIL(local->name() << ": " << shown(r));
    }
    SUCCEED();
}

TEST_CASE("no two packs differ in what the floor says on its own referrals",
          "[decision]") {
    support::random_referrals made("children-act", 48);
    for (std::size_t n = 0; n < support::so_many(200'000); ++n) {
        const auto r = made.next();
        const auto floor = classify(r, packs::children_act);
        if (!stands(floor, classify(r, packs::rsrt_2015)) ||
            !stands(floor, classify(r, packs::rhrt_2018)))
            FAIL(shown(r));
    }
    SUCCEED();
}

TEST_CASE("a decision does not depend on the order in which facts were stated",
          "[decision]") {
    const pack* by = GENERATE(from_range(packs::all));
    support::random_referrals made(by->name(), 49);
    for (std::size_t n = 0; n < support::so_many(50'000); ++n) {
        const auto r = made.next();
        auto said = statements_of(r);
        shuffle(said, made);
        const auto again = stated(r, said);
        if (!(again == r) || !(classify(again, *by) == classify(r, *by)))
            FAIL(by->name() << ": " << shown(r));
    }
    SUCCEED();
}

TEST_CASE("a fact that is stated twice counts once", "[decision]") {
    const pack* by = GENERATE(from_range(packs::all));
    support::random_referrals made(by->name(), 50);
    for (std::size_t n = 0; n < support::so_many(50'000); ++n) {
        const auto r = made.next();
        auto said = statements_of(r);
        const auto once = said;
        said.insert(said.end(), once.begin(), once.end());
        if (!(classify(stated(r, said), *by) == classify(r, *by)))
            FAIL(by->name() << ": " << shown(r));
    }
    SUCCEED();
}
