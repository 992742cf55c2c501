// SPDX-License-Identifier: BSL-1.0
// From bit columns back to rows, 512 rows at a time.
#pragma once

#include <array>
#include <span>
#include <vector>

#include <frontdoor/decision/columns.hpp>
#include <frontdoor/referral/referral.hpp>

#include <decision/column_block.hpp>

namespace frontdoor::detail {

inline constexpr std::size_t tile_rows = 512;
inline constexpr std::size_t tile_words = tile_rows / 64;

// For each row of a tile, which of some operands have it.
class operand_rows {
public:
    explicit operand_rows(std::span<const operand> operands);

    // first_word: where the tile begins in the block.
    void load(const column_block& block, std::size_t first_word) noexcept;

    std::size_t words() const noexcept { return tiles_.size(); }
    // Operands 64 * word and on.
    std::uint64_t word(std::size_t row, std::size_t word) const noexcept {
        return tiles_[word].rows[row % 64].of[row / 64];
    }

private:
    std::span<const operand> operands_;
    std::vector<bit_tile> tiles_;  // one for each 64 operands
};

// The referrals of a tile's rows, as far as rules look at them.
class referral_rows {
public:
    explicit referral_rows(const referral_columns& in);

    void load(std::size_t first, std::size_t rows) noexcept;
    referral operator[](std::size_t row) const noexcept;

private:
    using tiles = std::array<bit_tile, indicator_bits::word_count>;
    child_age age_of(std::size_t row) const noexcept;

    const referral_columns& in_;
    std::size_t first_ = 0;
    std::vector<tiles> known_;  // present, absent: too large for a thread's stack
};

}  // namespace frontdoor::detail
