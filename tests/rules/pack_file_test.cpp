// SPDX-License-Identifier: BSL-1.0
// Packs read from JSON: the same values as those compiled in, and every mistake with its
// place.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/notation.hpp>
#include <frontdoor/rules/pack_file.hpp>
#include <frontdoor/rules/pack_json.hpp>

#include <catch2/catch.hpp>

#include <string>

#include "support/random_referral.hpp"

namespace {

using namespace frontdoor;

std::string rule_with(const std::string& when) {
    return R"({"id": "T-1", "level": 3, "route": "early_help_assessment", "basis": "local_threshold",
 "citation": "Thresholds p. 3", "when": )" + when + "}";
}

std::string pack_with(const std::string& rest) {
    return "{\"format\": \"frontdoor-pack 1\", \"name\": \"test-1\", \"title\": \"A test\",\n" + rest + "}";
}

std::string rules_with(const std::string& when) {
    return pack_with("\"rules\": [\n" + rule_with("\"" + when + "\"") + "]");
}

// What is said of a text that is no pack.
std::string refusal(const std::string& text) {
    try {
        read_pack(text, "p.json");
    } catch (const failure& refused) {
        CHECK(refused.code() == error::invalid_pack);
        return refused.what();
    }
    return "nothing";
}

const pack_rule& last_rule(const pack& of) { return of.rules[of.rules.size() - 1]; }

void check_decides_alike(const pack& a, const pack& b, unsigned long long seed) {
    support::random_referrals make(a.name(), seed);
    for (int i = 0; i < 2000; ++i) {
        const auto r = make.next();
        const auto x = classify(r, a);
        auto y = classify(r, b);
        y.pack = x.pack;
        REQUIRE(x == y);
    }
}

}  // namespace

TEST_CASE("what pack_json writes is read back: same hash, same bytes, same decisions", "[rules]") {
    for (const pack* p : packs::all) {
        CAPTURE(p->name());
        const auto read = read_pack(pack_json(*p), "p.json");
        CHECK(read.notes.empty());
        CHECK(sha256(*read.pack) == sha256(*p));
        CHECK(pack_json(*read.pack) == pack_json(*p));
        check_decides_alike(*p, *read.pack, 7);
    }
}

TEST_CASE("the floor comes with a pack that does not write it", "[rules]") {
    const auto read = read_pack(rules_with("neet"), "p.json");
    CHECK(read.pack->rules.size() == packs::children_act.rules.size() + 1);
    CHECK(classify(referral{}.with(indicators::immediate_danger), *read.pack).route ==
          route::immediate_protection);
    CHECK(last_rule(*read.pack).id == "T-1");
}

TEST_CASE("a condition reads the same as notation and as a tree", "[rules]") {
    const std::string tree = R"({"or": [{"and": [{"indicator": "neet"}, {"not": "support_in_place"},
        {"age_below_months": 18}, {"count": "referrals_12m", "at_least": 2}]},
        {"at_least": 2, "of": "neglect_signs"}, {"at_least": 1, "of": ["neet", "young_carer"]},
        {"all": "trio_of_vulnerabilities"}, {"unborn": true}]})";
    const auto by_tree = read_pack(pack_with("\"rules\": [" + rule_with(tree) + "]"), "p.json");
    const auto by_text = read_pack(
        rules_with("neet and not support_in_place and age < 18m and referrals_12m >= 2 or "
                   "at_least(2; neglect_signs) or at_least(1; neet, young_carer) or "
                   "all(trio_of_vulnerabilities) or unborn"), "p.json");
    CHECK(sha256(*by_tree.pack) == sha256(*by_text.pack));
    CHECK(notation(*by_tree.pack, last_rule(*by_tree.pack)).find("age < 18m") != std::string::npos);
}

TEST_CASE("`and` binds tighter than `or`, and parentheses bind tightest", "[rules]") {
    const auto written = [](const std::string& when) {
        const auto read = read_pack(rules_with(when), "p.json");
        return notation(*read.pack, last_rule(*read.pack));
    };
    CHECK(written("neet or young_carer and unborn") == "neet or young_carer and unborn");
    CHECK(written("(neet or young_carer) and unborn") == "(neet or young_carer) and unborn");
    CHECK(written("  ((neet))and(unborn) ") == "neet and unborn");
}

