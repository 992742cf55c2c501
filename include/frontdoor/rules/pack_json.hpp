// SPDX-License-Identifier: BSL-1.0
// A pack as JSON: complete, for other programs and for keeping. Part of
// frontdoor::runtime.
#pragma once

#include <string>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// One object, its keys always in this order:
//
//     format        "frontdoor-pack 1"
//     name, title   text
//     extends       a pack's name, or null
//     from, until   days as "2015-03-01", or null; both included
//     sha256        of the canonical form (identity.hpp)
//     version       of the library that wrote it
//     indicators    [{id, label, domain, polarity, question, family}]: the pack's own
//     sets          [{id, members}]: each named set that a rule counts over, by id
//     rules         [{id, level, route, when, duties, basis, citation}] in the pack's order
//     not_promised  [{promise, about, reason}]: see promise.hpp
//
// `when` is in the notation of notation.hpp; members are in the vocabulary's order, duties
// in alphabetical order. Indented by two spaces. The same bytes for the same pack.
std::string pack_json(const pack& of);

}  // namespace frontdoor
