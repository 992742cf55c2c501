// SPDX-License-Identifier: BSL-1.0
// Text from an input as a message may show it.
#pragma once

#include <string>
#include <string_view>

namespace frontdoor {

// Control characters as \n, \t or \x1B, so that none reaches a terminal.
std::string shown_text(std::string_view text);

// The same in quotes, and cut where it is long.
std::string quoted_text(std::string_view text);

}  // namespace frontdoor
