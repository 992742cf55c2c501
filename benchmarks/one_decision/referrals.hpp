// SPDX-License-Identifier: BSL-1.0
// The referrals that are decided: the same ones on every machine.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <frontdoor/referral/referral.hpp>

namespace benchmarks {

inline constexpr std::size_t referrals_in_a_case = 32'000;

struct referral_case {
    std::string name;  // how many indicators are present
    std::vector<frontdoor::referral> referrals;
};

// So many of any indicators present, three others absent, an age and counts at random:
// any rule may hold, and a branch predictor has nothing to learn from one for the next.
referral_case with_present(std::size_t number);

// As `frontdoor generate` makes them: facts together as they come together in life.
referral_case as_generated();

}  // namespace benchmarks
