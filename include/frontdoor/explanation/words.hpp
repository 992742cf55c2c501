// SPDX-License-Identifier: BSL-1.0
// Conditions in plain words, made from the rules, never written by hand. Part of
// frontdoor::runtime.
#pragma once

#include <string>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// A rule's condition as a sentence without its full stop.
std::string condition_in_words(const pack& of, const pack_rule& rule);

}  // namespace frontdoor
