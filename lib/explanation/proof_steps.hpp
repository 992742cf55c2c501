// SPDX-License-Identifier: BSL-1.0
// The proofs, a function a promise: each gives what speaks against it, nothing where the
// promise is kept.
#pragma once

#include <vector>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/explanation/proof.hpp>

namespace frontdoor::detail {

// Of every rule, what holds at the least referrals for which it holds.
struct rule_facts {
    struct of_rule {
        bool looked_through = true;             // at all of the least referrals
        bool can_hold = false;
        bool needed = false;                    // some referral would fare otherwise without it
        rule_set always;                        // rules that hold wherever it does
        rule_set making_useless;                // each of which alone makes it so
        rule_set sharing;                       // rules that together make it so
        std::optional<referral> example;        // where it holds
    };
    explicit rule_facts(const pack& p);

    const pack& of;
    std::vector<of_rule> rules;
};

std::vector<finding> risks_that_lower(const pack& of);
std::vector<finding> strengths_in_floor(const pack& of);
std::vector<finding> below_the_floor(const pack& of);
std::vector<finding> rules_that_cannot_hold(const rule_facts& rules);
std::vector<finding> useless_rules(const rule_facts& rules);
std::vector<finding> conditions_twice(const rule_facts& rules);
std::vector<finding> indicators_that_lead_nowhere(const pack& of);
std::vector<finding> gaps_at_borders(const pack& of);
std::vector<finding> duties_that_do_not_exist(const pack& of);
std::vector<finding> citations_missing(const pack& of);

}  // namespace frontdoor::detail
