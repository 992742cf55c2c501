// SPDX-License-Identifier: BSL-1.0
// Deciding one referral.
#pragma once

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/decision/evaluate.hpp>
#include <frontdoor/decision/working_days.hpp>
#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

namespace detail {

// Section 47 and immediate protection need no consent, and universal services are open to
// every child; the rest rests on agreement (Working Together 2015 ch.1).
constexpr consent_needed consent_for(route to, consent given) noexcept {
    if (to <= route::universal || to >= route::section_47) return consent_needed::not_required;
    return given == consent::given ? consent_needed::held : consent_needed::required;
}

}  // namespace detail

// The recommendation of a pack for a referral, with all its reasons. Allocates nothing,
// never fails; about as long as a hundred additions. Any number of threads may call it.
//
//     constexpr auto d = classify(referral{}.with(indicators::sexual_abuse_disclosed),
//                                 packs::rsrt_2015);
//     static_assert(d.route == route::section_47);
constexpr decision classify(const referral& r, const pack& by) noexcept {
    decision d;
    d.pack = by.name();
    const facts known = facts_of(r);
    detail::evaluation(by.compiled, known, d).run();
    d.consent = detail::consent_for(d.route, r.consent);
    if (r.received) d.due = first_working_day_after(r.received->day);
    return d;
}

}  // namespace frontdoor
