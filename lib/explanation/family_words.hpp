// SPDX-License-Identifier: BSL-1.0
// What the page for a family says in words of its own: of a child, or of a baby that is
// not yet born.
#pragma once

#include <string>
#include <string_view>

#include <frontdoor/rules/route.hpp>

namespace frontdoor {

struct family_words {
    std::string_view worried;   // how the page begins
    std::string_view speak_up;  // who may have an advocate
    std::string_view (*next_step)(route);
    std::string_view child;     // "your child", or "your baby"
};

const family_words& words_for_family(bool unborn);

// With "your child" and "the child" as the words have it.
std::string told_to_family(std::string_view text, const family_words& words);

}  // namespace frontdoor
