// SPDX-License-Identifier: BSL-1.0
// What would change a route, worked out from the rules: the facts without which it would
// fall, and the rules that lack one fact. Part of frontdoor::runtime. (The single unknown
// facts that would raise it are `decision::ask`.)
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// Risks that no one can undo or may be asked to: orders, plans and status (the context
// domain, but for an unclear worry), family history, and what the vocabulary words as a
// disability, an illness, a pregnancy or where a child comes from. A judgement: another
// list may be given. The age, being unborn and the four counts, which are all of the past,
// never change whatever the list says.
inline constexpr indicator_bits fixed_indicators = [] {
    using namespace indicators;
    indicator_bits fixed;
    for (std::size_t i = 0; i < indicator_count; ++i)
        if (indicator_vocabulary[i].domain == domain::context) fixed.set(i);
    fixed.reset(needs_unclear.index());
    for (const risk i :
         {domestic_abuse_historic, fgm_family_history, previous_child_removed,
          sibling_protection_plan, parent_care_experienced, bereavement_or_loss,
          child_disability, complex_health_need, parental_learning_disability,
          parental_physical_illness, teenage_pregnancy, uasc})
        fixed.set(i.index());
    return fixed;
}();

// How far fewest_facts_without looks.
struct change_limits {
    std::size_t most_facts = 8;    // in one set
    std::size_t most_sets = 16;
    std::size_t most_steps = 500;  // of the search; nearly all referrals need fewer than 50
    indicator_bits fixed = fixed_indicators;
};

// Present risks; if none of them were so, the route would fall to this one.
struct change {
    indicator_bits without;
    route falls_to = route::universal;
    level falls_to_level = level::universal;

    friend bool operator==(const change&, const change&) = default;
};

enum class changes_found : std::uint8_t {
    all,                   // every set there is
    cut,                   // a limit was reached: there may be more, none smaller but by steps
    none_all_rests_fixed,  // the rules in `fixed` hold by facts that do not change, or always
    none_lowest_route,     // the route is universal: nothing is below it
};

struct changes {
    changes_found found = changes_found::all;
    std::vector<change> sets;  // the smallest first, then in the vocabulary's order
    rule_set fixed;            // rules of the route which hold whatever may change
};

// The smallest sets of present risks without which the route would fall: each as small as
// can be (with any one of its facts back, the route stands) and, but for the limits, all
// of them. A route falls when no rule of it, nor of a more urgent one, holds; a fact is
// "not so" when it is absent or unknown, which rules do not tell apart. Strengths, ages
// and counts stay as they are. Where a limit cut the search, every set that is given is
// still right; by most_facts, all sets up to that size are given; by most_sets, all
// smaller ones than the last; by most_steps, too, of the size that was being searched some
// may be missing. A thought about the rules, never advice: a fact that was
// wrongly recorded should be put right, and no fact should be left out to get a result.
//
// How: each rule of the route that holds does so by a few facts; a set must take one from
// each. Branches only on facts of a rule that still holds, and turns back where the rules
// left need more facts than are allowed. Allocates; takes one to a few microseconds, at
// most about most_steps times a tenth of one.
//
//     const auto r = referral{}.with(injury_serious, injury_unexplained);
//     fewest_facts_without(r, packs::rsrt_2015).sets.size() == 2  // either fact alone
changes fewest_facts_without(const referral& r, const pack& by, const change_limits& = {});

// Why one fact does not complete a rule as it stands.
enum class lacking_because : std::uint8_t {
    not_known,  // it can be asked: this answer would make the rule hold
    recorded,   // recorded otherwise: a risk as absent, a strength as present
    fixed,      // recorded otherwise, and does not change: age, birth, counts, see above
};

struct lacking_fact {
    enum class kind : std::uint8_t {
        risk,       // were it present
        strength,   // were it not present: it stops the rule
        count,      // were it `number` or more
        age_below,  // were the child younger than `number` months
        unborn,     // were the child not yet born
    };
    kind what{};
    lacking_because because{};
    std::uint16_t which = 0;   // the indicator's or the count's place
    std::uint16_t number = 0;  // of a count or an age

    friend bool operator==(const lacking_fact&, const lacking_fact&) = default;
};

// A rule that does not hold, and the facts any one of which would make it hold.
struct near_miss {
    std::uint16_t rule = 0;        // its place in the pack
    bool begun = false;            // its condition names something that is so already
    indicator_bits risks;          // not present
    indicator_bits strengths;      // present
    std::array<std::uint16_t, counted_size> counts{};  // the least that is enough, or 0
    std::uint16_t age_below = 0;   // the highest limit that is enough, or 0
    bool unborn = false;

    // Calls visit(lacking_fact) for each: risks that nobody knows, other risks, strengths,
    // counts, the age.
    template <class Visit>
    void for_each(const facts& known, Visit visit,
                  const indicator_bits& fixed = fixed_indicators) const;
};

// Rules more urgent than the decision that lack one fact: exactly those which a change of
// one indicator, of one count (upwards), or of the age (a younger one, or not yet born)
// would make hold, with every such change. The most urgent route first, then in the pack's
// order. A rule of one indicator always lacks just that one: such a rule is not `begun`
// unless a risk that its condition names is present, a count that it compares is known to
// be above zero, or the child is unborn and it asks for that. Where a younger age is
// enough, not yet born is enough too and is not listed. Allocates; looks at each clause of
// the more urgent routes once: a few microseconds.
std::vector<near_miss> near_misses(const referral& r, const pack& by);

template <class Visit>
void near_miss::for_each(const facts& known, Visit visit, const indicator_bits& fixed) const {
    using kind = lacking_fact::kind;
    const auto place = [](std::size_t i) { return static_cast<std::uint16_t>(i); };
    (risks - known.absent).for_each([&](std::size_t i) {
        visit(lacking_fact{kind::risk, lacking_because::not_known, place(i)});
    });
    (risks & known.absent).for_each([&](std::size_t i) {
        visit(lacking_fact{kind::risk,
                           fixed.test(i) ? lacking_because::fixed : lacking_because::recorded,
                           place(i)});
    });
    strengths.for_each([&](std::size_t i) {
        visit(lacking_fact{kind::strength, lacking_because::recorded, place(i)});
    });
    const auto numbered = [](bool is_known) {
        return is_known ? lacking_because::fixed : lacking_because::not_known;
    };
    for (std::size_t c = 0; c < counted_size; ++c)
        if (counts[c] != 0)
            visit(lacking_fact{kind::count,
                               numbered(known.counts[static_cast<counted>(c)].has_value()),
                               place(c), counts[c]});
    if (age_below != 0)
        visit(lacking_fact{kind::age_below, lacking_because::fixed, 0, age_below});
    else if (unborn)
        visit(lacking_fact{kind::unborn, numbered(known.age.is_known())});
}

}  // namespace frontdoor
