// SPDX-License-Identifier: BSL-1.0
// A hash of text, for looking up names and remembering ids.
#pragma once

#include <cstdint>
#include <string_view>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace frontdoor {

struct text_hash {
    using is_avalanching = void;  // Boost.Unordered need not mix it again
    std::size_t operator()(std::string_view text) const {
        return static_cast<std::size_t>(XXH3_64bits(text.data(), text.size()));
    }
};

}  // namespace frontdoor
