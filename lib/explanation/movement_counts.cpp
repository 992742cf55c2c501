// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/explanation/difference.hpp>

namespace frontdoor {

namespace {

const char* age_group(child_age age) {
    if (age.is_unborn()) return "age: not yet born";
    if (!age.is_known()) return "age: not known";
    const auto years = age.months() / 12;
    if (years < 1) return "age: under 1";
    if (years < 5) return "age: 1 to 4";
    if (years < 10) return "age: 5 to 9";
    return years < 16 ? "age: 10 to 15" : "age: 16 and 17";
}

void count(std::vector<movement_counts::group>& groups, const std::string& name, int direction) {
    auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.name == name; });
    if (found == groups.end()) found = groups.insert(groups.end(), {name, 0, 0, 0});
    ++found->all;
    found->up += direction > 0 ? 1 : 0;
    found->down += direction < 0 ? 1 : 0;
}

std::string responsible(const decision& urgent, const pack& by, route above) {
    std::string ids;
    urgent.rules.for_each([&](std::size_t i) {
        if (by.rules[i].route > above) ids += (ids.empty() ? "" : ";") + std::string(by.rules[i].id);
    });
    return ids;
}

}  // namespace

void movement_counts::add(std::string_view id, const referral& r, const pack& before, const pack& after) {
    const auto a = classify(r, before);
    const auto b = classify(r, after);
    const int direction = a.route < b.route ? 1 : (b.route < a.route ? -1 : 0);
    ++read;
    count(groups, age_group(r.age), direction);
    count(groups, "referred by: " + std::string(referral_source_vocabulary.label(r.source)), direction);
    if (direction == 0) {
        duties_changed += a.duties == b.duties ? 0 : 1;
        return;
    }
    moved.push_back({std::string(id), a.route, b.route,
                     direction > 0 ? responsible(b, after, a.route) : responsible(a, before, b.route)});
}

}  // namespace frontdoor
