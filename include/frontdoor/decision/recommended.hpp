// SPDX-License-Identifier: BSL-1.0
// What the rules recommend and what a person decides, as types that never turn into each
// other: to take a recommendation as the decision, somebody has to write that down.
#pragma once

#include <type_traits>

#include <frontdoor/rules/route.hpp>

namespace frontdoor {

namespace detail {

struct by_rules;
struct by_a_person;

template <class T, class By>
class judged {
public:
    constexpr explicit judged(T value) noexcept : value_{value} {}
    constexpr const T& value() const noexcept { return value_; }
    friend constexpr bool operator==(const judged&, const judged&) noexcept = default;

private:
    T value_;
};

}  // namespace detail

template <class T>
using recommended = detail::judged<T, detail::by_rules>;
template <class T>
using decided = detail::judged<T, detail::by_a_person>;

// Made from a route only where that is said, and compared only with their like.
//
//     const recommended_route by_the_rules{classify(r, packs::rsrt_2015).route};
//     const decided_route agreed{by_the_rules};          // does not compile
//     const decided_route agreed{by_the_rules.value()};  // a person agreed
using recommended_route = recommended<route>;
using decided_route = decided<route>;

static_assert(!std::is_constructible_v<decided_route, recommended_route>);
static_assert(!std::is_constructible_v<recommended_route, decided_route>);
static_assert(!std::is_convertible_v<route, recommended_route>);
static_assert(!std::is_convertible_v<route, decided_route>);
static_assert(!std::is_convertible_v<recommended_route, route>);
static_assert(!std::is_convertible_v<decided_route, route>);

}  // namespace frontdoor
