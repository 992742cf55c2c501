// SPDX-License-Identifier: BSL-1.0
// Rules held against each other: which can hold, which are useless, which are the same.
#include <algorithm>

#include <frontdoor/decision/classify.hpp>

#include "least_facts.hpp"
#include "proof_steps.hpp"

namespace frontdoor::detail {

namespace {

constexpr std::size_t most_effort = 4'000'000;  // steps for a rule: about a second

bool has_all(const duty_set& all, const duty_set& wanted) {
    duty_set both = all;
    both |= wanted;
    return both == all;
}

class one_rule {
public:
    one_rule(const pack& of, std::size_t at) : of_{of}, at_{at}, weight_{of.compiled.effects[at].weight} {}

    rule_facts::of_rule look(const interchangeable& alike) {
        effort left(most_effort);
        for_each_least(of_, of_.rules[at_], alike, left, [&](const referral& r) { look_at(r); });
        found_.looked_through = !left.is_spent();
        return found_;
    }

private:
    void look_at(const referral& r) {
        const auto d = classify(r, of_);
        if (!d.rules.test(at_)) {  // the clauses and the tables say different things
            found_.needed = true;
            return;
        }
        rule_set others = d.rules;
        others.reset(at_);
        const bool first = !found_.can_hold;
        found_.can_hold = true;
        if (first) found_.example = r, found_.always = others, found_.making_useless = others;
        found_.always &= others;
        note_use(others);
    }
    void note_use(const rule_set& others) {
        rule_set doing_all;
        duty_set duties;
        bool as_urgent = false;
        others.for_each([&](std::size_t i) {
            const auto& effect = of_.compiled.effects[i];
            duties |= effect.duties;
            as_urgent |= effect.weight >= weight_;
            if (effect.weight >= weight_ || has_use(effect.duties)) found_.sharing.set(i);
            if (effect.weight >= weight_ && has_all(effect.duties, own_duties())) doing_all.set(i);
        });
        found_.making_useless &= doing_all;
        found_.needed |= !as_urgent || !has_all(duties, own_duties());
    }
    const duty_set& own_duties() const { return of_.compiled.effects[at_].duties; }
    bool has_use(const duty_set& duties) const {
        bool some = false;
        own_duties().for_each([&](duty d) { some |= duties.contains(d); });
        return some;
    }

    const pack& of_;
    std::size_t at_;
    std::uint16_t weight_;
    rule_facts::of_rule found_;
};

std::vector<std::string> ids_of(const pack& of, const rule_set& rules) {
    std::vector<std::string> ids;
    rules.for_each([&](std::size_t i) { ids.emplace_back(of.rules[i].id); });
    return ids;
}

std::string listed(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
    return text;
}

referral shown(const rule_facts& rules, std::size_t at) {
    return smallest(*rules.rules[at].example,
                    [&](const referral& r) { return classify(r, rules.of).rules.test(at); });
}

finding gave_up(const rule_facts& rules, std::size_t at) {
    return {{}, verdict::not_analysable, std::string(rules.of.rules[at].id), {},
            "There are too many ways in which this rule can begin to hold to look at each.", {}};
}

}  // namespace

rule_facts::rule_facts(const pack& p) : of{p} {
    const pack* const one[]{&p};
    const interchangeable alike(one);
    for (std::size_t i = 0; i < p.rules.size(); ++i) rules.push_back(one_rule(p, i).look(alike));
}

std::vector<finding> rules_that_cannot_hold(const rule_facts& rules) {
    std::vector<finding> found;
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        if (rules.rules[i].can_hold) continue;
        if (!rules.rules[i].looked_through) found.push_back(gave_up(rules, i));
        else
            found.push_back({{}, verdict::refuted, std::string(rules.of.rules[i].id), {},
                             "There is no referral for which this rule holds.", {}});
    }
    return found;
}

std::vector<finding> useless_rules(const rule_facts& rules) {
    std::vector<finding> found;
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const auto& r = rules.rules[i];
        if (r.needed || (!r.can_hold && r.looked_through)) continue;
        if (!r.looked_through) {
            found.push_back(gave_up(rules, i));
            continue;
        }
        const bool alone = r.making_useless.any();
        auto others = ids_of(rules.of, alone ? r.making_useless : r.sharing);
        const auto why = alone ? "Wherever this rule holds, so does " + listed(others) +
                                     (others.size() == 1 ? ", which asks" : ", each of which asks") +
                                     " for as much: without this rule no decision would differ."
                               : "Wherever this rule holds, some of " + listed(others) +
                                     " ask for as much: without this rule no decision would differ.";
        found.push_back({{}, verdict::refuted, std::string(rules.of.rules[i].id), std::move(others), why,
                         shown(rules, i)});
    }
    return found;
}

std::vector<finding> conditions_twice(const rule_facts& rules) {
    std::vector<finding> found;
    for (std::size_t i = 0; i < rules.rules.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto& a = rules.rules[i];
            const auto& b = rules.rules[j];
            if (!a.can_hold || !b.can_hold || !a.always.test(j) || !b.always.test(i)) continue;
            if (!a.looked_through || !b.looked_through) {
                found.push_back(gave_up(rules, i));
                continue;
            }
            const std::string other(rules.of.rules[j].id);
            found.push_back({{}, verdict::refuted, std::string(rules.of.rules[i].id), {other},
                             "This rule and " + other + " hold for just the same referrals.",
                             shown(rules, i)});
        }
    return found;
}

}  // namespace frontdoor::detail
