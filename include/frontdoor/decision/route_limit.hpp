// SPDX-License-Identifier: BSL-1.0
// The clocks that a route starts.
#pragma once

#include <array>
#include <optional>

#include <frontdoor/decision/duty_limit.hpp>
#include <frontdoor/detail/fixed_list.hpp>
#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/route.hpp>

namespace frontdoor {

// A clock that a route starts. `due` is empty where the day received is not known, nor the
// start at the front door, and outside the calendar of bank holidays; the latest that it
// can be where `start` is by_receipt, as for a power that was used when a referral came.
struct route_limit {
    clock_id id{};
    start_known start{};
    std::optional<moment> due{};
};

using route_limit_list = detail::fixed_list<route_limit, 8>;

namespace detail {

struct route_clock {
    clock_id id;
    route least;                       // the least urgent route that starts it
    std::optional<risk> used_power{};  // it runs only where this was used
};

inline constexpr std::array<route_clock, 8> route_clocks{{
    {clock_id::referral_decision, route::universal},
    {clock_id::contact_processed_local, route::universal},
    {clock_id::allocation_local, route::section_17},
    {clock_id::assessment, route::section_17},
    {clock_id::assessment_local_asti, route::section_17},
    {clock_id::initial_cp_conference, route::section_47},
    {clock_id::police_protection, route::universal,
     indicators::police_protection_exercised},
    {clock_id::emergency_protection_order, route::universal,
     indicators::emergency_protection_order},
}};

constexpr bool is_started(const route_clock& c, route taken, const referral& r) noexcept {
    return taken >= c.least && (!r.received || clock_in_force(c.id, r.received->day)) &&
           (!c.used_power || r.present.test(c.used_power->index()));
}

}  // namespace detail

// The clocks that a route starts, of those in force on the day the referral was received;
// where that is not known, of all. Local aims are among them: the clock's basis says so.
// `route::none` starts none. The last two, of the powers to protect at once, run where
// the power was used, and there alone.
constexpr route_limit_list route_limits(route taken, const referral& r) noexcept {
    route_limit_list limits;
    for (const auto& each : detail::route_clocks) {
        if (!detail::is_started(each, taken, r)) continue;
        route_limit one{each.id, known_from_receipt(clock_of(each.id).starts_at)};
        if (r.received) one.due = detail::due_from_receipt(each.id, *r.received);
        limits.push_back(one);
    }
    return limits;
}

}  // namespace frontdoor
