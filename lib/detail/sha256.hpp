// SPDX-License-Identifier: BSL-1.0
// SHA-256 of a text.
#pragma once

#include <string>
#include <string_view>

namespace frontdoor::detail {

// 64 hexadecimal digits in lower case.
std::string sha256_of(std::string_view text);

}  // namespace frontdoor::detail
