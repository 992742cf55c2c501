// SPDX-License-Identifier: BSL-1.0
// A list of terms, each an id and a label, indexed by an enumeration.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <frontdoor/detail/nearest.hpp>

namespace frontdoor::detail {

struct term {
    std::string_view id;
    std::string_view label;
};

template <class Enum, std::size_t Size>
class vocabulary {
public:
    constexpr explicit vocabulary(const std::array<term, Size>& terms) noexcept : terms_{terms} {}

    static constexpr std::size_t size() noexcept { return Size; }
    constexpr std::string_view id(Enum value) const noexcept { return at(value).id; }
    constexpr std::string_view label(Enum value) const noexcept { return at(value).label; }

    constexpr std::optional<Enum> find(std::string_view id) const noexcept {
        for (std::size_t i = 0; i < Size; ++i)
            if (!id.empty() && terms_[i].id.front() == id.front() && terms_[i].id == id)
                return static_cast<Enum>(i);
        return std::nullopt;
    }
    constexpr std::string_view nearest(std::string_view id) const noexcept {
        return nearest_name(id, Size, [this](std::size_t i) { return terms_[i].id; });
    }
    constexpr auto begin() const noexcept { return terms_.begin(); }
    constexpr auto end() const noexcept { return terms_.end(); }

private:
    constexpr const term& at(Enum value) const noexcept {
        return terms_[static_cast<std::size_t>(value)];
    }

    std::array<term, Size> terms_;
};

}  // namespace frontdoor::detail
