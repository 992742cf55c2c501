// SPDX-License-Identifier: BSL-1.0
// The nearest name to a mistyped one, for "did you mean".
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace frontdoor::detail {

inline constexpr std::size_t longest_name = 64;

// Letters to change, add, drop or swap with their neighbour (optimal string alignment).
// Names longer than longest_name are far from everything.
constexpr std::size_t edit_distance(std::string_view a, std::string_view b) noexcept {
    if (a.size() > longest_name || b.size() > longest_name) return longest_name + 1;
    std::array<std::array<std::size_t, longest_name + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({change, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

// The name among count names that is nearest to what was written; name_of(i) gives the
// i-th. The first of equals wins. Always answers where there is a name at all: a far
// guess is still a pointer to how names look.
template <class NameOf>
constexpr std::string_view nearest_name(std::string_view written, std::size_t count,
                                        NameOf name_of) noexcept {
    std::string_view best;
    std::size_t least = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t distance = edit_distance(written, name_of(i));
        if (distance < least) {
            least = distance;
            best = name_of(i);
        }
    }
    return best;
}

}  // namespace frontdoor::detail
