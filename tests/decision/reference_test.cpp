// SPDX-License-Identifier: BSL-1.0
// The library against a naive reading of the tables (reference/naive.hpp), which shares
// no line with it: a million random referrals for each pack, decided alike to the last
// word.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "reference/naive.hpp"
#include "reference/random_referral.hpp"
#include "support/from_naive.hpp"
#include "support/how_many.hpp"

namespace {

using namespace frontdoor;

// Whether the ids that `each` calls with are these, in this order.
template <class Each>
bool are(const std::vector<std::string>& should, Each each) {
    std::size_t i = 0;
    bool same = true;
    each([&](std::string_view id) {
        same = same && i < should.size() && id == should[i];
        ++i;
    });
    return same && i == should.size();
}

auto duties_of(const decision& d) {
    return [&d](auto visit) {
        d.duties.for_each([&](duty what) { visit(duty_vocabulary.id(what)); });
    };
}
auto rules_of(const decision& d, const pack& by) {
    return [&d, &by](auto visit) {
        d.rules.for_each([&](std::size_t i) { visit(by.rules[i].id); });
    };
}
auto questions_of(const decision& d) {
    return
        [&d](auto visit) { d.ask.for_each([&](const question& q) { visit(q.id()); }); };
}

bool alike(const decision& is, const pack& by, const naive::decision& should) {
    return static_cast<int>(is.level) == should.level &&
           route_vocabulary.id(is.route) == should.route &&
           consent_needed_vocabulary.id(is.consent) == should.consent &&
           are(should.duties, duties_of(is)) && are(should.rules, rules_of(is, by)) &&
           are(should.ask, questions_of(is));
}

template <class Each>
std::string listed(Each each) {
    std::string text;
    each([&](std::string_view id) { text.append(" ").append(id); });
    return text;
}
std::string listed(const std::vector<std::string>& ids) {
    return listed([&](auto visit) {
        for (const auto& id : ids) visit(id);
    });
}

std::string shown(const decision& d, const pack& by) {
    return "level " + std::to_string(static_cast<int>(d.level)) + " " +
           std::string(route_vocabulary.id(d.route)) +
           "\n  duties:" + listed(duties_of(d)) + "\n  rules:" + listed(rules_of(d, by)) +
           "\n  ask:" + listed(questions_of(d)) +
           "\n  consent: " + std::string(consent_needed_vocabulary.id(d.consent));
}
std::string shown(const naive::decision& d) {
    return "level " + std::to_string(d.level) + " " + d.route +
           "\n  duties:" + listed(d.duties) + "\n  rules:" + listed(d.rules) +
           "\n  ask:" + listed(d.ask) + "\n  consent: " + d.consent;
}

std::string in_state(const naive::pack& words, const naive::facts& given,
                     naive::known state) {
    std::string text;
    for (std::size_t i = 0; i < given.states.size(); ++i)
        if (given.states[i] == state) text += " " + words.indicators()[i];
    return text;
}

std::string shown(const naive::pack& words, const naive::facts& given) {
    std::string text = "present:" + in_state(words, given, naive::known::present) +
                       "\n  absent:" + in_state(words, given, naive::known::absent) +
                       "\n  age: ";
    if (given.unborn)
        text += "unborn";
    else
        text +=
            given.age_months ? std::to_string(*given.age_months) + " months" : "unknown";
    for (std::size_t i = 0; i < given.counts.size(); ++i)
        if (given.counts[i])
            text += "\n  " + std::string(naive::count_names[i]) + ": " +
                    std::to_string(*given.counts[i]);
    return text + "\n  consent: " + given.consent;
}

void agree_on_a_million(const pack& by, unsigned long long seed) {
    const auto tables = std::string(FRONTDOOR_TESTS_DIR) + "/packs/tables";
    const auto plain = naive::pack::load(tables, std::string(by.name()));
    naive::random_referrals made(plain, seed);
    const std::size_t referrals = support::so_many(1'000'000);
    for (std::size_t n = 0; n < referrals; ++n) {
        const auto given = made.next();
        const auto is = classify(support::referral_from(given), by);
        const auto should = plain.decide(given);
        if (alike(is, by, should)) continue;
        FAIL("referral " << n << " of seed " << seed << ", " << by.name() << "\n  "
                         << shown(plain, given) << "\nthe library: " << shown(is, by)
                         << "\nthe naive reading: " << shown(should));
    }
    SUCCEED(referrals << " referrals decided alike");
}

}  // namespace

TEST_CASE("children-act: a million referrals are decided as the naive reading does",
          "[decision]") {
    agree_on_a_million(packs::children_act, 1989);
}

TEST_CASE("rsrt-2015: a million referrals are decided as the naive reading does",
          "[decision]") {
    agree_on_a_million(packs::rsrt_2015, 2015);
}

TEST_CASE("rhrt-2018: a million referrals are decided as the naive reading does",
          "[decision]") {
    agree_on_a_million(packs::rhrt_2018, 2018);
}
