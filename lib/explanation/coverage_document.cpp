// SPDX-License-Identifier: BSL-1.0
#include <array>

#include <boost/json.hpp>

#include <frontdoor/explanation/coverage.hpp>
#include <frontdoor/rules/identity.hpp>

#include "detail/json_text.hpp"
#include "detail/pretty_json.hpp"
#include "referral_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

using detail::text;
using state = term_side::state;

// Calls visit(rule, term, side, whether it makes the rule hold) for each side in a state.
template <class Visit>
void each_side(const coverage& c, state wanted, Visit visit) {
    for (const auto& rule : c.rules)
        for (const auto& term : rule.terms) {
            if (term.makes.is == wanted) visit(rule, term, term.makes, true);
            if (term.stops.is == wanted) visit(rule, term, term.stops, false);
        }
}

std::string side_in_words(const rule_coverage& rule, const term_coverage& term, bool makes) {
    return rule.rule + (makes ? ": holds because of " : ": does not hold for lack of ") + term.term;
}

void add_missing(document& d, const coverage& c) {
    d.section("Missing");
    each_side(c, state::missing, [&](const auto& rule, const auto& term, const auto& side, bool makes) {
        d.pair(side_in_words(rule, term, makes),
               "Would do: " + referral_in_words(*side.would_do, *c.of) + ".");
    });
    each_side(c, state::not_analysable, [&](const auto& rule, const auto& term, const auto&, bool makes) {
        d.pair(side_in_words(rule, term, makes), "There are too many ways to look at: write one by hand.");
    });
    for (const auto& rule : c.rules)
        if (!rule.held) d.item("Holds for none of the referrals: " + rule.rule);
}

void add_impossible(document& d, const coverage& c) {
    bool begun = false;
    each_side(c, state::impossible, [&](const auto& rule, const auto& term, const auto&, bool makes) {
        if (!std::exchange(begun, true)) d.section("What no referral can show, and so is not counted");
        d.item(side_in_words(rule, term, makes));
    });
}

json::value side_json(const term_side& side, const pack& of) {
    constexpr std::array<const char*, 4> states{"exercised", "missing", "impossible", "not_analysable"};
    json::object o;
    o["state"] = states[static_cast<std::size_t>(side.is)];
    if (side.would_do) o["would_do"] = referral_json(*side.would_do, of);
    return o;
}

json::object rule_json(const rule_coverage& rule, const pack& of) {
    json::array terms;
    for (const auto& term : rule.terms)
        terms.push_back({{"term", text(term.term)},
                         {"makes", side_json(term.makes, of)},
                         {"stops", side_json(term.stops, of)}});
    return {{"rule", text(rule.rule)}, {"held", rule.held}, {"terms", std::move(terms)}};
}

}  // namespace

document coverage_document(const coverage& c) {
    document d("Coverage of " + std::string(c.of->name()));
    std::size_t held = 0;
    for (const auto& rule : c.rules) held += rule.held ? 1u : 0u;
    d.note(c.complete() ? "Complete: every rule, and every term of every condition, is exercised."
                        : "Not complete: what is missing is below, with referrals that would do.");
    d.pair("Referrals", std::to_string(c.referrals));
    d.pair("Rules that hold for one", std::to_string(held) + " of " + std::to_string(c.rules.size()));
    d.pair("Terms exercised both ways (MC/DC)",
           std::to_string(c.exercised()) + " of " + std::to_string(c.possible()) + " sides");
    d.pair("SHA-256", sha256(*c.of));
    if (!c.complete()) add_missing(d, c);
    add_impossible(d, c);
    return d;
}

std::string coverage_json(const coverage& c) {
    json::array rules;
    for (const auto& rule : c.rules) rules.push_back(rule_json(rule, *c.of));
    json::object all;
    all["format"] = "frontdoor-coverage 1";
    all["pack"] = text(c.of->name());
    all["sha256"] = sha256(*c.of);
    all["referrals"] = c.referrals;
    all["complete"] = c.complete();
    all["exercised"] = c.exercised();
    all["possible"] = c.possible();
    all["rules"] = std::move(rules);
    return detail::pretty_json(all);
}

}  // namespace frontdoor
