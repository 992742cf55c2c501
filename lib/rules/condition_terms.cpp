// SPDX-License-Identifier: BSL-1.0
// The terms of a condition by their names.
#include <stdexcept>

#include <frontdoor/rules/terms.hpp>

#include "notation_reader.hpp"

namespace frontdoor::detail {

namespace {

using kind = condition_step::kind;

[[noreturn]] void refuse(const std::string& why) { throw std::invalid_argument(why); }

indicator known_indicator(std::string_view id, const pack_terms& terms) {
    if (const auto found = terms.find_indicator(id)) return *found;
    if (terms.find_set(id) != nullptr)
        refuse("\"" + std::string(id) + "\" is a set: say at_least(1; " + std::string(id) +
               ") or all(" + std::string(id) + ")");
    refuse(terms.unknown_name(id, "indicator, count or set"));
}

indicator known_risk(std::string_view id, const pack_terms& terms) {
    const auto found = known_indicator(id, terms);
    if (!terms.is_risk(found))
        refuse("\"" + std::string(id) + "\" is a strength: it may only stand after `not`");
    return found;
}

}  // namespace

condition risk_term(std::string_view id, const pack_terms& terms) {
    return condition::of({kind::indicator, 0, condition::place(known_risk(id, terms))});
}

condition not_strength_term(std::string_view id, const pack_terms& terms) {
    const auto found = known_indicator(id, terms);
    if (terms.is_risk(found))
        refuse("`not` may stand only before a strength, and \"" + std::string(id) +
               "\" is a risk: then another risk never lowers a decision");
    return condition::of({kind::not_strength, 0, condition::place(found)});
}

condition age_term(unsigned long long months) { return condition::of(age_below(months)); }

condition count_term(std::string_view id, long long least, const pack_terms& terms) {
    const auto which = counted_vocabulary.find(id);
    if (!which) refuse(terms.unknown_name(id, "count"));
    return condition::of(count_reaches(*which, least));
}

condition at_least_term(long long number, const condition_list& of) {
    return condition::of(at_least(number, of.members), of);
}

condition all_term(const condition_list& of) {
    return condition::of({kind::all_of, 0, 0}, of);
}

condition_list list_of_risks(const std::vector<std::string_view>& names, const pack_terms& terms) {
    if (names.size() == 1)
        if (const auto* set = terms.find_set(names[0])) return *set;
    condition_list made;
    for (const auto id : names) {
        const auto place = known_risk(id, terms).index();
        if (made.members.test(place)) mistakes::the_list_names_an_indicator_twice();
        made.members.set(place);
    }
    return made;
}

}  // namespace frontdoor::detail
