// SPDX-License-Identifier: BSL-1.0
// The exception of frontdoor::runtime: nothing more can be done with this input or output.
#pragma once

#include <stdexcept>
#include <string>

#include <frontdoor/error.hpp>

namespace frontdoor {

// what() says what was wrong, where, and what to do.
class failure : public std::runtime_error {
public:
    failure(error code, const std::string& message)
        : std::runtime_error(message), code_{code} {}

    error code() const noexcept { return code_; }

private:
    error code_;
};

}  // namespace frontdoor
