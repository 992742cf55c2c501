// SPDX-License-Identifier: BSL-1.0
// The duties of a pack and the clocks of its days, with their limits.
#include <array>

#include <frontdoor/decision/duty_limit.hpp>

#include "fact_words.hpp"
#include "pack_parts.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string urgency_in_words(const duty_limit& limit) {
    if (!limit.limit) return as_sentence(urgency_vocabulary.label(limit.urgency)) + ".";
    auto text = as_sentence(length_in_words(clock_of(*limit.limit)));
    if (limit.longest)
        text += "; the law's own limit is " + length_in_words(clock_of(*limit.longest));
    return text + ".";
}

std::string rules_that_require(const pack& of, duty d) {
    std::vector<std::string> ids;
    for (const auto& rule : of.rules)
        if (rule.duties.contains(d)) ids.emplace_back(rule.id);
    return joined(ids, ", ");
}

std::string duty_in_words(const pack& of, duty d) {
    const auto& limit = limit_of(d);
    auto text = urgency_in_words(limit) + '\n' + agencies_in_words(limit);
    if (!limit.note.empty()) text += '\n' + std::string(limit.note);
    return text + "\nRequired by: " + rules_that_require(of, d) +
           ".\nSource: " + std::string(limit.source) + ".";
}

// Whether the clock runs on any day on which the pack is in force.
bool runs_with(const clock& c, const pack& of) {
    const auto& h = of.heading;
    return (!h.until || c.from <= *h.until) &&
           (!c.until || !h.from || *h.from <= *c.until);
}

std::string clock_in_words(const clock& c) {
    return as_sentence(length_in_words(c)) +
           ".\nRests on: " + std::string(clock_basis_vocabulary.label(c.basis)) + ". " +
           days_in_words(c) + "\nSource: " + std::string(c.source) + ".";
}

void add_counting(document& d) {
    d.subsection("How time is counted");
    for (std::size_t i = 0; i < counting_rules.size(); ++i) {
        const auto unit = clock_unit_vocabulary.label(static_cast<clock_unit>(i));
        d.pair(as_sentence(unit) + "s",
               std::string(counting_rules[i].words) +
                   "\nSource: " + std::string(counting_rules[i].source) + ".");
    }
}

}  // namespace

duty_set duties_of(const pack& of) {
    duty_set all;
    for (const auto& rule : of.rules) all |= rule.duties;
    return all;
}

void add_duties(document& d, const pack& of) {
    const auto duties = duties_of(of);
    if (duties.empty()) return;
    d.section("Duties, with their limits and who acts");
    d.paragraph("The duties of every rule that holds apply, whichever route is taken.");
    duties.for_each([&](duty each) {
        d.pair(std::string(duty_vocabulary.label(each)), duty_in_words(of, each));
    });
}

void add_clocks(document& d, const pack& of) {
    d.section("Time limits");
    d.paragraph(
        "A duty to act at once never waits for a time limit. A local aim is not law and "
        "differs from place to place.");
    for (const auto& c : clocks)
        if (runs_with(c, of))
            d.pair(std::string(clock_vocabulary.label(c.id)), clock_in_words(c));
    add_counting(d);
}

}  // namespace frontdoor
