// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/reasons.hpp>

#include <algorithm>
#include <tuple>

#include <frontdoor/facts/facts.hpp>

namespace frontdoor {

namespace {

using kind = used_fact::kind;

bool reaches(const std::optional<std::uint16_t>& number, std::uint16_t least) {
    return least == 0 || (number && *number >= least);
}

bool is_below(child_age age, std::uint16_t limit) {
    return limit == 0 || !age.is_known() || age.is_unborn() || age.months() < limit;
}

bool holds(const clause& c, const facts& known) {
    if ((c.unborn && !known.age.is_unborn()) || !is_below(known.age, c.age_below)) return false;
    if ((c.unless & known.present).any()) return false;
    for (std::size_t i = 0; i < counted_size; ++i)
        if (!reaches(known.counts[static_cast<counted>(i)], c.counts[i])) return false;
    return std::all_of(c.groups.begin(), c.groups.end(), [&](const clause_group& group) {
        return (group.of & known.present).count() >= group.needs;
    });
}

used_fact age_fact(child_age age) {
    if (!age.is_known()) return {kind::age_not_known};
    if (age.is_unborn()) return {kind::not_yet_born};
    return {kind::age, 0, static_cast<std::uint16_t>(age.months())};
}

// The facts that a clause which holds rests on.
class used_facts {
public:
    explicit used_facts(const facts& known) : known_{known} {}

    void add(const clause& c) {
        for (const auto& group : c.groups)
            (group.of & known_.present).for_each([this](std::size_t i) { note(kind::present, i); });
        if (c.unborn || c.age_below != 0) note(age_fact(known_.age));
        for (std::size_t i = 0; i < counted_size; ++i)
            if (c.counts[i] != 0) note(kind::count, i, *known_.counts[static_cast<counted>(i)]);
        c.unless.for_each([this](std::size_t i) { note(kind::strength_not_known, i); });
    }
    std::vector<used_fact> take() { return std::move(found_); }

private:
    void note(kind what, std::size_t index, std::uint16_t number = 0) {
        note({what, static_cast<std::uint8_t>(index), number});
    }
    void note(used_fact fact) {
        if (std::find(found_.begin(), found_.end(), fact) == found_.end()) found_.push_back(fact);
    }

    const facts& known_;
    std::vector<used_fact> found_;
};

std::vector<used_fact> facts_behind(const pack_rule& rule, const pack& by, const facts& known) {
    used_facts found(known);
    for (const auto& c : clauses_of(rule.when.data(), rule.when.size(), by.lists.data()))
        if (holds(c, known)) found.add(c);
    return found.take();
}

}  // namespace

std::vector<reason> reasons_for(const referral& r, const decision& d, const pack& by) {
    const facts known = facts_of(r);
    std::vector<reason> reasons;
    d.rules.for_each([&](std::size_t i) {
        reasons.push_back({&by.rules[i], facts_behind(by.rules[i], by, known)});
    });
    std::stable_sort(reasons.begin(), reasons.end(), [](const reason& a, const reason& b) {
        return std::tuple(b.rule->route, a.rule->basis) < std::tuple(a.rule->route, b.rule->basis);
    });
    return reasons;
}

}  // namespace frontdoor
