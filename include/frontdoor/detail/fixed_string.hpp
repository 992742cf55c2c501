// SPDX-License-Identifier: BSL-1.0
// Text as a template argument, so that a compiler's message can show it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace frontdoor::detail {

template <std::size_t Size>
struct fixed_string {
    char text[Size + 1]{};

    constexpr explicit fixed_string(std::string_view from) noexcept {
        std::copy_n(from.begin(), Size, text);
    }
};

}  // namespace frontdoor::detail