TEST_CASE("changes to another pack keep its order, as the packs in C++ do", "[rules]") {
    std::string add, replace;
    const auto& newer = packs::rhrt_2018;
    const auto all = pack_json(newer);
    const auto object_of = [&](const std::string& id) {
        const auto at = all.rfind('{', all.find("\"id\": \"" + id + "\""));
        return all.substr(at, all.find("\n    }", at) + 6 - at);
    };
    for (const auto* id : {"RHRT-4-20", "RHRT-4-21", "RHRT-3-31", "RHRT-3-32"})
        add += (add.empty() ? "" : ",") + object_of(id);
    const auto text = R"json({"format": "frontdoor-pack 1", "name": "rhrt-2018", "extends": "rsrt-2015",
        "title": "Right Help, Right Time (Birmingham)", "from": "2018-01-01",
        "add": [)json" + add + R"json(], "replace": [)json" + object_of("RSRT-4-06") + R"json(],
        "remove": [{"id": "RSRT-2-10", "reason": "Taken in by other rules"}]})json";
    const auto read = read_pack(text, "p.json");
    CHECK(sha256(*read.pack) == sha256(newer));
    CHECK(read.notes.empty());
}

TEST_CASE("a mistake is named with file, line, column, rule and what would be right", "[rules]") {
    struct row {
        const char* when;
        const char* said;
    };
    for (const auto& [when, said] : std::initializer_list<row>{
             {"neett", ":4:42: rule T-1: \"neett\" is no indicator, count or set; did you mean \"neet\"?"},
             {"neet and yung_carer", ":4:51: rule T-1: \"yung_carer\" is no indicator"},
             {"neet or not young_carer", ":4:50: rule T-1: `not` may stand only before a strength"},
             {"support_in_place", "is a strength: it may only stand after `not`"},
             {"age < 19y", "an age limit is one month (1m) to eighteen years (18y)"},
             {"age < 5", "years or months belong after the number"},
             {"age > 5y", "\"<\" belongs here"},
             {"referrals_12m >= 0", "a count is compared with a whole number from 1 to 65535"},
             {"referrals_12m < 3", "\">=\" belongs here"},
             {"at_least(0; neglect_signs)", "at_least counts from 1 upwards"},
             {"at_least(4; trio_of_vulnerabilities)", "at_least asks for more than the list names"},
             {"at_least(1; neet, neet)", "the list names an indicator twice"},
             {"at_least(2; neglect_sign)", "did you mean \"neglect_signs\"?"},
             {"neglect_signs", "is a set: say at_least(1; neglect_signs)"},
             {"at_least(9; unmet_needs)", "the condition counts past eight"},
             {"neet and", ":4:50: rule T-1: a name belongs here"},
             {"(neet", "\")\" belongs here"},
             {"neet young_carer", "\"and\", \"or\" or the end of the condition belongs here"},
             {"", "the text is empty"},
         }) {
        CAPTURE(when, refusal(rules_with(when)));
        CHECK(refusal(rules_with(when)).find(said) != std::string::npos);
        CHECK(refusal(rules_with(when)).starts_with("p.json:"));
    }
}

TEST_CASE("what does not fit in the evaluator is refused by name of the rule", "[rules]") {
    std::string many = "unborn";
    for (int i = 1; i < 9; ++i) many += " or age < " + std::to_string(i) + "y";
    CHECK(refusal(rules_with(many)).find("rule T-1: the condition has more than eight alternatives") !=
          std::string::npos);
    std::string deep(40, '(');
    CHECK(refusal(rules_with(deep + "neet" + std::string(40, ')'))).find("32 parentheses") !=
          std::string::npos);
    std::string longest = "neet";
    for (int i = 0; i < 20; ++i) longest += " or young_carer";
    CHECK(refusal(rules_with(longest)).find("more than 32 terms") != std::string::npos);
}

