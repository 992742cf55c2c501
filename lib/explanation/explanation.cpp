// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/explanation.hpp>

#include <algorithm>

#include <frontdoor/decision/classify.hpp>

namespace frontdoor {

namespace {

// Rules of one fact that nothing has begun would be half the pack.
std::vector<near_miss> begun(std::vector<near_miss> near) {
    std::erase_if(near, [](const near_miss& n) { return !n.begun; });
    return near;
}

std::vector<required_duty> required(const decision& d, const std::optional<moment>& received) {
    std::vector<required_duty> found;
    d.duties.for_each([&](duty what) {
        required_duty one{&limit_of(what), std::nullopt, std::nullopt};
        if (received) one.due = duty_deadline(what, *received);
        if (received) one.longest = duty_longest(what, *received);
        found.push_back(one);
    });
    return found;
}

// The clocks of the powers to protect at once run where those were used, whatever the
// route is.
route_limit_list limits_for(const decision& d, const referral& r) {
    if (!r.received) return {};
    route_limit_list kept;
    for (const auto& limit : route_limits(d.route, *r.received))
        if (limit.id != clock_id::police_protection && limit.id != clock_id::emergency_protection_order)
            kept.push_back(limit);
    if (r.present.test(indicators::police_protection_exercised.index()))
        kept.push_back({clock_id::police_protection, start_known::not_at_the_front_door, {}});
    if (r.present.test(indicators::emergency_protection_order.index()))
        kept.push_back({clock_id::emergency_protection_order, start_known::not_at_the_front_door, {}});
    return kept;
}

}  // namespace

explanation explain(std::string_view referral_id, const referral& r, const pack& by) {
    const decision d = classify(r, by);
    return {std::string(referral_id),
            r,
            &by,
            d,
            recommended_route{d.route},
            reasons_for(r, d, by),
            fewest_facts_without(r, by),
            begun(near_misses(r, by)),
            sensitivity_of(r, by),
            required(d, r.received),
            limits_for(d, r),
            r.quality.grade()};
}

}  // namespace frontdoor
