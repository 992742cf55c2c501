// SPDX-License-Identifier: BSL-1.0
// Conditions read term by term: which terms are so, and whether one decides.
#pragma once

#include <optional>
#include <vector>

#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor::detail {

constexpr bool is_join(const condition_step& s) noexcept {
    return s.op == condition_step::kind::both || s.op == condition_step::kind::either;
}

// The places of the terms among the steps of a condition.
std::vector<std::size_t> terms_of(const pack_rule& rule);

bool term_holds(const condition_step& term, std::span<const condition_list> lists, const facts& known);

// A rule's condition for one child; set: what one term, by the place of its step, is taken
// to be.
class rule_reading {
public:
    rule_reading(const pack& of, const pack_rule& rule, const facts& known);

    bool is_so(std::size_t term) const { return is_so_[term]; }
    bool holds() const { return value({}); }
    bool holds_if(std::size_t term, bool so) const { return value(std::pair{term, so}); }
    // Whether the rule would be otherwise if the term were.
    bool decides(std::size_t term) const { return holds() != holds_if(term, !is_so_[term]); }

private:
    bool value(std::optional<std::pair<std::size_t, bool>> set) const;

    const pack_rule& rule_;
    std::vector<bool> is_so_;  // by step
};

}  // namespace frontdoor::detail
