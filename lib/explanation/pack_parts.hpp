// SPDX-License-Identifier: BSL-1.0
// The parts of a pack's document, each a section or more.
#pragma once

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

void add_rules(document& d, const pack& of);
void add_sets(document& d, const pack& of);
void add_duties(document& d, const pack& of);
void add_clocks(document& d, const pack& of);
void add_glossary(document& d, const pack& of);
void add_pack_sources(document& d, const pack& of);
void add_unnamed(document& d, const pack& of);
void add_not_promised(document& d, const pack& of);

duty_set duties_of(const pack& of);

}  // namespace frontdoor
