// SPDX-License-Identifier: BSL-1.0
// The mistakes a rule author can make. Each function is declared and never constexpr:
// reaching one while a pack compiles stops the compiler, and its message then names the
// mistake. (A throw would not do: the core builds without exceptions.) For packs that are
// read at run time, frontdoor::runtime defines them, as exceptions.
#pragma once

namespace frontdoor::mistakes {

void the_rule_has_no_id();
void the_rule_has_no_citation();
void the_rule_has_a_level_that_does_not_fit_its_route();
void at_least_counts_from_one_upwards();
void at_least_asks_for_more_than_the_list_names();
void the_list_names_an_indicator_twice();
void a_count_is_compared_with_at_least_one();
void an_age_limit_is_one_month_to_eighteen_years();
void the_condition_is_too_long_split_the_rule_in_two();

}  // namespace frontdoor::mistakes
