// SPDX-License-Identifier: BSL-1.0
// Whether text is UTF-8 without stray bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace frontdoor {

// What is wrong with a row's text, or nothing.
std::optional<std::string> broken_text(std::string_view text);

}  // namespace frontdoor
