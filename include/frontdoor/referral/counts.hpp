// SPDX-License-Identifier: BSL-1.0
// The four numbers that thresholds count, each known or not.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

enum class counted : std::uint8_t {
    referrals_12m,
    missing_episodes_90d,
    domestic_incidents_12m,
    early_help_in_place_months,
};

inline constexpr std::size_t counted_size = 4;

inline constexpr detail::vocabulary<counted, counted_size> counted_vocabulary{{{
    {"referrals_12m", "Referrals in the last 12 months"},
    {"missing_episodes_90d", "Times missing in the last 90 days"},
    {"domestic_incidents_12m", "Domestic abuse incidents in the last 12 months"},
    {"early_help_in_place_months", "Months that early help has been in place"},
}}};

// Four whole numbers, 0 to 65535, each of them absent where it is not known.
class known_counts {
public:
    constexpr std::optional<std::uint16_t>& operator[](counted which) noexcept {
        return values_[static_cast<std::size_t>(which)];
    }
    constexpr const std::optional<std::uint16_t>& operator[](counted which) const noexcept {
        return values_[static_cast<std::size_t>(which)];
    }
    friend constexpr bool operator==(const known_counts&, const known_counts&) noexcept = default;

private:
    std::array<std::optional<std::uint16_t>, counted_size> values_{};
};

}  // namespace frontdoor
