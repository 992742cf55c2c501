// SPDX-License-Identifier: BSL-1.0
// More risk never means less help. For every pack, over random referrals: whatever is
// said that can only add to the risk, every rule that held holds still, and the decision
// goes up or stays; whatever is said of a strength, the statutory floor does not move.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/referral_writer.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "support/how_many.hpp"
#include "support/random_referral.hpp"

namespace {

using namespace frontdoor;

constexpr std::size_t floor_size = packs::children_act.rules.size();

bool keeps_all(const rule_set& before, const rule_set& after) {
    return !(before - after).any();
}

rule_set of_the_floor(const rule_set& rules) {
    rule_set floor;
    rules.for_each([&](std::size_t i) {
        if (i < floor_size) floor.set(i);
    });
    return floor;
}

// Every rule holds still, every duty stays, route and level are no lower.
bool no_lower(const decision& before, const decision& after) {
    duty_set duties = before.duties;
    duties |= after.duties;
    return keeps_all(before.rules, after.rules) && duties == after.duties &&
           after.route >= before.route && after.level >= before.level;
}

// What questions are worth asking has no part in it: one may be answered.
bool same_decision(const decision& a, const decision& b) {
    return a.rules == b.rules && a.duties == b.duties && a.route == b.route &&
           a.level == b.level && a.consent == b.consent && a.due == b.due;
}

indicator any_indicator(support::random_referrals& chance, polarity wanted) {
    for (;;) {
        const indicator i{chance.below(indicator_count)};
        if (indicator_vocabulary[i.index()].polarity == wanted) return i;
    }
}

std::string shown(const referral& r) {
    std::string text;
    write_referral(text, "before", r);
    return text;
}

// That holds(before, after) for so many random referrals and what change makes of each.
template <class Change, class Holds>
void check_pairs(const pack& by, unsigned long long seed, std::size_t referrals,
                 Change change, Holds holds) {
    support::random_referrals made(by.name(), seed);
    for (std::size_t n = 0; n < support::so_many(referrals); ++n) {
        const auto before = made.next();
        const auto after = change(before, made);
        if (holds(classify(before, by), classify(after, by))) continue;
        FAIL(by.name() << ", referral " << n << " of seed " << seed << "\n  before: "
                       << shown(before) << "  after:  " << shown(after));
    }
    SUCCEED();
}

template <class Change, class Holds>
void check_pairs(unsigned long long seed, std::size_t referrals, Change change,
                 Holds holds) {
    for (const pack* by : packs::all) check_pairs(*by, seed, referrals, change, holds);
}

constexpr std::size_t many = 200'000;

// From the one that asks for least help to the one that asks for most.
child_age younger(const referral& r, support::random_referrals& chance) {
    if (!r.age.is_known() || r.age.is_unborn() || r.age.months() == 0) return r.age;
    return child_age::of_months(static_cast<unsigned>(chance.below(r.age.months())));
}

}  // namespace

TEST_CASE("a risk that is added never lowers a decision, nor ends a rule", "[decision]") {
    check_pairs(
        11, many,
        [](const referral& r, auto& chance) {
            return r.with(any_indicator(chance, polarity::risk));
        },
        no_lower);
}

TEST_CASE("each single risk, added to the same referral, never lowers it", "[decision]") {
    const pack* by = GENERATE(from_range(packs::all));
    support::random_referrals made(by->name(), 12);
    for (std::size_t n = 0; n < support::so_many(4'000); ++n) {
        const auto before = made.next();
        const auto decided = classify(before, *by);
        for (std::size_t i = 0; i < indicator_count; ++i) {
            if (!is_risk(indicator{i})) continue;
            if (!no_lower(decided, classify(before.with(indicator{i}), *by)))
                FAIL(by->name()
                     << " with " << id_of(indicator{i}) << "\n  " << shown(before));
        }
    }
    SUCCEED();
}

TEST_CASE("a younger age never lowers a decision, nor ends a rule", "[decision]") {
    check_pairs(
        13, many,
        [](const referral& r, auto& chance) { return r.aged(younger(r, chance)); },
        no_lower);
}

TEST_CASE("an age that nobody knows is read as the youngest", "[decision]") {
    check_pairs(
        14, many,
        [](const referral& r, auto&) {
            return r.age.is_unborn() ? r : r.aged(child_age::not_known());
        },
        no_lower);
    const auto new_born_if_unknown = [](const referral& r, auto&) {
        return r.age.is_known() ? r : r.aged(child_age::of_months(0));
    };
    check_pairs(15, many, new_born_if_unknown, same_decision);
}

TEST_CASE("a child not yet born is read as younger than any", "[decision]") {
    check_pairs(
        16, many,
        [](const referral& r, auto&) { return r.aged(child_age::not_yet_born()); },
        no_lower);
}

TEST_CASE("a count that goes up, or becomes known, never lowers a decision",
          "[decision]") {
    check_pairs(
        17, many,
        [](const referral& r, auto& chance) {
            const auto which =
                counted{static_cast<std::uint8_t>(chance.below(counted_size))};
            const auto now = r.counts[which].value_or(0);
            const auto more = std::min<std::size_t>(now + chance.below(5), 65535);
            return r.counting(which, static_cast<std::uint16_t>(more));
        },
        no_lower);
}

TEST_CASE("a strength never raises a decision, nor touches a rule of the floor",
          "[decision]") {
    check_pairs(
        18, many,
        [](const referral& r, auto& chance) {
            return r.with(any_indicator(chance, polarity::protective));
        },
        [](const decision& before, const decision& after) {
            return keeps_all(after.rules, before.rules) && after.route <= before.route &&
                   after.level <= before.level &&
                   of_the_floor(after.rules) == of_the_floor(before.rules);
        });
}

TEST_CASE("under the floor alone no strength changes anything", "[decision]") {
    support::random_referrals made("children-act", 19);
    for (std::size_t n = 0; n < support::so_many(many); ++n) {
        const auto before = made.next();
        const auto after = before.with(any_indicator(made, polarity::protective));
        if (!same_decision(classify(before, packs::children_act),
                           classify(after, packs::children_act)))
            FAIL(shown(before) << shown(after));
    }
    SUCCEED();
}

TEST_CASE("absent and unknown decide alike", "[decision]") {
    check_pairs(
        20, many,
        [](const referral& r, auto& chance) {
            referral said = r;
            for (int n = 0; n < 5; ++n) {
                const auto i = chance.below(indicator_count);
                if (!r.present.test(i)) said = said.without(indicator{i});
            }
            return said;
        },
        same_decision);
    check_pairs(
        21, many,
        [](const referral& r, auto&) {
            referral silent = r;
            silent.absent = {};
            return silent;
        },
        same_decision);
}

TEST_CASE("who refers, on what day and with what consent changes no rule", "[decision]") {
    check_pairs(
        22, many,
        [](const referral& r, auto& chance) {
            referral other =
                r.received_on(std::chrono::local_days{std::chrono::days{17'000}});
            other.source = referral_source{static_cast<std::uint8_t>(chance.below(22))};
            other.consent =
                consent{static_cast<std::uint8_t>(chance.below(consent_size))};
            return other;
        },
        [](const decision& a, const decision& b) {
            return a.rules == b.rules && a.duties == b.duties && a.route == b.route &&
                   a.level == b.level && a.ask == b.ask;
        });
}
