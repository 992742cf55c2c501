// SPDX-License-Identifier: BSL-1.0
// The names of what is in a set, as one text.
#pragma once

#include <string>
#include <string_view>

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

}  // namespace frontdoor::detail
