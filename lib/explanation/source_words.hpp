// SPDX-License-Identifier: BSL-1.0
// Sources as a part of a document.
#pragma once

#include <functional>

#include <frontdoor/explanation/document.hpp>

#include "vocabulary_words.hpp"

namespace frontdoor {

using heading_adder = void (document::*)(std::string);
using source_remark = std::function<std::string(std::size_t)>;

// The sources by their kinds, each kind under a heading; what `remark` says of each, by
// its place in the bibliography, stands last.
void add_source_list(document& d, const source_set& shown, heading_adder heading,
                     const source_remark& remark = {});

}  // namespace frontdoor
