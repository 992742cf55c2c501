// SPDX-License-Identifier: BSL-1.0
// Many referrals as columns in the caller's memory, in Arrow's layout: nothing is copied,
// and a column that is not given says that nothing is known.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>

#include <frontdoor/referral/counts.hpp>

namespace frontdoor {

// A bit a row, as Arrow keeps booleans and validity: row r is bit (offset + r) % 8, counted
// from the least significant, of byte (offset + r) / 8.
struct bit_column {
    std::span<const std::uint8_t> bytes{};  // empty: not given
    std::size_t offset = 0;               // in bits

    constexpr bool is_given() const noexcept { return !bytes.empty(); }
    constexpr bool operator[](std::size_t row) const noexcept {
        return (bytes[(offset + row) / 8] >> ((offset + row) % 8)) & 1u;
    }
};

// What is known of one indicator. Two bit columns, of which `present` holds where both are
// set; or an Arrow column of booleans with nulls: its values as `present`, its validity as
// `validity`, and `absent` not given.
struct indicator_column {
    bit_column present{};
    bit_column absent{};
    bit_column validity{};  // where it is given and not set, nothing is known in that row
};

// Whole numbers, each known where its validity is set; all of them, where no validity is
// given (as in Arrow); none, where no values are.
template <class Number>
struct number_column {
    std::span<const Number> values{};
    bit_column validity{};

    constexpr bool is_known(std::size_t row) const noexcept {
        return !values.empty() && (!validity.is_given() || validity[row]);
    }
};

// Every column that is given has at least `rows` rows; evaluating says which does not.
struct referral_columns {
    std::size_t rows = 0;
    // By the indicator's place in the vocabulary; what is past the end is unknown.
    std::span<const indicator_column> indicators{};
    // Whole months, 0 to 215. An unborn child's age is not looked at.
    std::variant<number_column<std::uint8_t>, number_column<std::uint16_t>> age_months{};
    bit_column unborn{};
    std::array<number_column<std::uint16_t>, counted_size> counts{};  // by `counted`
    // For decisions' consent and due day alone; no rule sees them.
    std::span<const std::uint8_t> consent{};  // a `consent` a row; empty: unknown
    number_column<std::int32_t> received{};   // days since 1 January 1970 (Arrow's date32)
};

}  // namespace frontdoor
