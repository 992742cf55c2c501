// SPDX-License-Identifier: BSL-1.0
// Conditions written out as text, in the notation of the published rule tables. Part of
// frontdoor::runtime.
#pragma once

#include <string>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// `injury_serious and (injury_unexplained or age < 2y)`, with no more parentheses than are
// needed; lists as `at_least(2; neglect_signs)`, ages in months where they are no years.
std::string notation(const pack& of, const pack_rule& rule);

}  // namespace frontdoor
