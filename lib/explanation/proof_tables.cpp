// SPDX-License-Identifier: BSL-1.0
// What is seen by looking at the rules and the tables themselves.
#include <algorithm>
#include <array>

#include "proof_steps.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor::detail {

namespace {

bool meets(const clause& c, std::size_t number, unsigned value) {
    if (number == age_number) return c.age_below == 0 || value < c.age_below;
    return value >= c.counts[number];
}

std::string name_of(std::size_t number) {
    return number == age_number ? "age in months"
                                : std::string(counted_vocabulary.id(static_cast<counted>(number)));
}

// The numbers on both sides of every limit, and the first and last: between them no row of
// the tables changes.
std::vector<unsigned> edges_of(const limit_table& table, std::size_t number) {
    const unsigned last = number == age_number ? longest_age_months : 65535u;
    std::vector<unsigned> edges{0, last};
    for (const unsigned limit : table.limits)
        for (const unsigned edge : {limit - 1, limit, limit + 1})
            if (edge <= last) edges.push_back(edge);
    return edges;
}

referral with_number(std::size_t number, unsigned value) {
    if (number == age_number) return referral{}.aged(child_age::of_months(value));
    return referral{}.counting(static_cast<counted>(number), static_cast<std::uint16_t>(value));
}

}  // namespace

std::vector<finding> indicators_that_lead_nowhere(const pack& of) {
    std::vector<finding> found;
    const auto named = named_indicators(of);
    for (std::size_t i = 0; i < indicators_of(of); ++i)
        if (!named.test(i))
            found.push_back({{}, verdict::refuted, std::string(id_of(of, indicator{i})), {},
                             "No rule names this indicator.", {}});
    return found;
}

std::vector<finding> gaps_at_borders(const pack& of) {
    std::vector<finding> found;
    std::size_t at = 0;
    for (const auto& rule : of.rules)
        for (const auto& c : clauses_of(rule.when.data(), rule.when.size(), of.lists.data())) {
            for (std::size_t n = 0; n < limited_numbers; ++n)
                for (const unsigned value : edges_of(of.compiled.limits[n], n)) {
                    const auto* row = of.compiled.limits[n].row_for(value, of.compiled.words);
                    if (((row[at / 64] >> (at % 64)) & 1u) == (meets(c, n, value) ? 1u : 0u)) continue;
                    found.push_back({{}, verdict::refuted, std::string(rule.id), {},
                                     "At " + name_of(n) + " " + std::to_string(value) +
                                         " the rule and the pack's tables disagree.",
                                     with_number(n, value)});
                }
            ++at;
        }
    return found;
}

std::vector<finding> duties_that_do_not_exist(const pack& of) {
    std::vector<finding> found;
    for (const auto& rule : of.rules)
        rule.duties.for_each([&](duty d) {
            if (static_cast<std::size_t>(d) >= duty_count)
                found.push_back({{}, verdict::refuted, std::string(rule.id), {}, "It names no known duty.", {}});
        });
    return found;
}

std::vector<finding> citations_missing(const pack& of) {
    std::vector<finding> found;
    for (const auto& rule : of.rules)
        if (rule.citation.find_first_not_of(' ') == rule.citation.npos)
            found.push_back({{}, verdict::refuted, std::string(rule.id), {}, "It does not say on what it rests.", {}});
    return found;
}

}  // namespace frontdoor::detail
