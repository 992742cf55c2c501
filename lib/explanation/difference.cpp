// SPDX-License-Identifier: BSL-1.0
// A referral moves from one placement up to another where the second pack has reached the
// higher and the first has not passed the lower. Both only rise along the order of
// least_facts.hpp, so the first referrals at which each is reached, and the first after
// two of them, show every movement there is.
#include <frontdoor/explanation/difference.hpp>

#include <algorithm>
#include <map>
#include <optional>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/failure.hpp>

#include "least_facts.hpp"

namespace frontdoor {

namespace {

using namespace detail;

using weight = std::uint16_t;

constexpr std::size_t most_effort = 30'000'000;
constexpr weight nothing_holds = rule_effect::weigh(route::universal, level::universal);

weight weight_of(const referral& r, const pack& by) {
    const auto d = classify(r, by);
    return rule_effect::weigh(d.route, d.level);
}

placement placement_of(weight w) { return {rule_effect::route_of(w), rule_effect::level_of(w)}; }

std::vector<std::string> rules_at(const referral& r, const pack& by, auto wanted) {
    std::vector<std::string> ids;
    classify(r, by).rules.for_each([&](std::size_t i) {
        if (wanted(by.compiled.effects[i])) ids.emplace_back(by.rules[i].id);
    });
    return ids;
}

// Sets may have the same name and other members.
bool steps_alike(const pack& a, const condition_step& s, const pack& b, const condition_step& t) {
    if (s.op != t.op || s.value != t.value) return false;
    return s.names_list() ? a.lists[s.which].members == b.lists[t.which].members : s.which == t.which;
}

// Whether the other pack has a rule that says the same: nothing can move because of it.
bool has_like(const pack& other, const pack& of, const pack_rule& rule) {
    return std::any_of(other.rules.begin(), other.rules.end(), [&](const auto& r) {
        return r.route == rule.route && r.level == rule.level && r.duties == rule.duties &&
               std::equal(r.when.begin(), r.when.end(), rule.when.begin(), rule.when.end(),
                          [&](const auto& s, const auto& t) { return steps_alike(other, s, of, t); });
    });
}

// Referrals that the lower pack places lower than the higher one does.
class rising {
public:
    rising(const pack& lower, const pack& higher, const interchangeable& alike, effort& left)
        : lower_{lower}, higher_{higher}, alike_{alike}, left_{left} {}

    // By the two weights: the smallest referral of each pair.
    std::map<std::pair<weight, weight>, referral> find() {
        for (std::size_t i = 0; i < higher_.rules.size(); ++i)
            if (!has_like(lower_, higher_, higher_.rules[i])) find_by(i);
        return std::move(found_);
    }

private:
    void find_by(std::size_t rule) {
        const weight high = higher_.compiled.effects[rule].weight;
        std::vector<std::pair<weight, referral>> risen;
        for_each_least(higher_, higher_.rules[rule], alike_, left_, [&](const referral& r) {
            if (weight_of(r, higher_) != high) return;
            const auto low = weight_of(r, lower_);
            if (low >= high) return;
            risen.emplace_back(low, r);
            note(low, high, r);
        });
        if (!risen.empty()) raise(risen, high);
    }
    // What already moves, together with what makes the lower pack reach more.
    void raise(const std::vector<std::pair<weight, referral>>& risen, weight high) {
        for (const auto& [low, reached] : reached_by_lower()) {
            if (low >= high) break;
            for (const auto& [from, a] : risen)
                for (const auto& b : reached)
                    if (from < low) try_both(a, b, low, high);
        }
    }
    void try_both(const referral& a, const referral& b, weight low, weight high) {
        if (!left_.spend()) return;
        const auto r = first_after(a, b, lower_.compiled.strengths | higher_.compiled.strengths);
        if (is_larger(r, low, high)) return;
        if (weight_of(r, lower_) == low && weight_of(r, higher_) == high) note(low, high, r);
    }
    bool is_larger(const referral& r, weight low, weight high) const {
        const auto known = found_.find({low, high});
        return known != found_.end() && size_of(known->second) <= size_of(r);
    }
    void note(weight low, weight high, const referral& r) {
        if (!is_larger(r, low, high)) found_[{low, high}] = r;
    }
    // Risks and counts: these alone cannot be left out of the first referrals.
    std::size_t size_of(const referral& r) const {
        referral bare = r.aged(child_age::not_known());
        bare.present -= lower_.compiled.strengths | higher_.compiled.strengths;
        return facts_said(bare);
    }
    // The first referrals that the lower pack gives each weight.
    const std::map<weight, std::vector<referral>>& reached_by_lower() {
        if (looked_) return reached_;
        looked_ = true;
        for (std::size_t i = 0; i < lower_.rules.size(); ++i) {
            const weight w = lower_.compiled.effects[i].weight;
            for_each_least(lower_, lower_.rules[i], alike_, left_, [&](const referral& r) {
                if (w > nothing_holds && weight_of(r, lower_) == w) reached_[w].push_back(r);
            });
        }
        return reached_;
    }

