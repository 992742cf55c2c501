// SPDX-License-Identifier: BSL-1.0
// Names for readers, and what a pack names: for documents about the rules themselves.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/detail/enum_set.hpp>
#include <frontdoor/decision/questions.hpp>
#include <frontdoor/facts/definition.hpp>
#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/pack.hpp>
#include <frontdoor/rules/sources.hpp>

namespace frontdoor {

inline constexpr std::size_t domain_count = domain_ids.size();

std::string_view heading_of(domain d);

// What a term means; of a pack's own, its label and question are all there is.
definition definition_of(const pack& of, indicator which);
// What to ask.
std::string_view question_text(const question& q, const pack& by);

// Its parts with a mark between them.
std::string joined(const std::vector<std::string>& parts, std::string_view mark);

// "1 rule", "2 rules".
std::string number_of(std::size_t n, std::string_view what);

// "law" as "Law".
std::string as_sentence(std::string_view text);

// Every indicator that a condition of the pack names, alone or in a list.
indicator_bits named_indicators(const pack& of);
detail::enum_set<counted, counted_size> named_counts(const pack& of);

// The shipped packs that name it, in the catalogue's order.
std::vector<std::string> packs_that_name(indicator which);
std::vector<std::string> packs_that_name(counted which);

using source_set = std::bitset<sources.size()>;

void add_sources(source_set& all, std::string_view citation);
source_set sources_of_rules(const pack& of);

}  // namespace frontdoor
