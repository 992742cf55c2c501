// SPDX-License-Identifier: BSL-1.0
// A row that could not be read as a referral, and why.
#pragma once

#include <cstdint>
#include <string>

namespace frontdoor {

struct rejection {
    std::uint64_t line = 0;   // on which the row begins; the first line is 1
    std::string referral_id;  // empty where it could not be read
    std::string column;       // empty where the row as a whole is at fault
    std::string reason;       // what was wrong and what to do
    std::string candidate;    // the nearest that would have done; may be empty
};

}  // namespace frontdoor
