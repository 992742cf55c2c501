// SPDX-License-Identifier: BSL-1.0
// The terms of a condition, each checked in the one place that knows its limits: for the
// words of language.hpp, while they compile, and for packs read at run time.
#pragma once

#include <frontdoor/referral/age.hpp>
#include <frontdoor/referral/counts.hpp>
#include <frontdoor/rules/condition.hpp>
#include <frontdoor/rules/level.hpp>
#include <frontdoor/rules/route.hpp>

namespace frontdoor::detail {

constexpr condition_step age_below(unsigned long long months) {
    if (months == 0 || months > longest_age_months + 1)
        mistakes::an_age_limit_is_one_month_to_eighteen_years();
    return {condition_step::kind::age_below, 0, static_cast<std::uint16_t>(months)};
}

constexpr condition_step count_reaches(counted which, long long least) {
    if (least < 1 || least > 65535) mistakes::a_count_is_compared_with_at_least_one();
    return {condition_step::kind::count, static_cast<std::uint16_t>(which),
            static_cast<std::uint16_t>(least)};
}

constexpr condition_step at_least(long long number, const indicator_bits& members) {
    if (number < 1) mistakes::at_least_counts_from_one_upwards();
    if (static_cast<unsigned long long>(number) > members.count())
        mistakes::at_least_asks_for_more_than_the_list_names();
    return {condition_step::kind::at_least, 0, static_cast<std::uint16_t>(number)};
}

// What every rule must have beside its condition.
constexpr void check_rule(std::string_view id, level at, route to, std::string_view citation) {
    if (id.empty()) mistakes::the_rule_has_no_id();
    if (citation.empty()) mistakes::the_rule_has_no_citation();
    if ((at == level::none) != (to == route::none))
        mistakes::the_rule_has_a_level_that_does_not_fit_its_route();
}

}  // namespace frontdoor::detail
