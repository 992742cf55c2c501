// SPDX-License-Identifier: BSL-1.0
// Sources as a part of a document, and citations as they read on a day.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/referral/moment.hpp>

#include "vocabulary_words.hpp"

namespace frontdoor {

using heading_adder = void (document::*)(std::string);
using source_remark = std::function<std::string(std::size_t)>;

// The sources by their kinds, each kind under a heading; what `remark` says of each, by
// its place in the bibliography, stands last.
void add_source_list(document& d, const source_set& shown, heading_adder heading,
                     const source_remark& remark = {});

// A citation with one edition of Working Together, that which was in force on the day
// received: "Working Together 2015 ch.1" for "Working Together 2013, 2015 ch.1, 2018".
// What was not yet in force on that day, as far as the bibliography has dates, is said to
// be so. As it is where no day is known.
std::string citation_on(std::string_view citation, const std::optional<moment>& received);

// A citation whole, as a rule has it. Where it names an edition of Working Together, but
// not the one in force on the day received, that one is said after it; and so is law that was
// not yet in force.
std::string whole_citation_on(std::string_view citation,
                              const std::optional<moment>& received);

}  // namespace frontdoor
