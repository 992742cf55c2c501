// SPDX-License-Identifier: BSL-1.0
#include <decision/row_tiles.hpp>

#include <cstring>

#include <decision/bit_reading.hpp>

namespace frontdoor::detail {

operand_rows::operand_rows(std::span<const operand> operands)
    : operands_{operands}, tiles_((operands.size() + 63) / 64) {}

void operand_rows::load(const column_block& block, std::size_t first_word) noexcept {
    for (std::size_t t = 0; t < tiles_.size(); ++t) {
        bit_tile& tile = tiles_[t];
        tile = {};
        bool any = false;
        for (std::size_t i = 0; i < 64 && t * 64 + i < operands_.size(); ++i) {
            const operand o = operands_[t * 64 + i];
            if (!block.is_live(o)) continue;
            std::memcpy(tile.rows[i].of, block.bits(o) + first_word * 8, sizeof tile.rows[i].of);
            any = true;
        }
        if (any) transpose(tile);
    }
}

referral_rows::referral_rows(const referral_columns& in) : in_{in}, known_(2) {}

void referral_rows::load(std::size_t first, std::size_t rows) noexcept {
    first_ = first;
    std::memset(known_.data(), 0, known_.size() * sizeof(tiles));
    std::array<std::uint64_t, block_words> bits;
    const auto put = [&](tiles& into, std::size_t i, const bit_column& column, auto join) {
        copy_bits(column, first, rows, words_for(rows), bits.data());
        std::uint64_t* const words = into[i / 64].rows[i % 64].of;
        for (std::size_t s = 0; s < tile_words; ++s) words[s] = join(words[s], bits[s]);
    };
    const auto take = [](std::uint64_t, std::uint64_t b) { return b; };
    for (std::size_t i = 0; i < in_.indicators.size(); ++i) {
        const auto& [present, absent, validity] = in_.indicators[i];
        if (present.is_given()) put(known_[0], i, present, take);
        if (absent.is_given()) put(known_[1], i, absent, take);
        if (!validity.is_given()) continue;
        const auto both = [](std::uint64_t a, std::uint64_t b) { return a & b; };
        put(known_[0], i, validity, both);
        if (absent.is_given()) put(known_[1], i, validity, both);
        else if (present.is_given()) put(known_[1], i, validity, take);
    }
    for (tiles& each : known_)
        for (bit_tile& tile : each) transpose(tile);
}

child_age referral_rows::age_of(std::size_t row) const noexcept {
    if (in_.unborn.is_given() && in_.unborn[row]) return child_age::not_yet_born();
    return std::visit(
        [row](const auto& age) {
            return age.is_known(row) ? child_age::of_months(age.values[row]) : child_age();
        },
        in_.age_months);
}

referral referral_rows::operator[](std::size_t row) const noexcept {
    referral r;
    for (std::size_t w = 0; w < indicator_bits::word_count; ++w) {
        r.present.word(w) = known_[0][w].rows[row % 64].of[row / 64];
        r.absent.word(w) = known_[1][w].rows[row % 64].of[row / 64];
    }
    r.age = age_of(first_ + row);
    for (std::size_t n = 0; n < counted_size; ++n)
        if (in_.counts[n].is_known(first_ + row))
            r.counts[static_cast<counted>(n)] = in_.counts[n].values[first_ + row];
    return r;
}

}  // namespace frontdoor::detail
