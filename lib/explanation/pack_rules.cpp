// SPDX-License-Identifier: BSL-1.0
// Every rule of a pack, by level, route and theme.
#include <array>
#include <map>
#include <optional>

#include <frontdoor/explanation/words.hpp>
#include <frontdoor/rules/duty.hpp>

#include "pack_parts.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

using kind = condition_step::kind;

// How often a condition names each domain, and which it names first.
class domain_tally {
public:
    void add(domain d) {
        const auto i = static_cast<std::size_t>(d);
        if (times_[i]++ == 0) first_[i] = ++named_;
    }
    void add_members(const pack& of, const indicator_bits& members) {
        members.for_each([&](std::size_t i) { add(entry_of(of, indicator{i}).domain); });
    }
    // The most named, the first of equals; nothing where none is named.
    std::optional<domain> most() const {
        std::size_t best = 0;
        for (std::size_t i = 1; i < domain_count; ++i)
            if (times_[i] > times_[best] ||
                (times_[i] == times_[best] && first_[i] < first_[best]))
                best = i;
        if (times_[best] == 0) return std::nullopt;
        return static_cast<domain>(best);
    }

private:
    std::array<int, domain_count> times_{};
    std::array<int, domain_count> first_{};
    int named_ = 0;
};

std::optional<domain> main_domain(const pack& of, const indicator_bits& members) {
    domain_tally tally;
    tally.add_members(of, members);
    return tally.most();
}

std::optional<domain> theme_of(const pack& of, const pack_rule& rule) {
    domain_tally tally;
    for (const auto& s : rule.when) {
        if (s.op == kind::indicator) tally.add(entry_of(of, indicator{s.value}).domain);
        if (!s.names_list()) continue;
        const auto& list = of.lists[s.which];
        if (list.id.empty())
            tally.add_members(of, list.members);
        else if (const auto d = main_domain(of, list.members))
            tally.add(*d);
    }
    return tally.most();
}

std::string basis_in_words(basis b) {
    const auto label = basis_vocabulary.label(b);
    return std::string(label.substr(0, label.find(':')));
}

std::string rule_in_words(const pack& of, const pack_rule& rule) {
    std::vector<std::string> duties;
    rule.duties.for_each([&](duty d) { duties.emplace_back(duty_vocabulary.label(d)); });
    auto text = condition_in_words(of, rule) + ".";
    if (!duties.empty()) text += "\nDuties: " + joined(duties, "; ") + ".";
    return text + "\nRests on: " + basis_in_words(rule.basis) +
           ". Source: " + std::string(rule.citation) + ".";
}

std::string group_heading(level l, route r) {
    if (r == route::none) return "Duties only: rules that lead to no route";
    return "Level " + std::to_string(static_cast<int>(l)) + ", " +
           std::string(level_vocabulary.label(l)) + ": " +
           std::string(route_vocabulary.label(r));
}

// The rules that lead to a level by a route, by theme; those without a theme last.
using themes = std::map<std::size_t, std::vector<const pack_rule*>>;

themes rules_by_theme(const pack& of, level l, route r) {
    themes found;
    for (const auto& rule : of.rules) {
        if (rule.level != l || rule.route != r) continue;
        const auto theme = theme_of(of, rule);
        found[theme ? static_cast<std::size_t>(*theme) : domain_count].push_back(&rule);
    }
    return found;
}

void add_group(document& d, const pack& of, level l, route r) {
    const auto by_theme = rules_by_theme(of, l, r);
    if (by_theme.empty()) return;
    d.section(group_heading(l, r));
    for (const auto& [theme, rules] : by_theme) {
        d.subsection(theme == domain_count
                         ? "Whatever the indicators"
                         : std::string(heading_of(static_cast<domain>(theme))));
        for (const auto* rule : rules)
            d.pair(std::string(rule->id), rule_in_words(of, *rule));
    }
}

}  // namespace

void add_rules(document& d, const pack& of) {
    for (std::size_t r = route_count; r-- > 0;)
        for (std::size_t l = level_vocabulary.size(); l-- > 0;)
            add_group(d, of, static_cast<level>(l), static_cast<route>(r));
}

}  // namespace frontdoor
