// SPDX-License-Identifier: BSL-1.0
// The words with which conditions are written. A pack's file opens them for itself:
// `using namespace frontdoor::language;`. C++ spells `and`, `or` and `not` as the
// thresholds do.
#pragma once

#include <concepts>

#include <frontdoor/facts/sets.hpp>
#include <frontdoor/rules/promise.hpp>
#include <frontdoor/rules/rule.hpp>
#include <frontdoor/rules/terms.hpp>

namespace frontdoor {

// Found by the compiler wherever indicators and conditions are joined.
consteval condition operator&&(const condition& a, const condition& b) {
    return condition::join(condition_step::kind::both, a, b);
}
consteval condition operator||(const condition& a, const condition& b) {
    return condition::join(condition_step::kind::either, a, b);
}

// `not` may stand only before a strength: then another risk never lowers a decision.
consteval condition operator!(strength named) {
    return condition::of({condition_step::kind::not_strength, 0, condition::place(named)});
}
condition operator!(risk not_may_stand_only_before_a_strength) = delete;
condition operator!(const condition& not_may_stand_only_before_a_strength) = delete;

namespace language {

// Holds of every child.
inline constexpr condition always = condition::of({condition_step::kind::always, 0, 0});
// Holds of a child not yet born.
inline constexpr condition unborn = condition::of({condition_step::kind::unborn, 0, 0});

struct months {
    unsigned long long number;
};
consteval months operator""_months(unsigned long long n) { return {n}; }
consteval months operator""_month(unsigned long long n) { return {n}; }
consteval months operator""_years(unsigned long long n) { return {n * 12}; }
consteval months operator""_year(unsigned long long n) { return {n * 12}; }

// `age < 5_years`: younger than five, unborn, or of unknown age.
inline constexpr struct age_word {
} age;
consteval condition operator<(age_word, months limit) {
    return condition::of(detail::age_below(limit.number));
}
condition operator<(age_word, int say_years_or_months_after_the_number) = delete;
condition operator<=(age_word, months an_age_is_below_a_limit) = delete;
condition operator>(age_word, months an_age_is_below_a_limit) = delete;
condition operator>=(age_word, months an_age_is_below_a_limit) = delete;

// `referrals_12m >= 3`: known, and at least three.
struct count_word {
    counted which;
};
inline constexpr count_word referrals_12m{counted::referrals_12m};
inline constexpr count_word missing_episodes_90d{counted::missing_episodes_90d};
inline constexpr count_word domestic_incidents_12m{counted::domestic_incidents_12m};
inline constexpr count_word early_help_in_place_months{counted::early_help_in_place_months};
consteval condition operator>=(count_word count, int least) {
    return condition::of(detail::count_reaches(count.which, least));
}

condition operator>(count_word, int a_count_is_at_least_a_number) = delete;
condition operator<(count_word, int a_count_is_at_least_a_number) = delete;
condition operator<=(count_word, int a_count_is_at_least_a_number) = delete;
condition operator==(count_word, int a_count_is_at_least_a_number) = delete;

// `at_least(2, neglect_signs)`: two or more of a set are known to be present.
consteval condition at_least(int number, const indicator_set& set) {
    return condition::of(detail::at_least(number, set.members), {set.id, set.members});
}

// `at_least(2, injury_unexplained, child_fearful_of_home, ...)`: of a list written out.
template <std::derived_from<indicator>... Named>
consteval condition at_least(int number, Named... named) {
    static_assert((std::same_as<Named, risk> && ...), "a list names risks alone");
    const indicator_set list = make_set("", "", named...);
    if (list.members.count() != sizeof...(named))
        mistakes::the_list_names_an_indicator_twice();
    return at_least(number, list);
}

// `all(trio_of_vulnerabilities)`: every one of a set is known to be present.
consteval condition all(const indicator_set& set) {
    return condition::of({condition_step::kind::all_of, 0, 0}, {set.id, set.members});
}

// Framing words of a rule: `when(...)` its condition, `and_do(...)` its duties.
consteval condition when(const condition& holds) { return holds; }
condition when(const indicator_set& say_how_many_with_at_least_or_all) = delete;

template <class... Duties>
consteval duty_set and_do(Duties... named) {
    return duty_set{named...};
}
inline constexpr duty_set nothing_more{};

// Levels by number, as the threshold documents speak of them.
inline constexpr level no_level = level::none;
inline constexpr level level_1 = level::universal;
inline constexpr level level_2 = level::universal_plus;
inline constexpr level level_3 = level::additional_needs;
inline constexpr level level_4 = level::complex_significant;

inline constexpr route duties_only = route::none;
using enum route;
using enum promise;
using enum basis;
using enum duty;

}  // namespace language
}  // namespace frontdoor
