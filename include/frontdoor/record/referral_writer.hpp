// SPDX-License-Identifier: BSL-1.0
// Referrals as rows of CSV, in the compact form that the readers take. Part of
// frontdoor::runtime.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

// Whether the four marks of a referral's quality have columns too.
enum class quality_columns : bool { left_out, written };

// The header line.
std::string_view referral_header(quality_columns quality = quality_columns::left_out);

// Appends one referral, line end included. ids: of the indicators by their places; those of
// a pack with indicators of its own are longer than the vocabulary's.
void write_referral(std::string& to, std::string_view referral_id, const referral& r,
                    quality_columns quality = quality_columns::left_out,
                    std::span<const std::string_view> ids = indicator_ids);

}  // namespace frontdoor
