// SPDX-License-Identifier: BSL-1.0
// What no pack may do: lower a route for a risk, or go below the statutory floor.
#include <algorithm>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/rules/packs/children_act.hpp>

#include "least_facts.hpp"
#include "proof_steps.hpp"

namespace frontdoor::detail {

namespace {

using kind = condition_step::kind;

constexpr std::size_t most_effort = 4'000'000;
constexpr const pack& the_floor = packs::children_act;

bool is_of_floor(const pack_rule& rule) {
    return std::any_of(the_floor.rules.begin(), the_floor.rules.end(),
                       [&](const auto& r) { return r.id == rule.id; });
}

// A referral whose route falls when the risk is added, if the tables let it.
std::optional<referral> lowered_by(const pack& of, const pack_rule& rule, indicator risk) {
    const pack* const one[]{&of};
    const interchangeable alike(one);
    effort left(most_effort);
    std::optional<referral> found;
    const auto falls = [&](const referral& r) {
        return classify(r, of).route > classify(r.with(risk), of).route;
    };
    for_each_least(of, rule, alike, left, [&](const referral& r) {
        if (!found && falls(r)) found = smallest(r, falls);
    });
    return found;
}

bool falls_below(const referral& r, const pack& of, const pack_rule& floor_rule) {
    const auto d = classify(r, of);
    auto duties = d.duties;
    duties |= floor_rule.duties;
    return rule_effect::weigh(d.route, d.level) < rule_effect::weigh(floor_rule.route, floor_rule.level) ||
           duties != d.duties;
}

finding below(const pack& of, const pack_rule& floor_rule, std::size_t at, const referral& r) {
    const auto still = [&](const referral& less) {
        return classify(less, the_floor).rules.test(at) && falls_below(less, of, floor_rule);
    };
    return {{}, verdict::refuted, std::string(floor_rule.id), {},
            "This rule of the floor holds, and the pack gives " +
                std::string(route_vocabulary.id(classify(r, of).route)) + " or leaves out one of its duties.",
            smallest(r, still)};
}

}  // namespace

std::vector<finding> risks_that_lower(const pack& of) {
    std::vector<finding> found;
    for (const auto& rule : of.rules)
        for (const auto& s : rule.when) {
            if (s.op != kind::not_strength) continue;
            const indicator named{s.value};
            if (entry_of(of, named).polarity == polarity::protective) continue;
            const auto witness = lowered_by(of, rule, named);
            found.push_back({{}, witness ? verdict::refuted : verdict::not_analysable, std::string(rule.id), {},
                             "`not` stands before a risk, " + std::string(id_of(of, named)) + ".", witness});
        }
    return found;
}

std::vector<finding> strengths_in_floor(const pack& of) {
    std::vector<finding> found;
    for (const auto& rule : of.rules)
        if (is_of_floor(rule) && std::any_of(rule.when.begin(), rule.when.end(), [](const auto& s) {
                return s.op == kind::not_strength;
            }))
            found.push_back({{}, verdict::refuted, std::string(rule.id), {},
                             "This rule of the floor has `not` before a strength.", {}});
    return found;
}

std::vector<finding> below_the_floor(const pack& of) {
    std::vector<finding> found;
    const pack* const both[]{&of, &the_floor};
    const interchangeable alike(both);
    for (std::size_t at = 0; at < the_floor.rules.size(); ++at) {
        const auto& rule = the_floor.rules[at];
        effort left(most_effort);
        std::optional<referral> witness;
        for_each_least(the_floor, rule, alike, left, [&](const referral& r) {
            referral all = r;  // every strength, the pack's own too
            all.present |= of.compiled.strengths;
            if (!witness && falls_below(all, of, rule)) witness = all;
        });
        if (witness) found.push_back(below(of, rule, at, *witness));
        else if (left.is_spent())
            found.push_back({{}, verdict::not_analysable, std::string(rule.id), {}, "Too many ways to look at.", {}});
    }
    return found;
}

}  // namespace frontdoor::detail
