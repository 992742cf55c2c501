// SPDX-License-Identifier: BSL-1.0
// The clocks: time limits in law, guidance and local aims, each with the days on which it
// holds, and the moment at which it runs out.
//
// The table is the published one, row by row; each row names its source. What a limit is
// worth differs: `basis` says whether the law sets it or a local aim does. A duty to act
// at once never waits for a clock.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <frontdoor/decision/working_days.hpp>
#include <frontdoor/detail/vocabulary.hpp>
#include <frontdoor/referral/moment.hpp>

namespace frontdoor {

enum class clock_unit : std::uint8_t { working_day, day, hour, month };

inline constexpr detail::vocabulary<clock_unit, 4> clock_unit_vocabulary{{{
    {"working_day", "working day"},
    {"day", "day"},
    {"hour", "hour"},
    {"month", "month"},
}}};

// How much a limit may be trusted; a local aim is never shown as if it were law.
enum class clock_basis : std::uint8_t {
    law,
    statutory_guidance,
    good_practice,
    local_aim,
};

inline constexpr detail::vocabulary<clock_basis, 4> clock_basis_vocabulary{{{
    {"law", "an Act or regulations set it"},
    {"statutory_guidance", "statutory guidance sets it"},
    {"good_practice", "national good practice, not law"},
    {"local_aim", "a local aim, not law; it differs from place to place"},
}}};

// What starts a clock. The labels are the words of the published table.
enum class start_event : std::uint8_t {
    referral_received,
    contact_received,
    strategy_discussion,
    initial_conference,
    previous_review,
    police_protection_taken,
    order_made,
    allegation_known,
    designated_officer_told,
    disclosed_or_seen,
    child_returned,
    notification_received,
    arrangement_begins,
    incident_known,
    becomes_looked_after,
    passed_to_hub,
};

inline constexpr detail::vocabulary<start_event, 16> start_event_vocabulary{{{
    {"referral_received", "referral received"},
    {"contact_received", "contact received"},
    {"strategy_discussion", "strategy discussion that started the section 47 enquiry"},
    {"initial_conference", "initial child protection conference"},
    {"previous_review", "previous review"},
    {"police_protection_taken", "taken into police protection"},
    {"order_made", "order made"},
    {"allegation_known", "allegation known to employer"},
    {"designated_officer_told", "referral to designated officer"},
    {"disclosed_or_seen", "disclosed or seen"},
    {"child_returned", "child found or returned"},
    {"notification_received", "notification received"},
    {"arrangement_begins", "arrangement begins"},
    {"incident_known", "incident known"},
    {"becomes_looked_after", "becomes looked after"},
    {"passed_to_hub", "passed to MASH"},
}}};

// In the order of the published table.
enum class clock_id : std::uint8_t {
    referral_decision,
    contact_processed_local,
    allocation_local,
    assessment,
    assessment_local_asti,
    initial_cp_conference,
    core_group,
    first_cp_review,
    later_cp_review,
    police_protection,
    emergency_protection_order,
    lado_notification,
    lado_resolution_80pct,
    lado_resolution_90pct,
    fgm_mandatory_report,
    fgm_mandatory_report_longest,
    missing_return_interview,
    private_fostering_visit,
    private_fostering_duration,
    serious_incident_notification,
    looked_after_health_assessment,
    mash_red,
    mash_amber,
    mash_green,
};

inline constexpr std::size_t clock_count = 24;

inline constexpr detail::vocabulary<clock_id, clock_count> clock_vocabulary{{{
    {"referral_decision", "Decide on the next step and tell the referrer"},
    {"contact_processed_local", "Deal with the contact"},
    {"allocation_local", "Allocate the referral to a social worker"},
    {"assessment", "Complete the assessment"},
    {"assessment_local_asti", "Complete the assessment (short-term assessment teams)"},
    {"initial_cp_conference", "Hold the initial child protection conference"},
    {"core_group", "Hold the first meeting of the core group"},
    {"first_cp_review", "Hold the first child protection review"},
    {"later_cp_review", "Hold the next child protection review"},
    {"police_protection", "Police protection ends at the latest"},
    {"emergency_protection_order", "The emergency protection order ends at the latest"},
    {"lado_notification", "Tell the designated officer"},
    {"lado_resolution_80pct", "Resolve the allegation (80% of cases)"},
    {"lado_resolution_90pct", "Resolve the allegation (90% of cases)"},
    {"fgm_mandatory_report", "Report to the police (good practice)"},
    {"fgm_mandatory_report_longest", "Report to the police (the Act's own limit)"},
    {"missing_return_interview", "Hold the return home interview"},
    {"private_fostering_visit", "Visit the private fostering arrangement"},
    {"private_fostering_duration", "From here on the arrangement is private fostering"},
    {"serious_incident_notification", "Notify the serious incident"},
    {"looked_after_health_assessment", "Complete the health assessment"},
    {"mash_red", "Complete multi-agency checks (rated red)"},
    {"mash_amber", "Complete multi-agency checks (rated amber)"},
    {"mash_green", "Complete multi-agency checks (rated green)"},
}}};

struct clock {
    clock_id id{};
    std::chrono::local_days from{};                 // first day on which it holds
    std::optional<std::chrono::local_days> until{};  // last day; none: it still holds
    start_event starts_at{};
    int limit = 0;
    clock_unit unit{};
    clock_basis basis{};
    std::string_view source;
};

// clang-format off
namespace detail::clock_table {

using enum clock_id;
using enum start_event;
using enum clock_unit;
using enum clock_basis;

constexpr std::chrono::local_days on(int year, unsigned month, unsigned day) noexcept {
    return std::chrono::local_days{std::chrono::year{year} / std::chrono::month{month} /
                                   std::chrono::day{day}};
}

inline constexpr std::nullopt_t no_end = std::nullopt;

inline constexpr auto rows = std::to_array<clock>({
    {referral_decision, on(2010, 4, 1), no_end, referral_received, 1, working_day,
     statutory_guidance, "Working Together 2010, 2013, 2015, 2018, 2023"},
    {contact_processed_local, on(2016, 4, 1), no_end, contact_received, 48, hour,
     local_aim, "BSCB annual report 2016/17 part 4 (local aim for all contacts)"},
    {allocation_local, on(2015, 4, 1), no_end, referral_received, 7, working_day,
     local_aim, "BSCB annual report 2016/17 fig. 16 (local aim)"},
    {assessment, on(2013, 4, 15), no_end, referral_received, 45, working_day,
     statutory_guidance, "Working Together 2013, 2015, 2018, 2023"},
    {assessment_local_asti, on(2016, 4, 1), no_end, referral_received, 20,
     working_day, local_aim, "BSCB annual report 2016/17 part 2 (local aim)"},
    {initial_cp_conference, on(2010, 4, 1), no_end, strategy_discussion, 15,
     working_day, statutory_guidance, "Working Together 2010, 2013, 2015, 2018, 2023"},
    {core_group, on(2010, 4, 1), no_end, initial_conference, 10, working_day,
     statutory_guidance, "Working Together"},
    {first_cp_review, on(2010, 4, 1), no_end, initial_conference, 3, month,
     statutory_guidance, "Working Together"},
    {later_cp_review, on(2010, 4, 1), no_end, previous_review, 6, month,
     statutory_guidance, "Working Together"},
    {police_protection, on(1991, 10, 14), no_end, police_protection_taken, 72,
     hour, law, "Children Act 1989 s46(6)"},
    {emergency_protection_order, on(1991, 10, 14), no_end, order_made, 8, day,
     law, "Children Act 1989 s45(1)"},
    {lado_notification, on(2010, 4, 1), no_end, allegation_known, 1, working_day,
     statutory_guidance, "Working Together"},
    {lado_resolution_80pct, on(2010, 4, 1), no_end, designated_officer_told, 1,
     month, local_aim, "80% of cases within one month (BSCB annual report 2016/17)"},
    {lado_resolution_90pct, on(2010, 4, 1), no_end, designated_officer_told, 3,
     month, local_aim,
     "a further 10% within three months (BSCB annual report 2016/17)"},
    {fgm_mandatory_report, on(2015, 10, 31), no_end, disclosed_or_seen, 1,
     working_day, good_practice,
     "Home Office procedural information: by close of the next working day"},
    {fgm_mandatory_report_longest, on(2015, 10, 31), no_end, disclosed_or_seen,
     1, month, law,
     "Female Genital Mutilation Act 2003 s5B(5): the Act's own limit"},
    {missing_return_interview, on(2014, 1, 1), no_end, child_returned, 72, hour,
     statutory_guidance, "Statutory guidance on missing children 2014"},
    {private_fostering_visit, on(2005, 7, 1), no_end, notification_received, 7,
     working_day, law, "Private Arrangements for Fostering Regulations 2005 reg. 4"},
    {private_fostering_duration, on(1991, 10, 14), no_end, arrangement_begins,
     28, day, law, "Children Act 1989 s66(2)"},
    {serious_incident_notification, on(2015, 3, 26), no_end, incident_known, 5,
     working_day, statutory_guidance,
     "Working Together 2015 ch.4, 2018, 2023; Children Act 2004 s16C"},
    {looked_after_health_assessment, on(2010, 4, 1), no_end, becomes_looked_after,
     20, working_day, law,
     "Care Planning, Placement and Case Review Regulations 2010"},
    {mash_red, on(2014, 7, 1), no_end, passed_to_hub, 4, hour, local_aim,
     "local profile, differs by authority (red; elsewhere 2 to 4 hours)"},
    {mash_amber, on(2014, 7, 1), no_end, passed_to_hub, 24, hour, local_aim,
     "local profile, differs by authority (amber; Oxfordshire 1 working day)"},
    {mash_green, on(2014, 7, 1), no_end, passed_to_hub, 72, hour, local_aim,
     "local profile, differs by authority (green; Oxfordshire 3 working days)"},
});

}  // namespace detail::clock_table
// clang-format on

// All of them, in the order of the published table.
inline constexpr const auto& clocks = detail::clock_table::rows;

static_assert(clocks.size() == clock_count);

constexpr const clock& clock_of(clock_id id) noexcept {
    return clocks[static_cast<std::size_t>(id)];
}

// Whether a clock holds on a day: from its first day to its last, both included.
constexpr bool clock_in_force(const clock& timed, std::chrono::local_days day) noexcept {
    return timed.from <= day && (!timed.until || day <= *timed.until);
}
constexpr bool clock_in_force(clock_id id, std::chrono::local_days day) noexcept {
    return clock_in_force(clock_of(id), day);
}

}  // namespace frontdoor
