// SPDX-License-Identifier: BSL-1.0
// Reading bit columns that do not begin at a byte, and turning columns into rows.
#include <decision/column_kernel.hpp>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "decision/bit_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace frontdoor::detail::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using words_tag = hn::CappedTag<std::uint64_t, 8>;
using word_vector = hn::Vec<words_tag>;
constexpr words_tag tag;

HWY_INLINE bool is_any(word_vector words) {
    return !hn::AllTrue(tag, hn::Eq(words, hn::Zero(tag)));
}

bool any_set(const std::uint8_t* bytes, std::size_t words) {
    const auto from = reinterpret_cast<const std::uint64_t*>(bytes);
    const std::size_t n = hn::Lanes(tag);
    auto a = hn::Zero(tag), b = a, c = a, d = a;
    for (std::size_t at = 0; at < words; at += 4 * n) {
        a = hn::Or(a, hn::LoadU(tag, from + at));
        b = hn::Or(b, hn::LoadU(tag, from + at + n));
        c = hn::Or(c, hn::LoadU(tag, from + at + 2 * n));
        d = hn::Or(d, hn::LoadU(tag, from + at + 3 * n));
    }
    return is_any(hn::Or(hn::Or(a, b), hn::Or(c, d)));
}

// A word, and the same a byte further on, between them have all the bits that are wanted.
bool shift_all(const std::uint8_t* bytes, unsigned shift, std::size_t words,
               std::uint64_t* into) {
    const std::size_t n = hn::Lanes(tag);
    const auto down = static_cast<int>(shift), up = 8 - down;
    auto any = hn::Zero(tag);
    for (std::size_t at = 0; at < words; at += n) {
        const auto from = bytes + 8 * at;
        const auto low = hn::LoadU(tag, reinterpret_cast<const std::uint64_t*>(from));
        const auto high = hn::LoadU(tag, reinterpret_cast<const std::uint64_t*>(from + 1));
        const auto made =
            hn::Or(hn::ShiftRightSame(low, down), hn::ShiftLeftSame(high, up));
        hn::StoreU(made, tag, into + at);
        any = hn::Or(any, made);
    }
    return is_any(any);
}

// Swaps ever smaller quarters (Warren, Hacker's Delight, 7-3), eight squares side by side.
template <int Half>
HWY_INLINE void swap_quarters(bit_tile& tile, std::uint64_t right_half) {
    const std::size_t n = hn::Lanes(tag);
    const auto right = hn::Set(tag, right_half);
    for (std::size_t r = 0; r < 64; r = (r + Half + 1) & ~std::size_t{Half})
        for (std::size_t s = 0; s < 8; s += n) {
            std::uint64_t* const upper = tile.rows[r].of + s;
            std::uint64_t* const lower = tile.rows[r + Half].of + s;
            const auto above = hn::Load(tag, upper), below = hn::Load(tag, lower);
            const auto differ = hn::And(hn::Xor(hn::ShiftRight<Half>(above), below), right);
            hn::Store(hn::Xor(above, hn::ShiftLeft<Half>(differ)), tag, upper);
            hn::Store(hn::Xor(below, differ), tag, lower);
        }
}

void transpose_tile(bit_tile& tile) {
    swap_quarters<32>(tile, 0x00000000ffffffff);
    swap_quarters<16>(tile, 0x0000ffff0000ffff);
    swap_quarters<8>(tile, 0x00ff00ff00ff00ff);
    swap_quarters<4>(tile, 0x0f0f0f0f0f0f0f0f);
    swap_quarters<2>(tile, 0x3333333333333333);
    swap_quarters<1>(tile, 0x5555555555555555);
}

}  // namespace frontdoor::detail::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace frontdoor::detail {

HWY_EXPORT(any_set);
HWY_EXPORT(shift_all);
HWY_EXPORT(transpose_tile);

bool any_bit(const std::uint8_t* bytes, std::size_t words) noexcept {
    return HWY_DYNAMIC_DISPATCH(any_set)(bytes, words);
}
bool shifted_bits(const std::uint8_t* bytes, unsigned shift, std::size_t words,
                  std::uint64_t* into) noexcept {
    return HWY_DYNAMIC_DISPATCH(shift_all)(bytes, shift, words, into);
}
void transpose(bit_tile& tile) noexcept { HWY_DYNAMIC_DISPATCH(transpose_tile)(tile); }

}  // namespace frontdoor::detail
#endif
