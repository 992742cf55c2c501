// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/explanation.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <frontdoor/decision/classify.hpp>

namespace frontdoor {

namespace {

// Rules of one fact that nothing has begun would be half the pack.
std::vector<near_miss> begun(std::vector<near_miss> near) {
    std::erase_if(near, [](const near_miss& n) { return !n.begun; });
    return near;
}

// At once; by a limit, the earlier first; as soon as possible; with no limit.
std::pair<int, std::chrono::local_days> how_soon(const required_duty& one) {
    constexpr auto order = std::to_array<int>({0, 2, 1, 3});  // of the urgencies
    return {order[static_cast<std::size_t>(one.limit->urgency)],
            one.due ? one.due->day : std::chrono::local_days::max()};
}

std::vector<required_duty> required(const decision& d, const std::optional<moment>& received) {
    std::vector<required_duty> found;
    d.duties.for_each([&](duty what) {
        required_duty one{&limit_of(what), std::nullopt, std::nullopt};
        if (received) one.due = duty_deadline(what, *received);
        if (received) one.longest = duty_longest(what, *received);
        found.push_back(one);
    });
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return how_soon(a) < how_soon(b);
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
