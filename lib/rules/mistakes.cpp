// SPDX-License-Identifier: BSL-1.0
// The mistakes that a program can reach while it runs, where it makes clauses of a
// condition or compiles a pack: an exception there, as an error of the compiler elsewhere.
#include <stdexcept>

#include <frontdoor/rules/compile.hpp>

namespace frontdoor::mistakes {

void the_condition_joins_more_than_three_lists_split_the_rule_in_two() {
    throw std::length_error("the condition joins more than three lists; split the rule in two");
}
void the_condition_has_more_than_eight_alternatives_split_the_rule_in_two() {
    throw std::length_error("the condition has more than eight alternatives; split the rule in two");
}
void the_condition_counts_too_far_split_the_rule_in_two() {
    throw std::length_error("the condition counts past eight; split the rule in two");
}
void the_condition_counts_over_three_lists_split_the_rule_in_two() {
    throw std::length_error("the condition counts over three lists; split the rule in two");
}
void the_pack_has_too_many_rules() {
    throw std::length_error("a pack has 1024 rules and 2048 clauses at most");
}
void the_pack_has_too_many_limits_of_one_kind() {
    throw std::length_error("a pack has 64 different limits of one kind at most");
}

}  // namespace frontdoor::mistakes
