// SPDX-License-Identifier: BSL-1.0
// The names of what is in a set, as one text.
#pragma once

#include <string>
#include <string_view>

#include <frontdoor/facts/indicator.hpp>

namespace frontdoor::detail {

// name(each) of everything in the set, in its order, with a mark between.
template <class Set, class Name>
std::string joined(const Set& set, std::string_view mark, Name name) {
    std::string text;
    set.for_each([&](auto each) {
        if (!text.empty()) text += mark;
        text += name(each);
    });
    return text;
}

inline std::string joined_ids(const indicator_bits& set, std::string_view mark) {
    return joined(set, mark, [](std::size_t i) { return id_of(indicator{i}); });
}

}  // namespace frontdoor::detail
