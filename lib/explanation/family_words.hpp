// SPDX-License-Identifier: BSL-1.0
// What the page for a family says in words of its own: of a child, of a baby, or of one
// that is not yet born.
#pragma once

#include <string>
#include <string_view>

#include <frontdoor/referral/age.hpp>
#include <frontdoor/rules/route.hpp>

namespace frontdoor {

struct family_words {
    std::string_view worried;   // how the page begins
    std::string_view speak_up;  // who may have an advocate
    std::string_view (*next_step)(route);
    std::string_view child;     // "your child", or "your baby" before birth
    std::string_view baby;      // "your baby" in the first year too
};

const family_words& words_for_family(child_age age);

// With the child as the words have it, and the family as theirs.
std::string told_to_family(std::string_view text, const family_words& words);

}  // namespace frontdoor