TEST_CASE("a pack's file says what is wrong beside its conditions", "[rules]") {
    const auto good = rule_with("\"neet\"");
    const auto but = [&](const std::string& from, const std::string& to) {
        auto made = good;
        made.replace(made.find(from), from.size(), to);
        return refusal(pack_with("\"rules\": [" + made + "]"));
    };
    const auto said = [](const std::string& message, const std::string& part) {
        CAPTURE(message, part);
        CHECK(message.find(part) != std::string::npos);
    };
    said(but("early_help_assessment", "early_help"), "there is no route \"early_help\"; did you mean");
    said(but("\"level\": 3", "\"level\": 5"), "a level is 0 (duties only) to 4");
    said(but("\"level\": 3", "\"level\": 0"), "the level does not fit the route");
    said(but("\"level\": 3", "\"level\": 3.5"), "a whole number from 0 to 65535");
    said(but("Thresholds p. 3", ""), "the rule has no citation");
    said(but("Thresholds p. 3", "a\\tb"), "control character");
    said(but("\"citation\"", "\"citations\""), "there is no key \"citations\" here; did you mean \"citation\"?");
    said(but("\"id\": \"T-1\"", "\"id\": \"T;1\""), "an id has letters, digits");
    said(but("\"id\": \"T-1\"", "\"id\": \"CA-46-1\""), "rule of the statutory floor cannot be changed");
    said(but("\"id\": \"T-1\"", "\"id\": \"T-1\", \"id\": \"T-2\""), "stands here twice");
    said(but("local_threshold", "law"), "there is no basis");
    said(refusal(pack_with("\"rules\": [" + good + "," + good + "]")), "another rule has this id already");
    said(refusal(pack_with("\"rules\": 3")), "a list in brackets belongs here");
    said(refusal(pack_with("\"from\": \"2018-02-30\", \"rules\": []")), "is no day");
    said(refusal("{\"format\": \"frontdoor-pack 2\"}"), "this format is not known");
    said(refusal("{"), "this is not JSON");
    said(refusal(""), "this is not JSON");
    said(refusal("{} x"), "text after the end");
    said(refusal(pack_with("\"extends\": \"rsrt-2051\", \"add\": []")), "did you mean \"rsrt-2015\"?");
    said(refusal(pack_with("\"extends\": \"rsrt-2015\", \"remove\": [{\"id\": \"CA-46-1\", \"reason\": \"x\"}]")),
         "a rule of the statutory floor cannot be replaced or removed");
    said(refusal(pack_with("\"extends\": \"rsrt-2015\", \"remove\": [{\"id\": \"RSRT-9\", \"reason\": \"x\"}]")),
         "has no such rule; did you mean \"RSRT-");
}

TEST_CASE("all mistakes are told at once, and no more than twenty", "[rules]") {
    std::string rules;
    for (int i = 0; i < 30; ++i) rules += (i == 0 ? "" : ",\n") + rule_with("\"neett\"");
    const auto told = refusal(pack_with("\"rules\": [" + rules + "]"));
    CHECK(std::count(told.begin(), told.end(), '\n') == 20);
    CHECK(told.find("and 10 more") != std::string::npos);
}

