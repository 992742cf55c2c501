// SPDX-License-Identifier: BSL-1.0
#include <decision/bit_reading.hpp>

#include <array>
#include <cstring>

#include <decision/column_kernel.hpp>

namespace frontdoor::detail {

const std::uint8_t* readable_bits(const bit_column& column, std::size_t first) noexcept {
    const std::size_t bit = column.offset + first;
    return bit % 8 == 0 ? column.bytes.data() + bit / 8 : nullptr;
}

bool copy_bits(const bit_column& column, std::size_t first, std::size_t rows,
               std::size_t words, std::uint64_t* into) noexcept {
    const std::size_t bit = column.offset + first;
    const auto shift = static_cast<unsigned>(bit % 8);
    const std::uint8_t* from = column.bytes.data() + bit / 8;
    if (rows == words * 64) {
        if (shift != 0) return shifted_bits(from, shift, words, into);
        std::memcpy(into, from, words * 8);
        return any_bit(from, words);
    }

    std::array<std::uint8_t, block_rows / 8 + 8> padded;
    const std::size_t bytes = (shift + rows + 7) / 8;
    std::memcpy(padded.data(), from, bytes);
    std::memset(padded.data() + bytes, 0, words * 8 + 8 - bytes);
    if (shift == 0) std::memcpy(into, padded.data(), words * 8);
    else shifted_bits(padded.data(), shift, words, into);
    for (std::size_t w = rows / 64; w < words; ++w)
        into[w] = w == rows / 64 && rows % 64 != 0
                      ? into[w] & ((std::uint64_t{1} << (rows % 64)) - 1)
                      : 0;
    return any_bit(reinterpret_cast<const std::uint8_t*>(into), words);
}

}  // namespace frontdoor::detail
