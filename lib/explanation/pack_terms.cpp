// SPDX-License-Identifier: BSL-1.0
// The terms of a pack: its sets, the indicators that it names and those that it does not,
// and its sources.
#include <map>

#include <frontdoor/decision/duty_limit.hpp>
#include <frontdoor/facts/definition.hpp>
#include <frontdoor/facts/sets.hpp>

#include "pack_parts.hpp"
#include "source_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string meaning_of_set(std::string_view id) {
    for (const auto* set : set_vocabulary)
        if (set->id == id) return as_sentence(set->meaning) + ".\n";
    return {};
}

std::string set_in_words(const pack& of, const condition_list& list) {
    std::vector<std::string> members;
    list.members.for_each(
        [&](std::size_t i) { members.emplace_back(label_of(of, indicator{i})); });
    return meaning_of_set(list.id) + joined(members, "; ") + ".";
}

std::string name_of_set(std::string_view id) {
    std::string name = as_sentence(id);
    for (char& c : name)
        if (c == '_') c = ' ';
    return name;
}

std::string term_in_words(std::string_view id, const definition& term) {
    if (term.counts.empty())  // a pack's own
        return std::string(term.question) + "\nRecorded as " + std::string(id) + ".";
    return std::string(term.meaning) + "\nCounts: " + std::string(term.counts) +
           "\nDoes not count: " + std::string(term.does_not_count) + "\nRecorded as " +
           std::string(id) + ".";
}

void add_terms(document& d, const pack& of, domain in, const indicator_bits& named) {
    bool begun = false;
    named.for_each([&](std::size_t i) {
        if (entry_of(of, indicator{i}).domain != in) return;
        if (!std::exchange(begun, true)) d.subsection(std::string(heading_of(in)));
        const indicator term{i};
        d.pair(std::string(label_of(of, term)),
               term_in_words(id_of(of, term), definition_of(of, term)));
    });
}

}  // namespace

void add_sets(document& d, const pack& of) {
    std::map<std::string_view, const condition_list*> sets;
    for (const auto& list : of.lists)
        if (!list.id.empty()) sets[list.id] = &list;
    if (sets.empty()) return;
    d.section("Sets of indicators that rules count over");
    for (const auto& [id, list] : sets) d.pair(name_of_set(id), set_in_words(of, *list));
}

void add_glossary(document& d, const pack& of) {
    d.section("Glossary: the terms that the rules name");
    d.paragraph(
        "Each with an example that counts and a near one that does not. The definitions "
        "are "
        "the library's own wording; a partnership's procedures come first.");
    const auto named = named_indicators(of);
    for (std::size_t i = 0; i < domain_count; ++i)
        add_terms(d, of, static_cast<domain>(i), named);
    const auto counts = named_counts(of);
    if (counts.empty()) return;
    d.subsection("Numbers");
    counts.for_each([&](counted c) {
        d.pair(std::string(counted_vocabulary.label(c)),
               term_in_words(counted_vocabulary.id(c), definition_of(c)));
    });
}

void add_pack_sources(document& d, const pack& of) {
    d.section("Sources");
    d.paragraph(
        "What the rules, duties and time limits above cite. Nothing here is legal "
        "advice.");
    source_set all = sources_of_rules(of);
    duties_of(of).for_each([&](duty each) { add_sources(all, limit_of(each).source); });
    for (const auto& c : clocks) add_sources(all, c.source);
    for (const auto& unit : counting_rules) add_sources(all, unit.source);
    add_source_list(d, all, &document::subsection);
}

void add_unnamed(document& d, const pack& of) {
    const auto named = named_indicators(of);
    d.section("Indicators that no rule of this pack names");
    std::size_t unnamed = 0;
    for (std::size_t i = 0; i < indicators_of(of); ++i) {
        if (named.test(i)) continue;
        d.item(std::string(label_of(of, indicator{i})) + " (" +
               std::string(id_of(of, indicator{i})) + ")");
        ++unnamed;
    }
    if (unnamed == 0) d.paragraph("None: each indicator is named by a rule.");
}

void add_not_promised(document& d, const pack& of) {
    if (of.not_promised.empty()) return;
    d.section("What this pack does not promise");
    d.paragraph("frontdoor verify proves the rest, for all referrals there can be.");
    for (const auto& said : of.not_promised)
        d.pair(std::string(promise_vocabulary.label(said.promise)) +
                   (said.about.empty() ? "" : ": " + std::string(said.about)),
               std::string(said.reason) + ".");
}

}  // namespace frontdoor
