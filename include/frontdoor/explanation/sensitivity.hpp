// SPDX-License-Identifier: BSL-1.0
// What the unknown could still do to a route. Part of frontdoor::runtime.
#pragma once

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/detail/enum_set.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

using counted_set = detail::enum_set<counted, counted_size>;

// Over every completion of a referral: every unknown risk and strength present or absent,
// every unknown count any number, and an unknown age any number of months from birth to
// the 18th birthday: whether a child is born is never unknown. Facts that are known stay.
struct sensitivity {
    route lowest = route::universal;
    route highest = route::universal;
    // With all the facts worth asking (decision::ask) answered "yes" together, and counts
    // as high as they go. The answers may make more facts worth asking.
    route highest_if_asked = route::universal;
    // The unknown counts that matter: for some completion of all else, one number leads
    // to another route than another number does.
    counted_set counts_that_matter;
    // The rules that hold, and would not for some age of a born child: they hold because
    // an unknown age is read as the youngest. Empty where the age is known.
    rule_set by_assumed_age;

    // No answer can change the route any more: it is the same for every completion.
    constexpr bool settled() const noexcept { return lowest == highest; }
    // An unknown age was read as the youngest, and that made a rule hold.
    constexpr bool assumed_youngest() const noexcept { return by_assumed_age.any(); }

    friend constexpr bool operator==(const sensitivity&,
                                     const sensitivity&) noexcept = default;
};

// Exact. More risk never stops a rule (rules/condition.hpp), so the lowest and the
// highest route are those of one completion each: the lowest has no unknown risk, every
// unknown strength, counts of 0 and the oldest age; the highest has every unknown risk,
// no unknown strength, counts without end and the youngest age. The decision itself lies
// between the two: it reads an unknown age as the youngest, so that the lowest may be
// below it.
//
// A count matters exactly if some clause compares it, can be met, and can be met in a way
// that leaves the route lower while the count is 0; ways are tried until one is found.
// Should more than 256 have been tried for one clause, the count is said to matter. (No
// clause of a shipped pack has that many to try.) No allocation; a few microseconds.
//
//     const auto s = sensitivity_of(referral{}.with(immediate_danger), packs::rsrt_2015);
//     s.settled() && s.lowest == route::immediate_protection
sensitivity sensitivity_of(const referral& r, const pack& by) noexcept;

}  // namespace frontdoor
