// SPDX-License-Identifier: BSL-1.0
// The vocabulary as a booklet of defined terms, and the bibliography, as documents and as
// JSON. Part of frontdoor::runtime.
#pragma once

#include <string>

#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

// Every indicator by domain, and the four counts: meaning, an example that counts, one
// that does not, the question to ask, and the shipped packs whose rules name it.
document indicator_booklet();

// {indicators: [{id, label, domain, polarity, census_factor, meaning, counts,
// does_not_count, question, family, packs}], counts: [the same without domain, polarity
// and census_factor]}
std::string indicators_json();

// Every source by its kind: where to find it, whether it is in force, how far it was
// checked, and the shipped packs whose rules cite it.
document bibliography_document();

// {sources: [{id, title, kind, year, found, status, checked, note, packs}]}; year and note
// may be null.
std::string sources_json();

}  // namespace frontdoor
