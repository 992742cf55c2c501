// SPDX-License-Identifier: BSL-1.0
#include "vocabulary_words.hpp"

#include <array>

#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/citation.hpp>

namespace frontdoor {

namespace {

template <class Names>
std::vector<std::string> packs_where(Names names) {
    std::vector<std::string> found;
    for (const pack* p : packs::all)
        if (names(*p)) found.emplace_back(p->name());
    return found;
}

void add(source_set& all, const cited_sources& cited) {
    for (const auto& each : cited)
        all.set(static_cast<std::size_t>(each.from - sources.data()));
}

}  // namespace

std::string_view heading_of(domain d) {
    constexpr std::array<std::string_view, domain_count> headings{
        "Protection from harm",
        "The child's development and needs",
        "What parents and carers can give",
        "Family and surroundings",
        "Orders, plans and other circumstances",
        "Strengths",
    };
    return headings[static_cast<std::size_t>(d)];
}

definition definition_of(const pack& of, indicator which) {
    if (which.index() < indicator_count) return frontdoor::definition_of(which);
    const auto& own = of.own[which.index() - indicator_count];
    return {own.entry.label, {}, {}, own.question, own.family};
}

std::string_view question_text(const question& q, const pack& by) {
    const auto* about = std::get_if<indicator>(&q.about);
    if (about == nullptr) return definition_of(*std::get_if<counted>(&q.about)).question;
    return definition_of(by, *about).question;
}

std::string joined(const std::vector<std::string>& parts, std::string_view mark) {
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty()) text += mark;
        text += part;
    }
    return text;
}

std::string number_of(std::size_t n, std::string_view what) {
    return std::to_string(n) + " " + std::string(what) + (n == 1 ? "" : "s");
}

std::string as_sentence(std::string_view text) {
    std::string made{text};
    if (!made.empty() && made[0] >= 'a' && made[0] <= 'z')
        made[0] = static_cast<char>(made[0] - 'a' + 'A');
    return made;
}

indicator_bits named_indicators(const pack& of) {
    using kind = condition_step::kind;
    indicator_bits named;
    for (const auto& rule : of.rules)
        for (const auto& s : rule.when) {
            if (s.op == kind::indicator || s.op == kind::not_strength) named.set(s.value);
            if (s.names_list()) named |= of.lists[s.which].members;
        }
    return named;
}

detail::enum_set<counted, counted_size> named_counts(const pack& of) {
    detail::enum_set<counted, counted_size> named;
    for (const auto& rule : of.rules)
        for (const auto& s : rule.when)
            if (s.op == condition_step::kind::count)
                named.insert(static_cast<counted>(s.which));
    return named;
}

std::vector<std::string> packs_that_name(indicator which) {
    return packs_where(
        [&](const pack& p) { return named_indicators(p).test(which.index()); });
}

std::vector<std::string> packs_that_name(counted which) {
    return packs_where([&](const pack& p) { return named_counts(p).contains(which); });
}

void add_sources(source_set& all, std::string_view citation) {
    add(all, sources_of(citation));
}

source_set sources_of_rules(const pack& of) {
    source_set all;
    for (const auto& rule : of.rules) add(all, sources_of(of, rule));
    return all;
}

}  // namespace frontdoor
