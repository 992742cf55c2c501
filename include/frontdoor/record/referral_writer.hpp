// SPDX-License-Identifier: BSL-1.0
// Referrals as rows of CSV, in the compact form that the readers take. Part of
// frontdoor::runtime.
#pragma once

#include <string>
#include <string_view>

#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

// The header line.
std::string_view referral_header();

// Appends one referral, line end included.
void write_referral(std::string& to, std::string_view referral_id, const referral& r);

}  // namespace frontdoor
