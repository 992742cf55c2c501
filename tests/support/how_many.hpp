// SPDX-License-Identifier: BSL-1.0
// How often a test repeats itself: in full, or a twentieth of it where sanitizers make
// every step slow.
#pragma once

#include <cstddef>

namespace support {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool is_sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool is_sanitized = true;
#else
inline constexpr bool is_sanitized = false;
#endif
#else
inline constexpr bool is_sanitized = false;
#endif

constexpr std::size_t so_many(std::size_t in_full) {
    return is_sanitized ? in_full / 20 : in_full;
}

}  // namespace support
