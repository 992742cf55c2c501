// SPDX-License-Identifier: BSL-1.0
// The package's own exceptions, raised from C++.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/referral/rejection.hpp>

namespace frontdoor::python {

[[noreturn]] void raise_pack_error(const std::string& message, std::string_view candidate);
// One referral that was built by hand cannot stand.
[[noreturn]] void raise_referral_error(const rejection& why);

}  // namespace frontdoor::python
