// SPDX-License-Identifier: BSL-1.0
// What one would write first: each rule's condition in turn, with sets of indicators as
// bits. It does not look for what is worth asking.
#include <algorithm>
#include <array>

#include "contender.hpp"

namespace benchmarks {

namespace {

using namespace frontdoor;

bool term_holds(const condition_step& term, const referral& r, const pack& by) {
    using kind = condition_step::kind;
    switch (term.op) {
        case kind::always: return true;
        case kind::unborn: return r.age.is_unborn();
        case kind::indicator: return r.present.test(term.value);
        case kind::not_strength: return !r.present.test(term.value);
        case kind::age_below:
            return !r.age.is_known() || r.age.is_unborn() || r.age.months() < term.value;
        case kind::count: {
            const auto& number = r.counts[static_cast<counted>(term.which)];
            return number && *number >= term.value;
        }
        case kind::at_least:
            return (r.present & by.lists[term.which].members).count() >= term.value;
        case kind::all_of: return !(by.lists[term.which].members - r.present).any();
        default: return false;  // joins are no terms
    }
}

// Postfix: terms push, joins take the last two.
bool condition_holds(std::span<const condition_step> when, const referral& r,
                     const pack& by) {
    std::array<bool, longest_condition> holds;
    std::size_t size = 0;
    for (const condition_step& step : when) {
        if (step.op == condition_step::kind::both) {
            --size;
            holds[size - 1] = holds[size - 1] && holds[size];
        } else if (step.op == condition_step::kind::either) {
            --size;
            holds[size - 1] = holds[size - 1] || holds[size];
        } else {
            holds[size++] = term_holds(step, r, by);
        }
    }
    return holds[0];
}

void take(decision& d, const pack_rule& rule, std::size_t place) {
    d.rules.set(place);
    d.duties |= rule.duties;
    if (rule.route < d.route) return;
    d.level = rule.route > d.route ? rule.level : std::max(d.level, rule.level);
    d.route = rule.route;
}

decision decide(const referral& r, const pack& by) {
    decision d;
    d.pack = by.name();
    for (std::size_t i = 0; i < by.rules.size(); ++i)
        if (condition_holds(by.rules[i].when, r, by)) take(d, by.rules[i], i);
    d.consent = detail::consent_for(d.route, r.consent);
    if (r.received) d.due = first_working_day_after(r.received->day);
    return d;
}

}  // namespace

const contender rule_by_rule{
    "rule by rule",
    "level, route, duties, every reason, consent, day due; not what to ask",
    decide,
    false,
};

}  // namespace benchmarks
