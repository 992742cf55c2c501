// SPDX-License-Identifier: BSL-1.0
// A stranger's program on the core: decides one referral, once while it compiles and once
// while it runs.
#include <cstdio>

#include <frontdoor/frontdoor.hpp>

namespace {

constexpr frontdoor::referral baby_with_a_bruise() {
    using namespace frontdoor;
    return referral{}
        .with(indicators::injury_unexplained, indicators::injury_non_mobile_child)
        .aged(child_age::of_months(5));
}

constexpr auto decided = classify(baby_with_a_bruise(), frontdoor::packs::rsrt_2015);
static_assert(decided.route == frontdoor::route::section_47);

}  // namespace

int main() {
    const auto again = classify(baby_with_a_bruise(), frontdoor::packs::rsrt_2015);
    const auto route = frontdoor::route_vocabulary.label(again.route);
    std::printf("%.*s\n", static_cast<int>(route.size()), route.data());
    return again == decided ? 0 : 1;
}
