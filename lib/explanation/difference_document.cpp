// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>

#include <frontdoor/explanation/difference.hpp>
#include <frontdoor/explanation/words.hpp>
#include <frontdoor/rules/identity.hpp>

#include "referral_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

constexpr std::size_t most_listed = 200;

std::string label(route r) { return std::string(route_vocabulary.label(r)); }

std::string in_words(const placement& p) {
    return label(p.route) + " (level " + std::to_string(static_cast<int>(p.level)) + ")";
}

// The pack whose own indicators a witness may have.
const pack& fuller(const difference& d) { return d.after->own.empty() ? *d.before : *d.after; }

std::string rule_in_words(const pack& of, const std::string& id) {
    for (const auto& rule : of.rules)
        if (rule.id == id) return id + ": " + condition_in_words(of, rule) + ".";
    return id;
}

void add_moves(document& d, const difference& found, bool up) {
    for (const auto& m : found.moves) {
        if ((m.from.route < m.to.route || (m.from.route == m.to.route && m.from.level < m.to.level)) != up)
            continue;
        std::string text = "The smallest such referral: " + referral_in_words(m.witness, fuller(found)) + ".";
        for (const auto& id : m.responsible)
            text += "\nBecause of " + rule_in_words(up ? *found.after : *found.before, id);
        d.pair("From " + in_words(m.from) + " to " + in_words(m.to), text);
    }
}

void add_duty_changes(document& d, const difference& found) {
    if (found.duties.empty()) return;
    d.section("Duties");
    for (const auto& c : found.duties)
        d.pair((c.gained ? "Can be added: " : "Can be lost: ") + std::string(duty_vocabulary.label(c.what)),
               "For example: " + referral_in_words(c.witness, fuller(found)) + ".\nBecause of " +
                   joined(c.responsible, ", ") + ".");
}

std::string unmoved(const difference& found) {
    std::string routes;
    for (std::size_t r = 1; r < route_count; ++r) {
        const auto is_touched = [&](const movement& m) {
            return m.from.route == static_cast<route>(r) && m.from.route != m.to.route;
        };
        if (std::none_of(found.moves.begin(), found.moves.end(), is_touched))
            routes += (routes.empty() ? "" : "; ") + label(static_cast<route>(r));
    }
    return routes;
}

void add_unchanged(document& d, const difference& found) {
    d.section("What does not change");
    for (const auto& what : found.given_up) d.note(what);
    if (!found.given_up.empty()) return;
    d.paragraph("Proved, for all referrals there can be: no referral moves between any other two places.");
    if (const auto routes = unmoved(found); !routes.empty())
        d.pair("No referral leaves", routes);
    if (found.duties.empty()) d.paragraph("No referral gains or loses a duty.");
}

// Rules that are in one pack alone, or not written alike.
void add_rules_changed(document& d, const difference& found) {
    std::string gone, come;
    const auto has = [](const pack& p, std::string_view id) {
        return std::any_of(p.rules.begin(), p.rules.end(), [&](const auto& r) { return r.id == id; });
    };
    for (const auto& r : found.before->rules)
        if (!has(*found.after, r.id)) gone += (gone.empty() ? "" : ", ") + std::string(r.id);
    for (const auto& r : found.after->rules)
        if (!has(*found.before, r.id)) come += (come.empty() ? "" : ", ") + std::string(r.id);
    if (gone.empty() && come.empty()) return;
    d.section("Rules by name");
    if (!gone.empty()) d.pair("Only in " + std::string(found.before->name()), gone);
    if (!come.empty()) d.pair("Only in " + std::string(found.after->name()), come);
}

void add_groups(document& d, const movement_counts& on) {
    d.subsection("By group");
    auto groups = on.groups;
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    for (const auto& g : groups)
        d.pair(as_sentence(g.name), std::to_string(g.up) + " up, " + std::to_string(g.down) + " down, of " +
                                        std::to_string(g.all));
}

void add_year(document& d, const movement_counts& on) {
    d.section("On the referrals of the file");
    std::map<std::pair<route, route>, std::size_t> pairs;
    for (const auto& m : on.moved) ++pairs[{m.from, m.to}];
    d.paragraph(std::to_string(on.moved.size()) + " of " + number_of(on.read, "referral") +
                " would move; of the others, " + std::to_string(on.duties_changed) +
                " would have other duties. Rows that could not be read: " + std::to_string(on.rejected) + ".");
    for (const auto& [pair, n] : pairs)
        d.pair("From " + label(pair.first) + " to " + label(pair.second), std::to_string(n));
    add_groups(d, on);
    if (on.moved.empty()) return;
    d.subsection("Those that would move");
    for (std::size_t i = 0; i < on.moved.size() && i < most_listed; ++i) {
        const auto& m = on.moved[i];
        d.pair(m.id, std::string(route_vocabulary.id(m.from)) + " to " +
                         std::string(route_vocabulary.id(m.to)) + ", because of " + m.rules);
    }
    if (on.moved.size() > most_listed)
        d.paragraph("And " + std::to_string(on.moved.size() - most_listed) +
                    " more: frontdoor diff writes all of them with --list FILE.");
}

}  // namespace

document difference_document(const difference& found, const movement_counts* on) {
    document d("From " + std::string(found.before->name()) + " to " + std::string(found.after->name()));
    d.note(found.same() ? "The packs decide every referral alike."
                        : "The packs differ. What is shown here is all there is.");
    d.pair(std::string(found.before->name()), "SHA-256 " + sha256(*found.before));
    d.pair(std::string(found.after->name()), "SHA-256 " + sha256(*found.after));
    if (!found.moves.empty()) {
        d.section("To a more urgent place");
        add_moves(d, found, true);
        d.section("To a less urgent place");
        add_moves(d, found, false);
    }
    add_duty_changes(d, found);
    add_unchanged(d, found);
    add_rules_changed(d, found);
    if (on != nullptr) add_year(d, *on);
    return d;
}

}  // namespace frontdoor
