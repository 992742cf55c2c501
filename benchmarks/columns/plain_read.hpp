// SPDX-License-Identifier: BSL-1.0
// The least that any way to decide could take: reading the columns that the pack looks at,
// one after the other, with the widest vectors, and doing nothing with them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <frontdoor/decision/columns.hpp>
#include <frontdoor/rules/pack.hpp>

namespace benchmarks {

class plain_read {
public:
    // Columns for the route: an indicator's, an age, a count, what is known of these. Not
    // one that no rule names.
    plain_read(const frontdoor::referral_columns& of, const frontdoor::pack& by);

    std::size_t bytes() const noexcept;
    bool run() const noexcept;

private:
    void add(const frontdoor::bit_column& bits, std::size_t rows);

    std::vector<std::span<const std::uint8_t>> columns_;
};

}  // namespace benchmarks
