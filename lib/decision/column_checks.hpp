// SPDX-License-Identifier: BSL-1.0
// Whether columns are as long as they have to be.
#pragma once

#include <frontdoor/decision/evaluate_many.hpp>

namespace frontdoor::detail {

// Throw failure(error::unequal_columns), naming the first column that is not.
void check_length(const referral_columns& in);
void check_length(const decision_columns& out, std::size_t rows, std::size_t rules);

}  // namespace frontdoor::detail
