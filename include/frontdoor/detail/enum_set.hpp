// SPDX-License-Identifier: BSL-1.0
// A small set of the values of an enumeration, one bit each.
#pragma once

#include <cstddef>

#include <frontdoor/detail/bits.hpp>

namespace frontdoor::detail {

template <class Enum, std::size_t Size>
class enum_set {
public:
    constexpr enum_set() noexcept = default;
    template <class... Members>
    constexpr explicit enum_set(Enum first, Members... others) noexcept {
        insert(first);
        (insert(others), ...);
    }

    constexpr void insert(Enum member) noexcept { bits_.set(static_cast<std::size_t>(member)); }
    constexpr bool contains(Enum member) const noexcept {
        return bits_.test(static_cast<std::size_t>(member));
    }
    constexpr bool empty() const noexcept { return !bits_.any(); }
    constexpr std::size_t size() const noexcept { return bits_.count(); }
    constexpr enum_set& operator|=(const enum_set& other) noexcept {
        bits_ |= other.bits_;
        return *this;
    }
    // Calls visit(member) for each member, in the order of the enumeration.
    template <class Visit>
    constexpr void for_each(Visit visit) const {
        bits_.for_each([&](std::size_t i) { visit(static_cast<Enum>(i)); });
    }
    friend constexpr bool operator==(const enum_set&, const enum_set&) noexcept = default;

private:
    bits<Size> bits_;
};

}  // namespace frontdoor::detail
