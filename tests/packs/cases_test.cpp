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

std::vector<cases::row> read(const std::string& table) {
    return cases::read(std::string(FRONTDOOR_TESTS_DIR) + "/packs/" + table +
                       "_cases.tsv");
}

// A pack keeps the cases of the pack below, but for the rules that its own table renews.
std::vector<cases::row> with_renewed(std::vector<cases::row> below,
                                     const std::vector<cases::row>& own) {
    std::set<std::string> renewed;
    for (const auto& row : own) renewed.insert(row.rule);
    std::erase_if(below, [&](const auto& row) { return renewed.contains(row.rule); });
    below.insert(below.end(), own.begin(), own.end());
    return below;
}

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

TEST_CASE("the cases of the statutory floor come out as told", "[packs]") {
    const pack* by = GENERATE(from_range(packs::all));
    CAPTURE(by->name());
    check(*by, read("children_act"));
}

TEST_CASE("the cases of Right Service, Right Time come out as told", "[packs]") {
    check(packs::rsrt_2015, read("rsrt_2015"));
}

TEST_CASE("the cases of Right Help, Right Time come out as told", "[packs]") {
    check(packs::rhrt_2018, with_renewed(read("rsrt_2015"), read("rhrt_2018")));
}

TEST_CASE("every rule of every pack has a case", "[packs]") {
    std::set<std::string> told;
    for (const std::string table : {"children_act", "rsrt_2015", "rhrt_2018"})
        for (const auto& row : read(table)) told.insert(row.rule);
    for (const pack* p : packs::all)
        for (const auto& r : p->rules) {
            CAPTURE(p->name(), r.id);
            CHECK(told.contains(std::string(r.id)));
        }
}
