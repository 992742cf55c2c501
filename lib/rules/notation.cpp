// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/rules/notation.hpp>

#include <vector>

#include <frontdoor/facts/indicator.hpp>

#include "detail/joined.hpp"

namespace frontdoor {

namespace {

using kind = condition_step::kind;

struct part {
    std::string text;
    kind op;
};

std::string list_name(const pack& of, const condition_list& list) {
    if (!list.id.empty()) return std::string(list.id);
    return detail::joined(list.members, ", ", [&](std::size_t i) { return id_of(of, indicator{i}); });
}

std::string limit_of(unsigned months) {
    return months % 12 == 0 ? std::to_string(months / 12) + "y" : std::to_string(months) + "m";
}

std::string term(const condition_step& s, const pack& of) {
    switch (s.op) {
        case kind::always: return "always";
        case kind::unborn: return "unborn";
        case kind::indicator: return std::string(id_of(of, indicator{s.value}));
        case kind::not_strength: return "not " + std::string(id_of(of, indicator{s.value}));
        case kind::age_below: return "age < " + limit_of(s.value);
        case kind::count:
            return std::string(counted_vocabulary.id(static_cast<counted>(s.which))) +
                   " >= " + std::to_string(s.value);
        case kind::at_least:
            return "at_least(" + std::to_string(s.value) + "; " + list_name(of, of.lists[s.which]) + ")";
        case kind::all_of: return "all(" + list_name(of, of.lists[s.which]) + ")";
        default: return {};
    }
}

// `and` binds tighter than `or`.
std::string inside_and(const part& p) {
    return p.op == kind::either ? "(" + p.text + ")" : p.text;
}

}  // namespace

std::string notation(const pack& of, const pack_rule& rule) {
    std::vector<part> stack;
    for (const auto& s : rule.when) {
        if (s.op != kind::both && s.op != kind::either) {
            stack.push_back({term(s, of), s.op});
            continue;
        }
        const part right = std::move(stack.back());
        stack.pop_back();
        part& left = stack.back();
        left = s.op == kind::both
                   ? part{inside_and(left) + " and " + inside_and(right), kind::both}
                   : part{left.text + " or " + right.text, kind::either};
    }
    return stack.back().text;
}

}  // namespace frontdoor
