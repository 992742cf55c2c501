// SPDX-License-Identifier: BSL-1.0
// Planted faults of every kind are found; the shipped packs pass; and what is proved agrees
// with trying every referral there is, for packs small enough for that.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/explanation/proof.hpp>
#include <frontdoor/rules/pack_file.hpp>

#include <catch2/catch.hpp>

#include <string>

#include "explanation/proof_steps.hpp"
#include "support/every_small_referral.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;

std::string rule_text(const std::string& id, const std::string& when,
                      const std::string& more = R"("level": 3, "route": "early_help_assessment")") {
    return "{\"id\": \"" + id + "\", \"when\": \"" + when + "\", " + more +
           R"(, "basis": "local_threshold", "citation": "p. 3"})";
}

std::shared_ptr<const pack> with_rules(const std::string& rules, const std::string& more = "") {
    return read_pack(R"({"format": "frontdoor-pack 1", "name": "t", "title": "t", "extends": "rsrt-2015", )" +
                         more + "\"add\": [" + rules + "]}", "t.json").pack;
}

// The first finding of a promise that is not kept, about a rule or an indicator.
const finding* found(const proof& p, promise what, const std::string& about = {}) {
    for (const auto& f : p.findings)
        if (f.promise == what && f.verdict != verdict::proved && (about.empty() || f.about == about)) return &f;
    return nullptr;
}

}  // namespace

TEST_CASE("the shipped packs keep all that they promise", "[explanation]") {
    for (const pack* p : packs::all) {
        CAPTURE(p->name());
        const auto all = prove(*p);
        CHECK(!all.has(verdict::refuted));
        CHECK(!all.has(verdict::not_analysable));
        CHECK(all.needless.empty());
    }
}

TEST_CASE("a rule made useless by another is found, with the other", "[explanation]") {
    const auto p = with_rules(rule_text("T-1", "domestic_abuse_current and neet"));
    const auto all = prove(*p);
    const auto* f = found(all, promise::no_rule_useless, "T-1");
    REQUIRE(f);
    CHECK(f->verdict == verdict::refuted);
    CHECK(f->others == std::vector<std::string>{"RSRT-3-02"});
    REQUIRE(f->witness);
    CHECK(classify(*f->witness, *p).rules.test(p->rules.size() - 1));
}

TEST_CASE("a rule made useless by several together is found", "[explanation]") {
    const auto p = with_rules(rule_text("T-1", "neet and young_carer") + "," +
                              rule_text("T-2", "neet and bullying_victim") + "," +
                              rule_text("T-3", "neet and (young_carer or bullying_victim)"));
    const auto all = prove(*p);
    const auto* f = found(all, promise::no_rule_useless, "T-3");
    REQUIRE(f);
    CHECK(f->why.find("some of T-1, T-2") != std::string::npos);
}

TEST_CASE("a rule that adds a duty or is more urgent is of use", "[explanation]") {
    const auto duty = with_rules(rule_text(
        "T-1", "domestic_abuse_current and neet",
        R"("duties": ["nrm"], "level": 3, "route": "early_help_assessment")"));
    CHECK(!found(prove(*duty), promise::no_rule_useless, "T-1"));
    const auto urgent = with_rules(rule_text("T-1", "domestic_abuse_current and neet",
                                             R"("level": 4, "route": "section_17")"));
    CHECK(!found(prove(*urgent), promise::no_rule_useless, "T-1"));
}

TEST_CASE("two rules for just the same referrals are found, however they are written", "[explanation]") {
    const auto p = with_rules(rule_text("T-1", "neet and (young_carer or unborn)") + "," +
                              rule_text("T-2", "unborn and neet or young_carer and neet",
                                        R"("level": 4, "route": "section_17")"));
    const auto all = prove(*p);
    const auto* f = found(all, promise::no_condition_twice, "T-2");
    REQUIRE(f);
    CHECK(f->others == std::vector<std::string>{"T-1"});
}

TEST_CASE("an indicator of its own that no rule names is found", "[explanation]") {
    const auto p = with_rules("", R"("indicators": [{"id": "odd", "label": "Odd", "domain": "context",
        "polarity": "risk", "question": "Is it odd?"}], )");
    REQUIRE(found(prove(*p), promise::every_indicator_leads, "odd"));
}

