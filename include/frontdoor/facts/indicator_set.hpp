// SPDX-License-Identifier: BSL-1.0
// Named sets of risk indicators, for rules that count.
#pragma once

#include <array>
#include <string_view>

#include <frontdoor/facts/indicator.hpp>

namespace frontdoor {

struct indicator_set {
    std::string_view id;
    std::string_view meaning;
    indicator_bits members;
};

// A set has risks alone: counting a strength towards more help would be a mistake.
template <class... Risks>
constexpr indicator_set make_set(std::string_view id, std::string_view meaning,
                                 Risks... named) noexcept {
    const std::array<risk, sizeof...(Risks)> list{named...};
    indicator_set made{id, meaning, {}};
    for (const risk member : list) made.members.set(member.index());
    return made;
}

}  // namespace frontdoor
