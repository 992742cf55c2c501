// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/explanation.hpp>

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
            route_limits(d.route, r),
            r.quality.grade()};
}

}  // namespace frontdoor