TEST_CASE("what a pack says that it does not promise is shown and not held against it", "[explanation]") {
    const auto p = with_rules(rule_text("T-1", "domestic_abuse_current and neet"),
        R"("not_promised": [{"promise": "no_rule_useless", "about": "T-1", "reason": "For the record"},
                            {"promise": "no_rule_useless", "about": "T-9", "reason": "Never needed"}], )");
    const auto all = prove(*p);
    CHECK(!all.has(verdict::refuted));
    const auto* f = found(all, promise::no_rule_useless, "T-1");
    REQUIRE(f);
    CHECK(f->verdict == verdict::not_promised);
    CHECK(f->why.find("For the record") != std::string::npos);
    REQUIRE(all.needless.size() == 1);
    CHECK(all.needless[0].about == "T-9");
}

// What the reader refuses is planted by hand.
TEST_CASE("faults that no file can have are found in a pack made by hand", "[explanation]") {
    using step = condition_step;
    const auto place = [](indicator i) { return static_cast<std::uint16_t>(i.index()); };
    indicator_bits strengths = shipped_strengths;
    strengths.set(indicators::neet.index());
    support::small_pack made(strengths);
    made.add_rule(route::section_17, level::complex_significant,
                  {{step::kind::not_strength, 0, place(indicators::neet)}});
    pack p = made.compiled();
    auto all = prove(p);
    const auto* f = found(all, promise::risk_never_lowers, "R1");
    REQUIRE(f);
    REQUIRE(f->witness);
    CHECK(classify(f->witness->with(indicators::neet), p).route < classify(*f->witness, p).route);
    f = found(all, promise::never_below_the_floor, "CA-46-1");
    REQUIRE(f);
    REQUIRE(f->witness);
    CHECK(classify(*f->witness, packs::children_act).route == route::immediate_protection);
    CHECK(classify(*f->witness, p).route < route::immediate_protection);

    std::vector<pack_rule> rules(p.rules.begin(), p.rules.end());
    rules[0].id = "CA-46-1";
    rules[0].citation = " ";
    const step other{step::kind::count, 0, 3};
    rules[0].when = {&other, 1};
    p.rules = rules;
    all = prove(p);
    CHECK(found(all, promise::citations_present));
    CHECK(found(all, promise::no_gap_at_borders));
    CHECK(found(all, promise::every_rule_can_hold));
    rules[0].when = made.compiled().rules[0].when;
    CHECK(found(prove(p), promise::strength_spares_the_floor));
}

TEST_CASE("what would take too long is not analysable, and is said", "[explanation]") {
    std::string members, own;
    for (int i = 0; i < 60; ++i) {
        const auto id = "own_" + std::to_string(i);
        own += (i == 0 ? "" : ",") + ("{\"id\": \"" + id + R"(", "label": "x", "domain": "context",
            "polarity": "risk", "question": "x"})");
    }
    std::string rules;
    for (int i = 0; i < 60; ++i) {  // each by itself, so that none is interchangeable
        rules += rule_text("S-" + std::to_string(i), "own_" + std::to_string(i) + " and own_" +
                           std::to_string((i * 7 + 1) % 60)) + ",";
        members += (i == 0 ? "" : ", ") + ("own_" + std::to_string(i));
    }
    const std::string low = R"("level": 2, "route": "universal_plus")";
    const auto p = with_rules(rules + rule_text("T-0", "at_least(1; " + members + ")", low) + "," +
                                  rule_text("T-1", "at_least(8; " + members + ")", low),
                              "\"indicators\": [" + own + "], ");
    const auto all = prove(*p);
    const auto* f = found(all, promise::no_rule_useless, "T-1");
    REQUIRE(f);
    CHECK(f->verdict == verdict::not_analysable);
    CHECK(!found(all, promise::every_rule_can_hold, "T-1"));
}

TEST_CASE("proofs agree with trying every referral of small packs", "[explanation]") {
    support::for_random_packs(40, 11, [](const pack& p, support::chance&) {
        const detail::rule_facts proved(p);
        std::vector<bool> holds(p.rules.size()), needed(p.rules.size());
        support::for_every_small_referral([&](const referral& r) {
            const auto d = classify(r, p);
            d.rules.for_each([&](std::size_t i) {
                holds[i] = true;
                bool as_urgent = false;
                d.rules.for_each([&](std::size_t j) {
                    as_urgent |= j != i && p.compiled.effects[j].weight >= p.compiled.effects[i].weight;
                });
                if (!as_urgent) needed[i] = true;
            });
        });
        for (std::size_t i = 0; i < p.rules.size(); ++i) {
            CAPTURE(i);
            CHECK(proved.rules[i].can_hold == holds[i]);
            CHECK(proved.rules[i].needed == needed[i]);
        }
    });
}
