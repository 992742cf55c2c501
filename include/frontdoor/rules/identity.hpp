// SPDX-License-Identifier: BSL-1.0
// What a pack is, to the last rule: its canonical form and its hash. Part of
// frontdoor::runtime.
#pragma once

#include <string>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// The pack as UTF-8 text with a line a fact, each ended by a line feed:
//
//     frontdoor-pack 1
//     name, title, extends, from, until        a line each: the word, a tab, the value
//     indicator <id> <label> <domain> <polarity> <question> <family>   for each of its own
//     set <id> <members in vocabulary order>   for each named set that a rule counts over
//     rule <id> <level> <route> <condition> <duties> <basis> <citation>
//
// in the pack's order of rules and the alphabetical order of sets; tabs between the parts
// of a line, `;` between the members of a list, conditions in their notation, days as
// 2015-03-01, nothing where there is no value. Two packs that decide alike and cite alike
// under the same name have the same canonical form, on every machine.
std::string canonical_form(const pack& of);

// SHA-256 of the canonical form, as 64 hexadecimal digits in lower case.
std::string sha256(const pack& of);

}  // namespace frontdoor
