// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/proof.hpp>

#include <algorithm>

#include "proof_steps.hpp"

namespace frontdoor {

namespace {

using namespace detail;

bool speaks_of(const unpromised& said, const finding& f) {
    return said.promise == f.promise && (said.about.empty() || said.about == f.about);
}

// What the pack says that it does not promise is not held against it.
void set_aside(proof& p) {
    for (const auto& said : p.of->not_promised) {
        bool needed = false;
        for (auto& f : p.findings) {
            if (f.verdict == verdict::proved || !speaks_of(said, f)) continue;
            needed = true;
            f.verdict = verdict::not_promised;
            f.why += " The pack does not promise it: " + std::string(said.reason);
        }
        if (!needed) p.needless.push_back(said);
    }
}

}  // namespace

bool proof::has(verdict v) const {
    return std::any_of(findings.begin(), findings.end(), [v](const auto& f) { return f.verdict == v; });
}

proof prove(const pack& of) {
    proof made;
    made.of = &of;
    const auto add = [&](promise what, std::vector<finding> found, const char* kept) {
        if (found.empty()) found.push_back({what, verdict::proved, {}, {}, kept, {}});
        for (auto& f : found) {
            f.promise = what;
            made.findings.push_back(std::move(f));
        }
    };
    const rule_facts rules(of);
    add(promise::risk_never_lowers, risks_that_lower(of),
        "`not` stands before strengths alone, ages have upper limits alone and counts lower ones.");
    add(promise::strength_spares_the_floor, strengths_in_floor(of),
        "No rule of the floor looks at a strength.");
    add(promise::never_below_the_floor, below_the_floor(of),
        "Whatever makes a rule of the floor hold leads to its route or a more urgent one, with its duties.");
    add(promise::every_rule_can_hold, rules_that_cannot_hold(rules),
        "For each rule a referral was found for which it holds.");
    add(promise::no_rule_useless, useless_rules(rules),
        "Without any one rule, some referral would have another route, level or duty.");
    add(promise::no_condition_twice, conditions_twice(rules), "No two rules hold for just the same referrals.");
    add(promise::every_indicator_leads, indicators_that_lead_nowhere(of),
        "Each is named by a rule.");
    add(promise::no_gap_at_borders, gaps_at_borders(of),
        "Every month from 0 to 215 and every number from 0 to 65535 is on one side of each limit.");
    add(promise::duties_exist, duties_that_do_not_exist(of), "All are in the vocabulary of duties.");
    add(promise::citations_present, citations_missing(of), "No citation is empty.");
    set_aside(made);
    return made;
}

}  // namespace frontdoor
