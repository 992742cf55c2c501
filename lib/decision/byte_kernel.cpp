// SPDX-License-Identifier: BSL-1.0
// From numbers to bits, and from bits to bytes.
#include <decision/column_kernel.hpp>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "decision/byte_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace frontdoor::detail::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

#if HWY_TARGET == HWY_SCALAR

template <class Number>
void compare_all(const Number* numbers, Number limit, std::size_t words,
                 std::uint64_t* into) {
    for (std::size_t w = 0; w < words; ++w) {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < 64; ++i)
            bits |= std::uint64_t{numbers[w * 64 + i] >= limit} << i;
        into[w] = bits;
    }
}

// Eight bits as eight bytes, each all ones or none.
inline std::uint64_t spread(std::uint8_t bits) {
    const std::uint64_t each = (bits * 0x0101010101010101u) & 0x8040201008040201u;
    return (((each + 0x7f7f7f7f7f7f7f7fu) >> 7) & 0x0101010101010101u) * 0xffu;
}

void choose_all(std::span<const byte_choice> choices, std::uint8_t otherwise,
                std::size_t words, std::uint8_t* into) {
    for (std::size_t eight = 0; eight < words * 8; ++eight) {
        std::uint64_t bytes = otherwise * 0x0101010101010101u;
        for (const byte_choice& c : choices) {
            const std::uint64_t rows = spread(c.rows[eight]);
            bytes = (bytes & ~rows) | (rows & (c.value * 0x0101010101010101u));
        }
        hwy::CopyBytes<8>(&bytes, into + 8 * eight);
    }
}

#else

template <class Number>
void compare_all(const Number* numbers, Number limit, std::size_t words,
                 std::uint64_t* into) {
    const hn::CappedTag<Number, 64> tag;
    const std::size_t n = hn::Lanes(tag);
    const auto below = hn::Set(tag, static_cast<Number>(limit - 1));
    const auto bits = reinterpret_cast<std::uint8_t*>(into);
    for (std::size_t at = 0; at < words * 64; at += n)
        hn::StoreMaskBits(tag, hn::Gt(hn::LoadU(tag, numbers + at), below), bits + at / 8);
}

void choose_all(std::span<const byte_choice> choices, std::uint8_t otherwise,
                std::size_t words, std::uint8_t* into) {
    const hn::CappedTag<std::uint8_t, 64> tag;
    const std::size_t n = hn::Lanes(tag);
    for (std::size_t at = 0; at < words * 64; at += n) {
        auto bytes = hn::Set(tag, otherwise);
        for (const byte_choice& c : choices)
            bytes = hn::IfThenElse(hn::LoadMaskBits(tag, c.rows + at / 8),
                                   hn::Set(tag, c.value), bytes);
        hn::StoreU(bytes, tag, into + at);
    }
}

#endif

void compare_bytes(const std::uint8_t* numbers, std::uint8_t limit, std::size_t words,
                   std::uint64_t* into) {
    compare_all(numbers, limit, words, into);
}
void compare_pairs(const std::uint16_t* numbers, std::uint16_t limit, std::size_t words,
                   std::uint64_t* into) {
    compare_all(numbers, limit, words, into);
}

}  // namespace frontdoor::detail::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace frontdoor::detail {

HWY_EXPORT(compare_bytes);
HWY_EXPORT(compare_pairs);
HWY_EXPORT(choose_all);

void rows_at_least(const std::uint8_t* numbers, std::uint8_t limit, std::size_t words,
                   std::uint64_t* into) noexcept {
    HWY_DYNAMIC_DISPATCH(compare_bytes)(numbers, limit, words, into);
}
void rows_at_least(const std::uint16_t* numbers, std::uint16_t limit, std::size_t words,
                   std::uint64_t* into) noexcept {
    HWY_DYNAMIC_DISPATCH(compare_pairs)(numbers, limit, words, into);
}
void choose_bytes(std::span<const byte_choice> choices, std::uint8_t otherwise,
                  std::size_t words, std::uint8_t* into) noexcept {
    HWY_DYNAMIC_DISPATCH(choose_all)(choices, otherwise, words, into);
}

}  // namespace frontdoor::detail
#endif
