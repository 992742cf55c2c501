// SPDX-License-Identifier: BSL-1.0
// From the notation of the rule tables to a condition: the way back from notation.hpp.
#pragma once

#include <string_view>

#include <frontdoor/rules/condition.hpp>

#include "detail/placed_json.hpp"
#include "pack_terms.hpp"

namespace frontdoor::detail {

// Throws placed_mistake, its place counted from the beginning of the text.
//
//     condition: both {"or" both}         both: term {"and" term}
//     term: "(" condition ")" | "always" | "unborn" | "not" STRENGTH | "age" "<" NUMBER ("y"|"m")
//         | COUNT ">=" NUMBER | "at_least" "(" NUMBER ";" list ")" | "all" "(" list ")" | RISK
//     list: SET | RISK {"," RISK}         NUMBER: digits, or a parameter of the pack
condition read_notation(std::string_view text, const pack_terms& terms);

// The terms of a condition by their names, for both ways of writing one. Throw
// std::logic_error for what may not stand in a condition.
condition risk_term(std::string_view id, const pack_terms& terms);
condition not_strength_term(std::string_view id, const pack_terms& terms);
condition age_term(unsigned long long months);
condition count_term(std::string_view id, long long least, const pack_terms& terms);
condition at_least_term(long long number, const condition_list& of);
condition all_term(const condition_list& of);

// The list of one set, or of risks written out.
condition_list list_of_risks(const std::vector<std::string_view>& names, const pack_terms& terms);

}  // namespace frontdoor::detail
