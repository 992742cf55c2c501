// SPDX-License-Identifier: BSL-1.0
// The mistakes that a program can reach while it runs, where it reads a condition or
// compiles a pack: an exception there, as an error of the compiler elsewhere.
#include <stdexcept>

#include <frontdoor/rules/compile.hpp>
#include <frontdoor/rules/mistakes.hpp>

namespace frontdoor::mistakes {

void the_rule_has_no_id() { throw std::invalid_argument("the rule has no id"); }
void the_rule_has_no_citation() {
    throw std::invalid_argument("the rule has no citation: say on what it rests");
}
void the_rule_has_a_level_that_does_not_fit_its_route() {
    throw std::invalid_argument(
        "the level does not fit the route: level 0 and the route none belong together");
}
void at_least_counts_from_one_upwards() {
    throw std::invalid_argument("at_least counts from 1 upwards");
}
void at_least_asks_for_more_than_the_list_names() {
    throw std::invalid_argument("at_least asks for more than the list names: it can never hold");
}
void the_list_names_an_indicator_twice() {
    throw std::invalid_argument("the list names an indicator twice");
}
void a_count_is_compared_with_at_least_one() {
    throw std::invalid_argument("a count is compared with a whole number from 1 to 65535");
}
void an_age_limit_is_one_month_to_eighteen_years() {
    throw std::invalid_argument("an age limit is one month (1m) to eighteen years (18y)");
}
void the_condition_is_too_long_split_the_rule_in_two() {
    throw std::length_error(
        "the condition has more than 32 terms and joins or more than 4 lists; split the rule in two");
}
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
