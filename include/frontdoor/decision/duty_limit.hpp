// SPDX-License-Identifier: BSL-1.0
// How soon each duty has to be done, by whom, and on whose authority.
//
// Most duties have no limit in law. What is said of these is how urgent they are, never a
// date that nobody set.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <frontdoor/decision/deadline.hpp>
#include <frontdoor/detail/vocabulary.hpp>
#include <frontdoor/rules/duty.hpp>

namespace frontdoor {

enum class urgency : std::uint8_t {
    at_once,
    as_soon_as_possible,
    by_the_clock,
    no_fixed_limit,
};

inline constexpr detail::vocabulary<urgency, 4> urgency_vocabulary{{{
    {"at_once", "at once"},
    {"as_soon_as_possible", "as soon as possible"},
    {"by_the_clock", "by a time limit"},
    {"no_fixed_limit", "no fixed limit"},
}}};

// Who acts or leads. A local authority may have other names for its parts.
enum class agency : std::uint8_t {
    childrens_social_care,
    police,
    health,
    education,
    designated_officer,
    youth_offending,
    home_office_nrm,
    forced_marriage_unit,
    safeguarding_review_panel,
    reporting_professional,
    court,
};

inline constexpr detail::vocabulary<agency, 11> agency_vocabulary{{{
    {"childrens_social_care", "Children's social care"},
    {"police", "Police"},
    {"health", "Health services"},
    {"education", "Education service of the local authority"},
    {"designated_officer", "Local authority designated officer"},
    {"youth_offending", "Youth offending service"},
    {"home_office_nrm", "Home Office (National Referral Mechanism)"},
    {"forced_marriage_unit", "Forced Marriage Unit"},
    {"safeguarding_review_panel",
     "Child Safeguarding Practice Review Panel (before 29 June 2018: Ofsted)"},
    {"reporting_professional", "The professional who was told or who saw it"},
    {"court", "Family court"},
}}};

// What the day on which a referral was received says about the start of a clock.
enum class start_known : std::uint8_t { on_receipt, by_receipt, not_at_the_front_door };

inline constexpr detail::vocabulary<start_known, 3> start_known_vocabulary{{{
    {"on_receipt", "counted from the day the referral was received"},
    {"by_receipt",
     "started when the referral was received, or before: due then at the latest"},
    {"not_at_the_front_door", "not known at the front door"},
}}};

constexpr start_known known_from_receipt(start_event event) noexcept {
    switch (event) {
        case start_event::referral_received:
        case start_event::contact_received:
        case start_event::notification_received: return start_known::on_receipt;
        case start_event::police_protection_taken:
        case start_event::order_made:
        case start_event::allegation_known:
        case start_event::disclosed_or_seen:
        case start_event::incident_known: return start_known::by_receipt;
        default: return start_known::not_at_the_front_door;
    }
}

// What is known of the time in which a duty has to be done.
struct duty_limit {
    frontdoor::duty duty{};
    frontdoor::urgency urgency{};
    agency acts{};   // has to do it
    agency leads{};  // leads what follows; the same where it stays with them
    std::string_view source;
    std::string_view note{};            // what the reader must know beside; may be empty
    std::optional<clock_id> limit{};    // where urgency is by_the_clock
    std::optional<clock_id> longest{};  // the law's own limit, where it is a later one

