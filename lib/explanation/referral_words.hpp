// SPDX-License-Identifier: BSL-1.0
// A made-up referral as proofs and differences show it.
#pragma once

#include <string>

#include <boost/json/object.hpp>

#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// What is known of it: "Excluded from school; not yet born; Referrals in the last 12
// months: 3". of: the pack whose own indicators it may have.
std::string referral_in_words(const referral& r, const pack& of);

// The columns of an input row that say something.
boost::json::object referral_json(const referral& r, const pack& of);

}  // namespace frontdoor
