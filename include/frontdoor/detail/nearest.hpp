// SPDX-License-Identifier: BSL-1.0
// The nearest name to a mistyped one, for "did you mean".
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace frontdoor::detail {

inline constexpr std::size_t longest_name = 64;

constexpr char small_letter(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool same_letter(char a, char b) noexcept { return small_letter(a) == small_letter(b); }

// How many letters two names begin with alike, large or small.
constexpr std::size_t common_start(std::string_view a, std::string_view b) noexcept {
    std::size_t n = 0;
    while (n < a.size() && n < b.size() && same_letter(a[n], b[n])) ++n;
    return n;
}

// Letters to change, add, drop or swap with their neighbour (optimal string alignment);
// large and small ones are the same. Names longer than longest_name are far from
// everything.
constexpr std::size_t edit_distance(std::string_view a, std::string_view b) noexcept {
    if (a.size() > longest_name || b.size() > longest_name) return longest_name + 1;
    std::array<std::array<std::size_t, longest_name + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = above[j - 1] + (same_letter(a[i - 1], b[j - 1]) ? 0 : 1);
            row[j] = std::min({change, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && same_letter(a[i - 1], b[j - 2]) &&
                same_letter(a[i - 2], b[j - 1]))
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

inline constexpr std::size_t least_beginning = 3;

// How far a name is from what was written: one that goes on after what was written (age,
// age_months) is as near as one with a letter wrong.
constexpr std::size_t distance_to(std::string_view written, std::string_view name) noexcept {
    const bool begins = written.size() >= least_beginning && written.size() < name.size() &&
                        common_start(written, name) == written.size();
    return begins ? 1 : edit_distance(written, name);
}

// The name among count names that is nearest to what was written; name_of(i) gives the
// i-th. Of equals the one that begins like it wins, then the first. Always answers where
// there is a name at all: a far guess is still a pointer to how names look.
template <class NameOf>
constexpr std::string_view nearest_name(std::string_view written, std::size_t count,
                                        NameOf name_of) noexcept {
    std::string_view best;
    std::size_t least = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = name_of(i);
        const std::size_t distance = distance_to(written, name);
        if (distance > least) continue;
        if (distance == least && common_start(written, name) <= common_start(written, best))
            continue;
        least = distance;
        best = name;
    }
    return best;
}

}  // namespace frontdoor::detail
