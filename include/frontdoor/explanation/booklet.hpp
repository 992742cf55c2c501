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

// {library, sha256, indicators: [{id, label, domain, polarity, census_factor, meaning, counts,
// does_not_count, question, family, packs}], counts: [the same without domain, polarity
// and census_factor]}
std::string indicators_json();

// Every source by its kind: where to find it, whether it is in force, how far it was
// checked, and the shipped packs whose rules cite it.
document bibliography_document();

// {library, sha256, sources: [{id, title, kind, year, found, status, checked, note, packs}]}; year and note
// may be null.
std::string sources_json();

// SHA-256 of what the library says of its vocabulary, and of its sources: of the members
// `indicators` and `counts`, and of `sources`, as JSON without spaces, the keys in their
// order, in one object.
std::string vocabulary_sha256();
std::string bibliography_sha256();

}  // namespace frontdoor
