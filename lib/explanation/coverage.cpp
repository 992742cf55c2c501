// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/coverage.hpp>

#include <algorithm>

#include <frontdoor/rules/notation.hpp>

#include "least_facts.hpp"
#include "term_truth.hpp"

namespace frontdoor {

namespace {

using namespace detail;

using kind = condition_step::kind;
using state = term_side::state;

constexpr std::size_t most_effort = 1'000'000;

// Finds a referral that exercises one side of a term. A rule only begins to hold as more is
// known, so if any referral does, one of the least does.
class side_finder {
public:
    side_finder(const pack& of, const pack_rule& rule, std::size_t term, const interchangeable& alike)
        : of_{of}, rule_{rule}, term_{term}, alike_{alike} {}

    // It makes the rule hold: among the least for which the rule holds.
    term_side makes() { return find(rule_, true); }

    // Its lack stops the rule: among the least for which the rule would hold with it.
    term_side stops() {
        std::vector<condition_step> steps(rule_.when.begin(), rule_.when.end());
        steps[term_] = {kind::always, 0, 0};
        pack_rule with_it = rule_;
        with_it.when = steps;
        auto side = find(with_it, false);
        if (side.would_do) *side.would_do = at_the_border(*side.would_do);
        return side;
    }

private:
    bool exercises(const referral& r, bool so) const {
        const rule_reading reading(of_, rule_, facts_of(r));
        return reading.is_so(term_) == so && reading.holds() == so && reading.decides(term_);
    }
    term_side find(const pack_rule& among, bool so) {
        effort left(most_effort);
        term_side side{state::impossible, {}};
        for_each_least(of_, among, alike_, left, [&](const referral& r) {
            if (!side.would_do && exercises(r, so)) side.would_do = r;
        });
        if (side.would_do) {
            side.is = state::missing;
            side.would_do = smallest(*side.would_do, [&](const referral& r) { return exercises(r, so); });
        } else if (left.is_spent()) {
            side.is = state::not_analysable;
        }
        return side;
    }

    // As near to the limit of the term as its lack allows.
    referral at_the_border(referral r) const {
        const auto& s = rule_.when[term_];
        const auto attempt = [&](const referral& nearer) {
            if (exercises(nearer, false)) r = nearer;
        };
        if (s.op == kind::age_below && s.value <= longest_age_months)
            attempt(r.aged(child_age::of_months(s.value)));
        if (s.op == kind::count && s.value > 1)
            attempt(r.counting(static_cast<counted>(s.which), static_cast<std::uint16_t>(s.value - 1)));
        if (s.names_list())
            of_.lists[s.which].members.for_each([&](std::size_t i) { attempt(r.with(indicator{i})); });
        return r;
    }

    const pack& of_;
    const pack_rule& rule_;
    std::size_t term_;
    const interchangeable& alike_;
};

// Of `a or b` either will do for the rule, but they are two terms.
interchangeable alike_by_terms(const pack& of) {
    const pack* const one[]{&of};
    interchangeable alike(one);
    for (const auto& rule : of.rules)
        for (const auto& s : rule.when) {
            indicator_bits named;
            if (s.op == kind::indicator) named.set(s.value);
            alike.split(named);
        }
    return alike;
}

std::string term_text(const pack& of, const pack_rule& rule, std::size_t at) {
    pack_rule alone = rule;
    alone.when = rule.when.subspan(at, 1);
    return notation(of, alone);
}

template <class Visit>
void for_each_side(const coverage& c, Visit visit) {
    for (const auto& rule : c.rules)
        for (const auto& term : rule.terms) {
            visit(term.makes);
            visit(term.stops);
        }
}

}  // namespace

bool coverage::complete() const {
    return exercised() == possible() &&
           std::all_of(rules.begin(), rules.end(), [](const auto& rule) { return rule.held; });
}

std::size_t coverage::possible() const {
    std::size_t n = 0;
    for_each_side(*this, [&](const auto& side) { n += side.is == state::impossible ? 0u : 1u; });
    return n;
}

std::size_t coverage::exercised() const {
    std::size_t n = 0;
    for_each_side(*this, [&](const auto& side) { n += side.is == state::exercised ? 1u : 0u; });
    return n;
}

coverage_count::coverage_count(const pack& of) {
    counted_.of = &of;
    for (const auto& rule : of.rules) {
        rule_coverage made{std::string(rule.id), false, {}};
        for (const auto at : terms_of(rule)) made.terms.push_back({term_text(of, rule, at), {}, {}});
        counted_.rules.push_back(std::move(made));
    }
}

void coverage_count::add(const referral& r) {
    ++counted_.referrals;
    const auto known = facts_of(r);
    for (std::size_t i = 0; i < counted_.rules.size(); ++i) {
        const auto& rule = counted_.of->rules[i];
        const rule_reading reading(*counted_.of, rule, known);
        counted_.rules[i].held |= reading.holds();
        const auto places = terms_of(rule);
        for (std::size_t t = 0; t < places.size(); ++t) {
            if (!reading.decides(places[t])) continue;
            auto& term = counted_.rules[i].terms[t];
            (reading.is_so(places[t]) ? term.makes : term.stops).is = state::exercised;
        }
    }
}

coverage coverage_count::finish() {
    const auto alike = alike_by_terms(*counted_.of);
    for (std::size_t i = 0; i < counted_.rules.size(); ++i) {
        const auto& rule = counted_.of->rules[i];
        const auto places = terms_of(rule);
        for (std::size_t t = 0; t < places.size(); ++t) {
            auto& term = counted_.rules[i].terms[t];
            side_finder finder(*counted_.of, rule, places[t], alike);
            if (term.makes.is == state::missing) term.makes = finder.makes();
            if (term.stops.is == state::missing) term.stops = finder.stops();
        }
    }
    return counted_;
}

}  // namespace frontdoor
