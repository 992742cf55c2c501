// SPDX-License-Identifier: BSL-1.0
// Every case that people wrote down, decided by the library itself: the rule holds for
// the referral as told, and not for the one that differs in a single fact (or the
// reverse).
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

#include "case_table.hpp"
#include "support/from_naive.hpp"

namespace {

using namespace frontdoor;

std::size_t place_of(const pack& by, const std::string& rule) {
    std::size_t i = 0;
    while (i < by.rules.size() && by.rules[i].id != rule) ++i;
    return i;
}

// A rule that the pack removed does not hold, whatever is known.
bool holds(const pack& by, const std::string& rule, const cases::known_facts& known) {
    const auto place = place_of(by, rule);
    return place < by.rules.size() &&
           classify(support::referral_from(known), by).rules.test(place);
}

void check(const pack& by, const std::vector<cases::row>& rows) {
    for (const auto& row : rows) {
        CAPTURE(row.line, row.rule, row.sentence);
        CHECK(holds(by, row.rule, row.first) == cases::holds_at_first(row.then));
        CHECK((place_of(by, row.rule) < by.rules.size()) ==
              (row.then != cases::outcome::never_holds));
        for (const auto& twin : row.twins) {
            CAPTURE(twin.change);
            CHECK(holds(by, row.rule, twin.known) == cases::holds_when_changed(row.then));
        }
    }
}

}  // namespace

TEST_CASE("the cases of every pack come out as told", "[packs]") {
    const pack* by = GENERATE(from_range(packs::all));
    CAPTURE(by->name());
    check(*by, cases::of_pack(by->name()));
}

TEST_CASE("every rule of every pack has a case", "[packs]") {
    for (const pack* p : packs::all) {
        std::set<std::string> told;
        for (const auto& row : cases::of_pack(p->name())) told.insert(row.rule);
        for (const auto& r : p->rules) {
            CAPTURE(p->name(), r.id);
            CHECK(told.contains(std::string(r.id)));
        }
    }
}
