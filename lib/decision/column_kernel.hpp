// SPDX-License-Identifier: BSL-1.0
// Work on the bit columns of one block of rows, with the widest vectors that the machine
// has: chosen at run time by Highway, on plain 64-bit words where there are none.
//
// A block is 16384 rows, two KiB a column: few enough that the columns that it reads, those
// that the next will read and what it needs of its own are in the second cache, and as many
// as that allows, because a step costs something whatever its length and memory likes to be
// read in runs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <decision/column_plan.hpp>

namespace frontdoor::detail {

inline constexpr std::size_t block_rows = 16384;
inline constexpr std::size_t block_words = block_rows / 64;
inline constexpr std::size_t step_words = 32;  // words are worked through by so many

constexpr std::size_t words_for(std::size_t rows) noexcept {
    return (rows + 64 * step_words - 1) / (64 * step_words) * step_words;
}

// A product whose named operands are all live.
struct live_product {
    const std::uint8_t* const* named;
    std::size_t named_count;
    std::size_t unless_count;  // after the named ones
};

// Where the operands of a plan are for a block; one that has no bit set is not `live`, and
// nobody reads it.
struct block_operands {
    std::span<const std::uint8_t*> at;  // by operand
    std::span<std::uint8_t> live;       // by operand; 0 or 1
    std::span<std::uint64_t*> results;  // by operand: where a step puts its rows
    std::span<const std::uint8_t*> list;  // room for the operands of one step
    std::span<live_product> products;     // and for its products
};

// Pieces that are soon read: fetched from memory while there is other work.
using soon_read = std::span<const std::uint8_t* const>;
inline constexpr std::size_t soon_bytes = block_rows / 8;

// words: a multiple of step_words, as in all that follows.
void run_steps(const column_plan& plan, const block_operands& of, std::size_t words,
               soon_read soon) noexcept;

// Whether any bit is set.
bool any_bit(const std::uint8_t* bytes, std::size_t words) noexcept;

// The bits from bit `shift` (1 to 7) on; reads a byte more than it gives. Whether any is
// set.
bool shifted_bits(const std::uint8_t* bytes, unsigned shift, std::size_t words,
                  std::uint64_t* into) noexcept;

// The rows whose number is at least the limit, which is 1 or more.
void rows_at_least(const std::uint8_t* numbers, std::uint8_t limit, std::size_t words,
                   std::uint64_t* into) noexcept;
void rows_at_least(const std::uint16_t* numbers, std::uint16_t limit, std::size_t words,
                   std::uint64_t* into) noexcept;

// A byte a row: the value of the last of the choices that has the row, or `otherwise`.
struct byte_choice {
    const std::uint8_t* rows = nullptr;  // 8 bytes past the last word may be read
    std::uint8_t value = 0;
};
void choose_bytes(std::span<const byte_choice> choices, std::uint8_t otherwise,
                  std::size_t words, std::uint8_t* into) noexcept;

// Eight squares of 64 by 64 bits at once, each turned over its diagonal: bit c of
// rows[r].of[s] becomes bit r of rows[c].of[s].
struct alignas(64) bit_tile {
    struct {
        std::uint64_t of[8];
    } rows[64];
};
void transpose(bit_tile& tile) noexcept;

}  // namespace frontdoor::detail
