// SPDX-License-Identifier: BSL-1.0
// Columns of as many referrals as one likes, as `frontdoor generate` makes them: a million
// different ones, again and again. Blocks begin elsewhere in them each time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <frontdoor/decision/column_store.hpp>

namespace benchmarks {

inline constexpr std::size_t different_rows = 1'000'000;

class table {
public:
    explicit table(std::size_t rows);
    table(const table&) = delete;

    const frontdoor::referral_columns& columns() const noexcept { return columns_; }
    // The first of them, as rows.
    std::span<const frontdoor::referral> referrals() const noexcept { return referrals_; }

private:
    frontdoor::bit_column repeated(const frontdoor::bit_column& some);
    template <class Number>
    std::span<const Number> repeated(std::span<const Number> some);

    std::vector<frontdoor::referral> referrals_;
    std::vector<std::vector<std::uint64_t>> memory_;
    std::vector<frontdoor::indicator_column> indicators_;
    frontdoor::referral_columns columns_;
};

}  // namespace benchmarks
