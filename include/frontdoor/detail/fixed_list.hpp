// SPDX-License-Identifier: BSL-1.0
// A short list with room for a fixed number, for work done while compiling: std::vector
// is only partly usable there in GCC 12.
#pragma once

#include <array>
#include <cstddef>

namespace frontdoor::detail {

template <class T, std::size_t Room>
class fixed_list {
public:
    static constexpr std::size_t room() noexcept { return Room; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool is_full() const noexcept { return size_ == Room; }
    constexpr void push_back(const T& value) noexcept { values_[size_++] = value; }
    constexpr void pop_back() noexcept { --size_; }
    constexpr T& back() noexcept { return values_[size_ - 1]; }
    constexpr T& operator[](std::size_t i) noexcept { return values_[i]; }
    constexpr const T& operator[](std::size_t i) const noexcept { return values_[i]; }
    constexpr T* begin() noexcept { return values_.data(); }
    constexpr T* end() noexcept { return values_.data() + size_; }
    constexpr const T* begin() const noexcept { return values_.data(); }
    constexpr const T* end() const noexcept { return values_.data() + size_; }

private:
    std::array<T, Room> values_{};
    std::size_t size_ = 0;
};

}  // namespace frontdoor::detail
