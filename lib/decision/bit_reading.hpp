// SPDX-License-Identifier: BSL-1.0
// Bits of the caller's, wherever they begin, read to the byte and not past it.
#pragma once

#include <cstdint>

#include <frontdoor/decision/columns.hpp>

namespace frontdoor::detail {

// Where the bits of a full block are, if that can be read as it stands; null where not.
const std::uint8_t* readable_bits(const bit_column& column, std::size_t first) noexcept;

// Copies `rows` bits from row `first` on, at most block_rows; zeros up to `words` words, a
// multiple of step_words. Whether any is set.
bool copy_bits(const bit_column& column, std::size_t first, std::size_t rows,
               std::size_t words, std::uint64_t* into) noexcept;

}  // namespace frontdoor::detail
