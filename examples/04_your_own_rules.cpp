// SPDX-License-Identifier: BSL-1.0
// Local thresholds written in C++: checked while they compile, on the statutory floor.
#include <frontdoor/frontdoor.hpp>

#include <cstdio>

namespace our_council {

using namespace frontdoor;
using namespace frontdoor::indicators;
using namespace frontdoor::language;

// clang-format off
inline constexpr std::array table{
    rule{"OUR-3-01", level_3, early_help_assessment,
         when(at_least(2, neglect_signs) and not support_in_place),
         and_do(medical_advice), local_threshold,
         "Our continuum of need 2026, page 4"},

    rule{"OUR-1-00", level_1, universal,
         when(always),
         nothing_more, local_threshold,
         "Our continuum of need 2026, page 1"},
};
// clang-format on

inline constexpr auto rules = on_the_floor(packs::children_act_1989::rules, table);
inline constexpr pack thresholds = stored_pack<rules, packs::children_act_1989::size>::view(
    {"our-2026", "Our continuum of need", "children-act", std::nullopt, std::nullopt});

}  // namespace our_council

int main() {
    using namespace frontdoor;
    using namespace frontdoor::indicators;
    constexpr auto referred = referral{}.with(poor_hygiene, inadequate_food);

    constexpr auto decided = classify(referred, our_council::thresholds);
    static_assert(decided.route == route::early_help_assessment);

    // A strength lowers what a local rule says, and never what the law says.
    constexpr auto supported = classify(referred.with(support_in_place), our_council::thresholds);
    static_assert(supported.route == route::universal);
    constexpr auto severe =
        classify(referred.with(support_in_place, neglect_severe), our_council::thresholds);
    static_assert(severe.route == route::section_47);

    std::printf("%zu rules, %zu of them the floor's\n", our_council::thresholds.rules.size(),
                packs::children_act.rules.size());
    std::printf("%s\n", route_vocabulary.id(decided.route).data());
}
