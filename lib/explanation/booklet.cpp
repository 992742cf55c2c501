// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/booklet.hpp>

#include <array>

#include <frontdoor/facts/definition.hpp>
#include <frontdoor/rules/catalogue.hpp>

#include "source_words.hpp"
#include "version_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string or_none(const std::vector<std::string>& names) {
    return names.empty() ? "none of the shipped packs" : joined(names, ", ");
}

void add_definition(document& d, std::string_view id, const definition& term) {
    d.pair("Recorded as", std::string(id));
    d.pair("Meaning", std::string(term.meaning));
    d.pair("Counts", std::string(term.counts));
    d.pair("Does not count", std::string(term.does_not_count));
    d.pair("Question to ask", std::string(term.question));
}

void add_indicator(document& d, indicator which) {
    const auto& entry = indicator_vocabulary[which.index()];
    d.subsection(std::string(entry.label));
    add_definition(d, entry.id, definition_of(which));
    if (!entry.census_factor.empty())
        d.pair("Census factor", std::string(entry.census_factor));
    d.pair("Named by", or_none(packs_that_name(which)));
}

void add_domain(document& d, domain which) {
    d.section(std::string(heading_of(which)));
    if (which == domain::strength)
        d.paragraph(
            "A strength can only call for less help, never for less than the statutory "
            "floor. Not known is not present.");
    for (std::size_t i = 0; i < indicator_count; ++i)
        if (indicator_vocabulary[i].domain == which) add_indicator(d, indicator{i});
}

void add_counts(document& d) {
    d.section("Numbers");
    for (std::size_t i = 0; i < counted_size; ++i) {
        const auto which = static_cast<counted>(i);
        d.subsection(std::string(counted_vocabulary.label(which)));
        add_definition(d, counted_vocabulary.id(which), definition_of(which));
        d.pair("Named by", or_none(packs_that_name(which)));
    }
}

}  // namespace

document indicator_booklet() {
    document d("The indicators: what each term means");
    d.paragraph(
        "Every fact that the thresholds speak of: " + std::to_string(indicator_count) +
        " indicators, each present, absent or not known, and " +
        std::to_string(counted_size) +
        " numbers. The definitions are the library's own wording; a safeguarding "
        "partnership may adapt them, and its own procedures come first. The census "
        "factor is "
        "that of the Children in Need census closest to the term.");
    d.note(
        "The questions are no advice on whom to ask. Some facts must not be put to the "
        "family "
        "until police and social care have agreed how: sexual abuse, fabricated or "
        "induced "
        "illness, female genital mutilation, forced marriage, so-called 'honour'-based "
        "abuse, "
        "trafficking, and domestic abuse wherever the person who abuses might hear or "
        "read it. "
        "What a young person says in confidence about sex or health is theirs to tell.");
    d.contents();
    for (std::size_t i = 0; i < domain_count; ++i) add_domain(d, static_cast<domain>(i));
    add_counts(d);
    d.section("Version");
    add_version(d, vocabulary_sha256());
    return d;
}

document bibliography_document() {
    document d("The sources");
    d.paragraph(
        "Every Act, guidance, judgment and local document that a rule, a time limit or a "
        "duty rests on, and how far what is cited was checked. Nothing here is legal "
        "advice.");
    std::array<source_set, packs::all.size()> cited;
    for (std::size_t p = 0; p < packs::all.size(); ++p)
        cited[p] = sources_of_rules(*packs::all[p]);
    add_source_list(d, source_set().set(), &document::section, [&](std::size_t i) {
        std::vector<std::string> names;
        for (std::size_t p = 0; p < packs::all.size(); ++p)
            if (cited[p][i]) names.emplace_back(packs::all[p]->name());
        return names.empty() ? std::string()
                             : "Cited by rules of: " + joined(names, ", ") + ".";
    });
    d.section("Version");
    add_version(d, bibliography_sha256());
    return d;
}

}  // namespace frontdoor
