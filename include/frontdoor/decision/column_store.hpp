// SPDX-License-Identifier: BSL-1.0
// Columns of its own for referrals that come in another shape: as rows, as bytes of 0 and
// 1, or as lists of indicators. Part of frontdoor::runtime.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <frontdoor/decision/columns.hpp>
#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

// Bytes to bits, in Arrow's layout: any byte but 0 is true. `bits` has (flags.size() + 7) / 8
// bytes or more; the bits past the last flag come out as 0.
void bits_of(std::span<const std::uint8_t> flags, std::span<std::uint8_t> bits) noexcept;

// A list of indicators a row, by place in the vocabulary: those of row r are
// indicators[offsets[r]] to, not including, indicators[offsets[r + 1]] (Arrow's LargeList).
struct indicator_lists {
    std::span<const std::int64_t> offsets;
    std::span<const std::uint16_t> indicators;
};

// Takes two bits an indicator and row, and 15 bytes a row for the rest.
//
//     column_store store;
//     store.take(referrals);
//     evaluate(store.columns(), {.route = routes});
class column_store {
public:
    // For indicators of these places and below; the vocabulary's, if not said.
    explicit column_store(std::size_t indicators = indicator_count);

    // So many rows of which nothing is known.
    void clear(std::size_t rows);

    // In place of what was there; again and again without more memory.
    void take(std::span<const referral> referrals);

    // One indicator of all rows, a byte a row. Throws failure(error::unequal_columns) where
    // there are more or fewer, and failure(error::unknown_indicator).
    void take_present(std::size_t indicator, std::span<const std::uint8_t> flags);
    void take_absent(std::size_t indicator, std::span<const std::uint8_t> flags);

    // All indicators of all rows. Throws the same; what was there is then lost.
    void take_present(const indicator_lists& lists);
    void take_absent(const indicator_lists& lists);

    // Refers to the store, and is good until that changes. The other columns may be set in
    // it to memory of the caller's.
    referral_columns columns() const noexcept;

private:
    using side = std::vector<std::uint64_t>;  // of all indicators, one after the other

    std::uint64_t* column(side& of, std::size_t indicator) noexcept {
        return of.data() + indicator * stride_;
    }
    void take(side& into, std::size_t indicator, std::span<const std::uint8_t> flags);
    void take(side& into, const indicator_lists& lists);
    void take_rest(std::size_t row, const referral& from) noexcept;

    std::size_t indicators_;
    std::size_t rows_ = 0;
    std::size_t stride_ = 0;  // words from one column to the next
    side present_, absent_;
    std::vector<indicator_column> views_;
    std::vector<std::uint64_t> unborn_, age_known_, received_known_;
    std::array<std::vector<std::uint64_t>, counted_size> count_known_;
    std::vector<std::uint8_t> age_, consent_;
    std::array<std::vector<std::uint16_t>, counted_size> counts_;
    std::vector<std::int32_t> received_;
};

}  // namespace frontdoor
