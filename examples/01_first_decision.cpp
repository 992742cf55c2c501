// SPDX-License-Identifier: BSL-1.0
// A referral, a pack of thresholds, a decision with its reasons.
#include <frontdoor/frontdoor.hpp>

#include <cstdio>

using namespace frontdoor;
using namespace frontdoor::indicators;

int main() {
    // A health visitor rings about a bruise on a baby of five months. Nothing else is known.
    constexpr auto referred = referral{}.with(injury_non_mobile_child, domestic_abuse_historic)
                                  .aged(child_age::of_months(5));

    constexpr auto decided = classify(referred, packs::rhrt_2018);
    static_assert(decided.route == route::section_47);  // known while compiling

    std::printf("%s\n", route_vocabulary.label(decided.route).data());
    decided.rules.for_each([](std::size_t i) {
        const pack_rule& rule = packs::rhrt_2018.rules[i];
        std::printf("  %-10s %s\n", rule.id.data(), rule.citation.data());
    });
    decided.duties.for_each(
        [](duty what) { std::printf("  to do: %s\n", duty_vocabulary.label(what).data()); });
}