TEST_CASE("a hostile file is refused before it hurts", "[rules]") {
    CHECK(refusal(std::string(largest_pack_file + 1, ' ')).find("4 MiB") != std::string::npos);
    CHECK(refusal(std::string(100'000, '[')).find("deep") != std::string::npos);
    std::string values = "[0";
    for (int i = 0; i < 200'000; ++i) values += ",0";
    CHECK(refusal(values + "]").find("values") != std::string::npos);
    std::string rules;
    for (int i = 0; i < 1000; ++i) {
        auto one = rule_with("\"neet\"");
        rules += (i == 0 ? "" : ",") + one.replace(one.find("T-1"), 3, "T-" + std::to_string(i));
    }
    CHECK(refusal(pack_with("\"rules\": [" + rules + "]")).find("1024 rules") != std::string::npos);
}

TEST_CASE("a pack may bring indicators of its own, which rules and decisions know", "[rules]") {
    const auto text = pack_with(R"("indicators": [
        {"id": "county_lines_debt", "label": "Owes money", "domain": "context", "polarity": "risk", "question": "Owed?"},
        {"id": "mentor", "label": "Has a mentor", "domain": "strength", "polarity": "protective", "question": "Any?"}],
        "sets": [{"id": "street_signs", "members": ["county_lines_debt", "neet"]}],
        "rules": [)" + rule_with("\"at_least(2; street_signs) and not mentor\"") + "]");
    const auto read = read_pack(text, "p.json");
    const indicator debt{indicator_count}, mentor{indicator_count + 1};
    CHECK(id_of(*read.pack, debt) == "county_lines_debt");
    const auto both = referral{}.with(debt, indicators::neet);
    CHECK(classify(both, *read.pack).route == route::early_help_assessment);
    CHECK(classify(both.with(mentor), *read.pack).route == route::universal);
    const auto asked = classify(referral{}.with(indicators::neet), *read.pack).ask;
    std::string ids;
    asked.for_each([&](const question& q) { ids += std::string(id_of(*read.pack, q)) + ' '; });
    CHECK(ids == "county_lines_debt ");
    CHECK(sha256(*read_pack(pack_json(*read.pack), "p.json").pack) == sha256(*read.pack));
    CHECK(indicator_ids_of(*read.pack).back() == "mentor");
}

TEST_CASE("an indicator of a pack's own cannot take a word that means something else", "[rules]") {
    for (const auto* id : {"neet", "age", "referrals_12m", "neglect_signs", "present", "not"}) {
        CAPTURE(id);
        const auto told = refusal(pack_with(std::string(R"("indicators": [{"id": ")") + id +
            R"(", "label": "x", "domain": "context", "polarity": "risk", "question": "x"}], "rules": [])"));
        CHECK(told.find("already") != std::string::npos);
    }
}

TEST_CASE("a file that was changed after its hash was written says so", "[rules]") {
    auto text = pack_json(packs::rhrt_2018);
    text.replace(text.find("weapon_carrying"), 15, "missing_from_home");
    const auto read = read_pack(text, "p.json");
    REQUIRE(read.notes.size() == 2);
    CHECK(read.notes[0].find("changed after its sha256 was written") != std::string::npos);
    CHECK(read.notes[1].find("give it a name of its own") != std::string::npos);
}

TEST_CASE("a pack lives as long as a pointer to it", "[rules]") {
    std::shared_ptr<const pack> kept = read_pack(rules_with("neet"), "p.json").pack;
    CHECK(kept.use_count() == 1);
    CHECK(classify(referral{}.with(indicators::neet), *kept).rules.count() == 1);
}

TEST_CASE("a parameter has the value of the day, and the pack says on which days it holds", "[rules]") {
    using namespace std::chrono_literals;
    const auto text = pack_with(R"("from": "2015-03-01", "parameters": [{"id": "often", "citation": "p. 9",
        "values": [{"value": 3}, {"from": "2018-01-01", "value": 2}, {"from": "2020-01-01", "value": 1}]}],
        "rules": [)" + rule_with("\"missing_episodes_90d >= often\"") + "]");
    const auto on = [&](std::chrono::year_month_day day) {
        const auto made = read_pack(text, "p.json", std::chrono::local_days{day});
        CHECK(made.parameters_change.size() == 2);
        CHECK(made.pack->in_force_on(std::chrono::local_days{day}));
        return notation(*made.pack, last_rule(*made.pack));
    };
    CHECK(on(2017y / 12 / 31) == "missing_episodes_90d >= 3");
    CHECK(on(2018y / 1 / 1) == "missing_episodes_90d >= 2");
    CHECK(on(2019y / 12 / 31) == "missing_episodes_90d >= 2");
    CHECK(on(2020y / 1 / 1) == "missing_episodes_90d >= 1");
    const auto newest = read_pack(text, "p.json").pack;
    CHECK(newest->heading.from == std::chrono::local_days{2020y / 1 / 1});
    CHECK(sha256(*newest) != sha256(*read_pack(text, "p.json", std::chrono::local_days{2017y / 1 / 1}).pack));
    CHECK(refusal(pack_with(R"("parameters": [{"id": "often", "citation": "p", "values":
        [{"value": 3}, {"value": 2}]}], "rules": [])")).find("only the first value has no day") != std::string::npos);
}
