// SPDX-License-Identifier: BSL-1.0
#include "term_truth.hpp"

namespace frontdoor::detail {

using kind = condition_step::kind;

std::vector<std::size_t> terms_of(const pack_rule& rule) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < rule.when.size(); ++i)
        if (!is_join(rule.when[i])) places.push_back(i);
    return places;
}

bool term_holds(const condition_step& term, std::span<const condition_list> lists, const facts& known) {
    switch (term.op) {
        case kind::always: return true;
        case kind::unborn: return known.age.is_unborn();
        case kind::indicator: return known.present.test(term.value);
        case kind::not_strength: return !known.present.test(term.value);
        case kind::age_below:
            return !known.age.is_known() || known.age.is_unborn() || known.age.months() < term.value;
        case kind::count: {
            const auto& number = known.counts[static_cast<counted>(term.which)];
            return number && *number >= term.value;
        }
        case kind::at_least: return (known.present & lists[term.which].members).count() >= term.value;
        case kind::all_of: return !(lists[term.which].members - known.present).any();
        default: return false;
    }
}

rule_reading::rule_reading(const pack& of, const pack_rule& rule, const facts& known) : rule_{rule} {
    for (const auto& s : rule.when) is_so_.push_back(!is_join(s) && term_holds(s, of.lists, known));
}

bool rule_reading::value(std::optional<std::pair<std::size_t, bool>> set) const {
    std::vector<bool> stack;
    for (std::size_t i = 0; i < rule_.when.size(); ++i) {
        if (!is_join(rule_.when[i])) {
            stack.push_back(set && set->first == i ? set->second : is_so_[i]);
            continue;
        }
        const bool right = stack.back();
        stack.pop_back();
        const bool left = stack.back();
        stack.back() = rule_.when[i].op == kind::both ? left && right : left || right;
    }
    return stack.back();
}

}  // namespace frontdoor::detail
