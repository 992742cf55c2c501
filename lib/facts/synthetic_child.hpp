// SPDX-License-Identifier: BSL-1.0
// One made-up referral, from one set of dice.
#pragma once

#include <chrono>
#include <cstdint>

#include <frontdoor/referral/referral.hpp>

namespace frontdoor::synthetic {

// What the n-th referral of a seed says, received on a day that its year has settled.
referral made_up(std::uint64_t seed, std::uint64_t number,
                 std::chrono::local_days day) noexcept;

}  // namespace frontdoor::synthetic
