// SPDX-License-Identifier: BSL-1.0
#include "../packs/case_table.hpp"
#include "naive.hpp"
#include "random_referral.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

// The reference reading is what the library is measured against, so it is itself held
// against what people wrote down: tables of cases, and a few decisions worked by hand.
namespace {

using names = std::vector<std::string>;

std::string const tests_dir = FRONTDOOR_TESTS_DIR;

naive::pack load(std::string const& name) {
    return naive::pack::load(tests_dir + "/packs/tables", name);
}

naive::referral referral_of(cases::known_facts const& known) {
    return {known.present, known.absent, known.age_months,
            known.unborn,  known.counts, {}};
}

bool in_pack(naive::pack const& pack, std::string const& rule) {
    auto const rules = pack.rules();
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

// A rule that the pack removed does not hold, whatever is known.
bool holds(naive::pack const& pack, std::string const& rule,
           cases::known_facts const& known) {
    auto const given = referral_of(known);
    auto const reasons = pack.decide(given).rules;
    auto const found = std::find(reasons.begin(), reasons.end(), rule);
    bool const is_reason = found != reasons.end();
    if (in_pack(pack, rule)) CHECK(pack.holds(rule, given) == is_reason);
    return is_reason;
}

void check(naive::pack const& pack, cases::row const& row) {
    CAPTURE(row.line, row.rule, row.sentence);
    CHECK(holds(pack, row.rule, row.first) == cases::holds_at_first(row.then));
    CHECK(in_pack(pack, row.rule) == (row.then != cases::outcome::never_holds));
    for (cases::twin const& twin : row.twins) {
        CAPTURE(twin.change);
        CHECK(holds(pack, row.rule, twin.known) == cases::holds_when_changed(row.then));
    }
}

// What the twins of a rule's cases differ in, all together.
std::set<std::string> facts_that_decide(std::vector<cases::row> const& rows,
                                        std::string const& rule) {
    std::set<std::string> facts;
    for (cases::row const& row : rows)
        if (row.rule == rule)
            for (cases::twin const& twin : row.twins)
                facts.insert(twin.about);
    return facts;
}

std::string complaint_about(std::string const& row) {
    try {
        cases::read_row(row);
    } catch (cases::mistake const& slip) {
        return slip.what();
    }
    return "no complaint";
}

} // namespace

TEST_CASE("each case holds, and its changed twin does not", "[reference]") {
    std::string const name = GENERATE("children-act", "rsrt-2015", "rhrt-2018");
    CAPTURE(name);
    auto const pack = load(name);
    for (cases::row const& row : cases::of_pack(name))
        check(pack, row);
}

TEST_CASE("every rule has a case with a twin, or is said to hold always", "[reference]") {
    std::string const name = GENERATE("children-act", "rsrt-2015", "rhrt-2018");
    std::set<std::string> covered;
    for (cases::row const& row : cases::of_pack(name))
        if (!row.twins.empty() || row.then == cases::outcome::always_holds)
            covered.insert(row.rule);
    for (std::string const& rule : load(name).rules()) {
        CAPTURE(name, rule);
        CHECK(covered.contains(rule));
    }
}

TEST_CASE("every fact that a rule names decides one of its cases", "[reference]") {
    std::string const name = GENERATE("children-act", "rsrt-2015", "rhrt-2018");
    // One fact cannot decide, whatever the case: no child in a referral is 18 or older.
    std::set<std::string> const undecided{"RSRT-3-28 age"};
    auto const pack = load(name);
    auto const rows = cases::of_pack(name);
    for (std::string const& rule : pack.rules()) {
        auto const facts = facts_that_decide(rows, rule);
        for (std::string const& fact : pack.names_in(rule)) {
            CAPTURE(name, rule, fact);
            CHECK(facts.contains(fact) != undecided.contains(rule + " " + fact));
        }
    }
}

TEST_CASE("every case is told in a sentence of its own", "[reference]") {
    std::set<std::string> told;
    for (std::string const table : {"children_act", "rsrt_2015", "rhrt_2018"})
        for (cases::row const& row : cases::of_table(table)) {
            CAPTURE(table, row.line, row.sentence);
            CHECK(told.insert(row.sentence).second);
        }
}

TEST_CASE("the packs have the rules of their tables, in order", "[reference]") {
    CHECK(load("children-act").rules().size() == 68);
    CHECK(load("rsrt-2015").rules().size() == 68 + 58);
    auto const newest = load("rhrt-2018").rules();
    CHECK(newest.size() == 68 + 58 - 1 + 4);
    CHECK(newest.front() == "CA-46-1");
    CHECK(newest[68] == "RSRT-4-01");
    CHECK(newest[73] == "RSRT-4-06"); // replaced where it stood
    CHECK(newest[124] == "RSRT-1-00");
    CHECK(newest[125] == "RHRT-4-20"); // added after all others
    CHECK(newest.back() == "RHRT-3-32");
}

TEST_CASE("where nothing is known the floor alone says level 1", "[reference]") {
    auto const floor = load("children-act").decide(naive::referral{});
    CHECK(floor.level == 1);
    CHECK(floor.route == "universal");
    CHECK(floor.rules.empty());
    CHECK(floor.ask.empty());
    CHECK(floor.consent == "not_required");
    CHECK(load("rsrt-2015").decide(naive::referral{}).rules == names{"RSRT-1-00"});
}

TEST_CASE("the most urgent route wins and the duties of all rules apply", "[reference]") {
    auto const pack = load("rsrt-2015");
    naive::referral const given{
        {"missing_from_home", "immediate_danger"}, {}, 100, false, {}, {}};
    auto const made = pack.decide(given);
    CHECK(made.level == 4);
    CHECK(made.route == "immediate_protection");
    CHECK(made.duties == names{"missing_return_interview", "police_999"});
    CHECK(made.rules == names{"CA-46-1", "CA-D-03", "RSRT-3-12", "RSRT-1-00"});
    CHECK(made.ask.empty());
}

TEST_CASE("a rule that adds a duty decides nothing", "[reference]") {
    auto const made = load("children-act").decide(
        naive::referral{{"young_carer"}, {}, {}, false, {}, {}});
    CHECK(made.level == 1);
    CHECK(made.route == "universal");
    CHECK(made.duties == names{"young_carer_assessment"});
}

TEST_CASE("what is worth asking joins a fact that is known", "[reference]") {
    naive::referral broken_arm{{"injury_serious"}, {}, 84, false, {}, {}};
    auto const floor = load("children-act");
    CHECK(floor.decide(broken_arm).ask ==
          names{"injury_unexplained", "injury_inconsistent_explanation",
                "injury_delayed_presentation", "medical_neglect"});

    broken_arm.absent = {"injury_unexplained", "medical_neglect"};
    CHECK(floor.decide(broken_arm).ask ==
          names{"injury_inconsistent_explanation", "injury_delayed_presentation"});
}

TEST_CASE("the most urgent question comes first and counts come last", "[reference]") {
    naive::referral given{{"domestic_abuse_current"}, {}, 96, false, {}, {}};
    auto const pack = load("rsrt-2015");
    CHECK(pack.decide(given).route == "early_help_assessment");
    CHECK(pack.decide(given).ask == names{"child_fearful_of_home",
                                          "access_to_child_refused",
                                          "parent_refuses_support",
                                          "domestic_incidents_12m"});
    given.counts["domestic_incidents_12m"] = 2;
    CHECK(pack.decide(given).ask.back() == "parent_refuses_support");
}

TEST_CASE("a count is not asked about where its rule names no present fact",
          "[reference]") {
    auto const made = load("rsrt-2015").decide(
        naive::referral{{"dental_neglect"}, {}, 96, false, {}, {}});
    CHECK(made.route == "universal_plus");
    CHECK(std::count(made.ask.begin(), made.ask.end(), "missing_episodes_90d") == 0);
    // RSRT-3-29: a second referral in the year, with one need of the child.
    CHECK(std::count(made.ask.begin(), made.ask.end(), "referrals_12m") == 1);
}

TEST_CASE("consent is asked for between universal and section 47", "[reference]") {
    auto const pack = load("rsrt-2015");
    auto const consent = [&](std::string const& fact, std::string const& given) {
        naive::referral const one{{fact}, {}, 120, false, {}, given};
        return pack.decide(one).consent;
    };
    CHECK(consent("family_engages", "given") == "not_required");
    CHECK(consent("poverty_or_debt", "given") == "held");
    CHECK(consent("poverty_or_debt", "refused") == "required");
    CHECK(consent("poverty_or_debt", "") == "required");
    CHECK(consent("neglect_persistent", "not_sought") == "required");
    CHECK(consent("neglect_severe", "given") == "not_required");
    CHECK(consent("immediate_danger", "refused") == "not_required");
}

TEST_CASE("a name that the vocabulary does not have is refused", "[reference]") {
    auto const pack = load("rsrt-2015");
    CHECK_THROWS_WITH(pack.decide(naive::referral{{"bruise"}, {}, {}, false, {}, {}}),
                      "no indicator bruise");
    CHECK_THROWS_WITH(
        pack.decide(naive::referral{{}, {}, {}, false, {{"young_carer", 3}}, {}}),
        "no count young_carer");
    CHECK_THROWS_WITH(load("rsrt-1066"), "no pack rsrt-1066");
}

TEST_CASE("random referrals make every rule hold and not hold", "[reference]") {
    std::string const name = GENERATE("children-act", "rsrt-2015", "rhrt-2018");
    auto const pack = load(name);
    naive::random_referrals referrals(pack, 2015);
    std::map<std::string, int> held;
    constexpr int how_many = 5000;
    for (int i = 0; i < how_many; ++i)
        for (std::string const& rule : pack.decide(referrals.next()).rules)
            ++held[rule];
    for (std::string const& rule : pack.rules()) {
        CAPTURE(name, rule, held[rule]);
        CHECK(held[rule] > 0);
        CHECK((held[rule] < how_many || rule == "RSRT-1-00"));
    }
}

TEST_CASE("a row of a table of cases is read as it is meant", "[reference]") {
    auto const row = cases::read_row(
        "RSRT-4-10\tA plain sentence\tphysical_chastisement, absent child_disability, "
        "age 7y 11m, referrals_12m 2\twith child_disability or age unknown or unborn or "
        "referrals_12m unknown\tdoes not hold -> holds");
    CHECK(row.rule == "RSRT-4-10");
    CHECK(row.first.present == std::set<std::string>{"physical_chastisement"});
    CHECK(row.first.absent == std::set<std::string>{"child_disability"});
    CHECK(row.first.age_months == 95);
    CHECK(row.first.counts.at("referrals_12m") == 2);
    REQUIRE(row.twins.size() == 4);
    CHECK(row.twins[0].known.present.contains("child_disability"));
    CHECK(row.twins[0].known.absent.empty());
    CHECK(row.twins[1].known.age_months == std::nullopt);
    CHECK(row.twins[2].known.unborn);
    CHECK(row.twins[2].about == "age");
    CHECK(row.twins[3].known.counts.empty());
    CHECK(row.twins[3].known.age_months == 95); // each twin starts from the first
}

TEST_CASE("a slip in a table of cases is named", "[reference]") {
    using Catch::Contains;
    auto const with = [](std::string const& facts, std::string const& changed) {
        return "R\tA sentence\t" + facts + "\t" + changed + "\tholds -> does not hold";
    };
    CHECK_THAT(complaint_about("R\tA sentence\tyoung_carer"), Contains("five cells"));
    CHECK_THAT(complaint_about(with("age 5", "age 7y")), Contains("an age is written"));
    CHECK_THAT(complaint_about(with("age 18y", "age 7y")), Contains("under 18"));
    CHECK_THAT(complaint_about(with("age 5y", "age 5y")), Contains("changes nothing"));
    CHECK_THAT(complaint_about(with("neet, neet", "age 5y")), Contains("nothing new"));
    CHECK_THAT(complaint_about(with("neet", "-")), Contains("`-` goes with"));
    CHECK_THAT(complaint_about(with("referrals_12m x", "age 5y")), Contains("number"));
    CHECK_THAT(complaint_about(with("neet", "take neet away")), Contains("one fact"));
    CHECK_THAT(complaint_about("R\tA sentence\tneet\t-\tperhaps"), Contains("`then` is"));
    CHECK_THROWS_WITH(cases::of_table("no_such"), Contains("no_such_cases.tsv:1"));
}