    const pack& lower_;
    const pack& higher_;
    const interchangeable& alike_;
    effort& left_;
    std::map<std::pair<weight, weight>, referral> found_;
    std::map<weight, std::vector<referral>> reached_;
    bool looked_ = false;
};

void add_moves(difference& to, const pack& lower, const pack& higher, bool up,
               const interchangeable& alike) {
    effort left(most_effort);
    for (const auto& [pair, first] : rising(lower, higher, alike, left).find()) {
        const auto [low, high] = pair;
        const auto witness = smallest(first, [&, l = low, h = high](const referral& r) {
            return weight_of(r, lower) == l && weight_of(r, higher) == h;
        });
        auto rules = rules_at(witness, higher, [l = low](const auto& e) { return e.weight > l; });
        to.moves.push_back({placement_of(up ? low : high), placement_of(up ? high : low), witness,
                            std::move(rules)});
    }
    if (left.is_spent())
        to.given_up.push_back(std::string("Too many ways to look at: more referrals may move ") +
                              (up ? "up" : "down") + " than are shown.");
}

// Duties that one pack has and the other has not.
void add_duties(difference& to, const pack& without, const pack& with, bool gained,
                const interchangeable& alike) {
    effort left(most_effort);
    std::map<duty, referral> found;
    for (const auto& rule : with.rules) {
        if (rule.duties.empty() || has_like(without, with, rule)) continue;
        for_each_least(with, rule, alike, left, [&](const referral& r) {
            const auto there = classify(r, without).duties;
            rule.duties.for_each([&](duty d) {
                if (!there.contains(d)) found.emplace(d, r);
            });
        });
    }
    for (const auto& [d, first] : found) {
        const auto witness = smallest(first, [&, what = d](const referral& r) {
            return classify(r, with).duties.contains(what) && !classify(r, without).duties.contains(what);
        });
        to.duties.push_back({d, gained, witness, rules_at(witness, with, [what = d](const auto& e) {
                                 return e.duties.contains(what);
                             })});
    }
    if (left.is_spent()) to.given_up.push_back("Too many ways to look at: more duties may change.");
}

void check_vocabularies(const pack& a, const pack& b) {
    const bool same = std::equal(a.own.begin(), a.own.end(), b.own.begin(), b.own.end(),
                                 [](const auto& x, const auto& y) { return x.entry.id == y.entry.id; });
    if (!a.own.empty() && !b.own.empty() && !same)
        throw failure(error::invalid_pack,
                      "the packs bring different indicators of their own: their referrals cannot be compared");
}

}  // namespace

bool difference::moves_between(route from, route to) const {
    return std::any_of(moves.begin(), moves.end(),
                       [&](const auto& m) { return m.from.route == from && m.to.route == to; });
}

difference differ(const pack& before, const pack& after) {
    check_vocabularies(before, after);
    difference d;
    d.before = &before;
    d.after = &after;
    const pack* const both[]{&before, &after};
    const interchangeable alike(both);
    add_moves(d, before, after, true, alike);
    add_moves(d, after, before, false, alike);
    add_duties(d, before, after, true, alike);
    add_duties(d, after, before, false, alike);
    return d;
}

}  // namespace frontdoor
