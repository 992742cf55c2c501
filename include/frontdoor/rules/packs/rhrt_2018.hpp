// SPDX-License-Identifier: BSL-1.0
// Right Help, Right Time: the Birmingham thresholds since January 2018, written as they
// differ from Right Service, Right Time.
#pragma once

#include <frontdoor/rules/packs/rsrt_2015.hpp>

namespace frontdoor::packs {

using namespace std::chrono_literals;

namespace right_help_right_time {

using namespace indicators;
using namespace language;

// clang-format off
inline constexpr std::array added{
    rule{"RHRT-4-20", level_4, section_47,
         when(cce_vulnerability and (missing_episodes_90d >= 3 or weapon_carrying
              or missing_high_risk)),
         and_do(nrm, police_crime_report), local_threshold,
         "Relaunch of January 2018 as Right Help, Right Time; Working Together 2018 on "
         "contextual safeguarding"},

    rule{"RHRT-4-21", level_4, section_17,
         when(at_least(2, exploitation_signs) and cce_vulnerability),
         and_do(cse_screening), local_threshold,
         "Working Together 2018: extra-familial harm"},

    rule{"RHRT-3-31", level_3, early_help_assessment,
         when(parental_conflict and at_least(1, unmet_needs)),
         nothing_more, local_threshold,
         "Working Together 2018: early help list; reducing parental conflict"},

    rule{"RHRT-3-32", level_3, early_help_assessment,
         when(parent_in_prison and at_least(1, unmet_needs)),
         nothing_more, local_threshold,
         "Working Together 2018: early help list"},
};

inline constexpr std::array replaced{
    rule{"RSRT-4-06", level_4, section_17,
         when(missing_episodes_90d >= 2),
         and_do(missing_return_interview, cse_screening), local_threshold,
         "Working Together 2018: frequently missing"},
};

inline constexpr std::array removed{
    removal{"RSRT-2-10", "Taken in by other rules"},
};
// clang-format on

inline constexpr auto rules = changed(right_service_right_time::rules, children_act_1989::size,
                                      added, replaced, removed);

}  // namespace right_help_right_time

inline constexpr pack rhrt_2018 =
    stored_pack<right_help_right_time::rules, children_act_1989::size>::view(
        {"rhrt-2018", "Right Help, Right Time (Birmingham)", "rsrt-2015",
         std::chrono::local_days{2018y / 1 / 1}, std::nullopt},
        right_service_right_time::not_promised);

}  // namespace frontdoor::packs
