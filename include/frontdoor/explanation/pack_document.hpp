// SPDX-License-Identifier: BSL-1.0
// A whole pack as a document that a partnership could publish. Part of
// frontdoor::runtime.
#pragma once

#include <string>

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// What the pack is and when it is in force; the continuum of need; how to read it; every
// rule by level, route and theme, its sentence made from its condition; the duties and
// the clocks with their limits; the sets; a glossary; the sources; version and hash; the
// indicators that no rule names. Nothing in it is written by hand beside the rules, so it
// cannot say other than what is decided.
//
// The theme of a rule is the domain that its condition names most, the first of equals; a
// named set counts once, for the domain of most of its members.
document pack_document(const pack& of);

// The levels from universal to complex or significant need, with their routes, as an SVG
// to be set into a page of HTML.
std::string continuum_picture();

}  // namespace frontdoor