    // What starts its clock. Empty where it has none.
    constexpr std::optional<start_event> starts_at() const noexcept {
        if (!limit) return std::nullopt;
        return clock_of(*limit).starts_at;
    }
};

// clang-format off
namespace detail::duty_table {

using enum duty;
using enum urgency;

inline constexpr auto social_care = agency::childrens_social_care;

// In the order of the duties.
inline constexpr auto rows = std::to_array<duty_limit>({
    {ambulance_or_crisis_team, at_once, social_care, agency::health,
     "Working Together 2013, 2015 ch.1 (immediate protection), 2018, 2023"},
    {child_protection_medical, as_soon_as_possible, social_care, agency::health,
     "Working Together 2013, 2015 ch.1, 2018, 2023; regional procedures on bruising in "
     "babies who are not mobile",
     "The strategy discussion decides when; for a bruised baby who is not mobile, the "
     "same day."},
    {children_missing_education, no_fixed_limit, social_care, agency::education,
     "Education Act 1996 s436A"},
    {cse_screening, no_fixed_limit, social_care, social_care,
     "CSE statutory definition 2017"},
    {disability_assessment_on_request, no_fixed_limit, social_care, social_care,
     "Children Act 1989 s17(10)(c), s17(11)",
     "Where the family asks, the assessment has its own limit from that day."},
    {disability_team, no_fixed_limit, social_care, social_care,
     "Children Act 1989 s17(10)(c)"},
    {fgm_mandatory_report, by_the_clock, agency::reporting_professional, agency::police,
     "Female Genital Mutilation Act 2003 s5B; Home Office procedural information",
     "A personal duty of the professional. This referral does not replace it.",
     clock_id::fgm_mandatory_report, clock_id::fgm_mandatory_report_longest},
    {fgm_protection_order, as_soon_as_possible, social_care, agency::court,
     "Female Genital Mutilation Act 2003 s5A, Sch 2"},
    {forced_marriage_unit, as_soon_as_possible, social_care, agency::forced_marriage_unit,
     "Family Law Act 1996 s63A; Anti-social Behaviour, Crime and Policing Act 2014 s121",
     "The family is not told, and nobody mediates."},
    {lado, by_the_clock, social_care, agency::designated_officer,
     "Working Together 2010, 2013, 2015 ch.2, 2018, 2023",
     "Beside the child's own referral, never in place of it.",
     clock_id::lado_notification},
    {marac, as_soon_as_possible, social_care, agency::police, "MARAC guidance",
     "Beside the child's own referral, never in place of it."},
    {mash_checks, as_soon_as_possible, social_care, social_care,
     "Working Together 2013, 2015 ch.1, 2018, 2023; local profile, differs by authority",
     "Local aims count hours from the pass to the hub, by the rating given there."},
    {medical_advice, as_soon_as_possible, social_care, agency::health,
     "regional procedures on physical abuse"},
    {missing_return_interview, by_the_clock, social_care, social_care,
     "Statutory guidance on children who run away or go missing (2014)",
     "Counted from the child's return, which is not known at the front door.",
     clock_id::missing_return_interview},
    {nrm, as_soon_as_possible, social_care, agency::home_office_nrm,
     "Modern Slavery Act 2015 s52", "A child's consent is not needed."},
    {nrm_consider, as_soon_as_possible, social_care, agency::home_office_nrm,
     "Modern Slavery Act 2015 s52", "A child's consent is not needed."},
    {pass_to_allocated_worker, as_soon_as_possible, social_care, social_care,
     "Working Together 2013, 2015 ch.1, 2018, 2023"},
    {passport_order, at_once, social_care, agency::court,
     "Family Law Act 1996 s63A; Female Genital Mutilation Act 2003 s5A, Sch 2"},
    {police_999, at_once, social_care, agency::police,
     "Children Act 1989 s46; Working Together 2013, 2015 ch.1 (immediate protection), "
     "2018, 2023"},
    {police_crime_report, as_soon_as_possible, social_care, agency::police,
     "Working Together 2013, 2015 ch.1, 2018, 2023"},
    {pre_birth_assessment, as_soon_as_possible, social_care, social_care,
     "Working Together 2013, 2015 (unborn children), 2018, 2023; regional pre-birth "
     "procedure",
     "No national limit bounds it. It has to be done well before the birth: local "
     "procedures count back from the day that is expected. The 45 working days for an "
     "assessment may end later than that, and are no leave to wait."},
    {prevent_channel, as_soon_as_possible, social_care, agency::police,
     "Counter-Terrorism and Security Act 2015 s26, s36",
     "Support through Channel needs agreement; the referral to Prevent does not."},
    {private_fostering_assessment, by_the_clock, social_care, social_care,
     "Private Arrangements for Fostering Regulations 2005 reg. 4, reg. 7",
     "The limit is for the visit; the referral is taken as the notification.",
     clock_id::private_fostering_visit},
    {section_20_duty, as_soon_as_possible, social_care, social_care,
     "Children Act 1989 s20; R (G) v Southwark [2009] UKHL 26"},
    {serious_incident_notification, by_the_clock, social_care,
     agency::safeguarding_review_panel,
     "Children Act 2004 s16C; Working Together 2015 ch.4, 2018, 2023", "",
     clock_id::serious_incident_notification},
    {strategy_before_informing_parents, as_soon_as_possible, social_care, social_care,
     "Working Together 2013, 2015 ch.1, 2018, 2023; Safeguarding children in whom "
     "illness is fabricated or induced (2008)",
     "With police and health. Parents are told when the discussion has agreed how."},
    {young_carer_assessment, no_fixed_limit, social_care, social_care,
     "Children Act 1989 s17ZA"},
    {youth_offending_service, no_fixed_limit, social_care, agency::youth_offending,
     "Crime and Disorder Act 1998 s39; Children and Young Persons Act 1933 s50",
     "No child under 10 can be guilty of an offence: at that age this is advice and "
     "prevention, never prosecution."},
});

}  // namespace detail::duty_table
// clang-format on

// All of them, in the order of the duties.
inline constexpr const auto& duty_limits = detail::duty_table::rows;

static_assert(duty_limits.size() == duty_count);

constexpr const duty_limit& limit_of(duty required) noexcept {
    return duty_limits[static_cast<std::size_t>(required)];
}

namespace detail {

constexpr std::optional<moment> due_from_receipt(std::optional<clock_id> id,
                                                 const moment& received) noexcept {
    if (!id) return std::nullopt;
    const auto known = known_from_receipt(clock_of(*id).starts_at);
    if (known == start_known::not_at_the_front_door) return std::nullopt;
    return due_by(*id, received);
}

}  // namespace detail

// When a duty is due, from the moment the referral was received; where its clock started
// before that, the latest that it can be due (`known_from_receipt` says which). Empty
// where no clock bounds the duty, where the start is not known at the front door, where
// the clock was not yet in force, and outside the calendar of bank holidays.
//
//     duty_deadline(duty::lado, *parse_moment("2017-03-03"))->day       // 6 March 2017
constexpr std::optional<moment> duty_deadline(duty required,
                                              const moment& received) noexcept {
    return detail::due_from_receipt(limit_of(required).limit, received);
}

// The law's own limit, where good practice asks for less time than it. Empty as above,
// and for every duty that has one limit alone.
//
//     duty_longest(duty::fgm_mandatory_report, *parse_moment("2017-03-03"))->day
//                                                                       // 3 April 2017
constexpr std::optional<moment> duty_longest(duty required,
                                             const moment& received) noexcept {
    return detail::due_from_receipt(limit_of(required).longest, received);
}

}  // namespace frontdoor
