// SPDX-License-Identifier: BSL-1.0
// A fixed number of bits in 64-bit words: std::bitset is not constexpr in C++20 and does
// not give its words, which the evaluator needs.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace frontdoor::detail {

template <std::size_t Bits>
class bits {
public:
    static constexpr std::size_t word_count = (Bits + 63) / 64;

    constexpr bool test(std::size_t i) const noexcept { return (words_[i / 64] >> (i % 64)) & 1u; }
    constexpr void set(std::size_t i) noexcept { words_[i / 64] |= bit(i); }
    constexpr void reset(std::size_t i) noexcept { words_[i / 64] &= ~bit(i); }

    constexpr bool any() const noexcept { return *this != bits{}; }
    constexpr std::size_t count() const noexcept {
        std::size_t n = 0;
        for (auto word : words_) n += static_cast<std::size_t>(std::popcount(word));
        return n;
    }

    constexpr std::uint64_t word(std::size_t w) const noexcept { return words_[w]; }
    constexpr std::uint64_t& word(std::size_t w) noexcept { return words_[w]; }

    constexpr bits& operator|=(const bits& other) noexcept {
        for (std::size_t w = 0; w < word_count; ++w) words_[w] |= other.words_[w];
        return *this;
    }
    constexpr bits& operator&=(const bits& other) noexcept {
        for (std::size_t w = 0; w < word_count; ++w) words_[w] &= other.words_[w];
        return *this;
    }
    // All in this that are not in the other. There is no complement: bits past the last
    // one in use would come up set.
    constexpr bits& operator-=(const bits& other) noexcept {
        for (std::size_t w = 0; w < word_count; ++w) words_[w] &= ~other.words_[w];
        return *this;
    }
    friend constexpr bits operator|(bits a, const bits& b) noexcept { return a |= b; }
    friend constexpr bits operator&(bits a, const bits& b) noexcept { return a &= b; }
    friend constexpr bits operator-(bits a, const bits& b) noexcept { return a -= b; }
    friend constexpr bool operator==(const bits&, const bits&) noexcept = default;

    // Calls visit(i) for each bit set, in rising order.
    template <class Visit>
    constexpr void for_each(Visit visit) const noexcept(noexcept(visit(std::size_t{}))) {
        for (std::size_t w = 0; w < word_count; ++w)
            for (auto word = words_[w]; word != 0; word &= word - 1)
                visit(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }

private:
    static constexpr std::uint64_t bit(std::size_t i) noexcept { return std::uint64_t{1} << (i % 64); }

    std::array<std::uint64_t, word_count> words_{};
};

}  // namespace frontdoor::detail
