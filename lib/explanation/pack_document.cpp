// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/pack_document.hpp>

#include <algorithm>

#include <frontdoor/rules/packs/children_act.hpp>

#include "fact_words.hpp"
#include "pack_parts.hpp"
#include "version_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string in_force(const pack_heading& h) {
    if (!h.from && !h.until) return "On no stated days";
    const auto from =
        h.from ? "From " + day_in_words(*h.from) : std::string("From the beginning");
    return from + (h.until ? " to " + day_in_words(*h.until) : ", with no stated end");
}

bool has_floor(const pack& of) {
    const auto floor = packs::children_act.rules;
    return of.name() != packs::children_act.name() && of.rules.size() >= floor.size() &&
           std::equal(floor.begin(), floor.end(), of.rules.begin(),
                      [](const auto& a, const auto& b) { return a.id == b.id; });
}

void add_what_it_is(document& d, const pack& of) {
    d.note(
        "A child in immediate danger: call the police (999) now. Nothing here comes "
        "before that.");
    d.paragraph(
        "The thresholds by which a referral about a child is placed on the continuum of "
        "need, written out from the rules themselves. What they give is a "
        "recommendation: "
        "a person decides. Unless a safeguarding partnership has adopted this document "
        "it "
        "is not that partnership's own.");
    d.pair("Pack", std::string(of.name()));
    if (!of.heading.extends.empty()) d.pair("Extends", std::string(of.heading.extends));
    d.pair("In force", in_force(of.heading));
    d.pair("Rules", std::to_string(of.rules.size()));
    d.contents();
}

// "Additional Needs\nEarly Help Assessment: 30 rules"
std::string level_in_words(const pack& of, level l) {
    std::string text{level_vocabulary.label(l)};
    for (std::size_t r = 1; r < route_count; ++r) {
        const auto to = static_cast<route>(r);
        const auto rules = std::count_if(
            of.rules.begin(), of.rules.end(),
            [&](const auto& rule) { return rule.level == l && rule.route == to; });
        if (rules != 0)
            text += '\n' + std::string(route_vocabulary.label(to)) + ": " +
                    number_of(static_cast<std::size_t>(rules), "rule");
    }
    return text;
}

void add_continuum(document& d, const pack& of) {
    d.section("The continuum of need");
    d.picture(continuum_picture());
    for (std::size_t l = 1; l < level_vocabulary.size(); ++l)
        d.pair("Level " + std::to_string(l), level_in_words(of, static_cast<level>(l)));
    d.paragraph(
        "From the least to the most urgent route. Other authorities number their levels "
        "otherwise: compare routes, not levels.");
}

void add_bases(document& d) {
    d.subsection("What a rule rests on");
    d.paragraph("Said at each rule, for it tells how far the rule may be relied on.");
    for (const auto& [id, label] : basis_vocabulary) {
        const auto colon = label.find(": ");
        d.pair(as_sentence(label.substr(0, colon)),
               as_sentence(label.substr(colon + 2)) + ".");
    }
}

void add_how_to_read(document& d, const pack& of) {
    d.section("How to read it");
    d.item(
        "One rule that holds is enough for its route. The most urgent route among the "
        "rules "
        "that hold is recommended, and its level. Where no rule with a route holds it is "
        "level "
        "1, universal services.");
    d.item("The duties of all rules that hold apply, whichever route is taken.");
    d.item("A semicolon ends a term, for terms have commas of their own.");
    d.item(
        "A fact is present, absent, or not known. What nobody knows does not make a rule "
        "hold, "
        "with two exceptions that protect the child: an age that is not known is read as "
        "the "
        "youngest, and an unborn child is younger than any age.");
    d.item(
        "More risk never lowers a route. A strength lowers none that rests on the floor "
        "of "
        "statute and statutory guidance.");
    d.item(
        "Consent is not needed for a section 47 enquiry or for protection at once. For "
        "every "
        "other route above universal services it is asked for; a refusal closes "
        "nothing.");
    if (has_floor(of))
        d.item("The " + std::to_string(packs::children_act.rules.size()) +
               " rules of the pack " + std::string(packs::children_act.name()) +
               ", whose ids begin with CA, are the statutory floor: no local rule lowers "
               "them.");
    add_bases(d);
}

void add_identity(document& d, const pack& of) {
    add_version(d, of);
    d.paragraph(
        "Two packs with the same SHA-256 decide alike and cite alike. frontdoor packs "
        "shows "
        "it for each pack.");
}

}  // namespace

document pack_document(const pack& of) {
    document d{std::string(of.heading.title)};
    add_what_it_is(d, of);
    add_continuum(d, of);
    add_how_to_read(d, of);
    add_rules(d, of);
    add_sets(d, of);
    add_duties(d, of);
    add_clocks(d, of);
    add_glossary(d, of);
    add_unnamed(d, of);
    add_not_promised(d, of);
    add_pack_sources(d, of);
    add_identity(d, of);
    return d;
}

}  // namespace frontdoor
