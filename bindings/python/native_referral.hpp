// SPDX-License-Identifier: BSL-1.0
// A referral as Python holds it: the core's own, with its id.
#pragma once

#include <string>

#include <frontdoor/referral/referral.hpp>

namespace frontdoor::python {

struct native_referral {
    std::string id;  // empty where none was given
    referral what;

    friend bool operator==(const native_referral&, const native_referral&) = default;
};

}  // namespace frontdoor::python
