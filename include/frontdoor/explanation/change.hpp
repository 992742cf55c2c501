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

// Risks that do not change by themselves, and matter to a change only where they were
// recorded wrongly: orders, plans and status (the context domain, but for an unclear
// worry), family history, and what the vocabulary words as a disability, an illness, a
// pregnancy or where a child comes from. A judgement, for readers: it leaves nothing out.
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
    std::size_t most_facts = 8;  // in one set
    std::size_t most_sets = 16;
    std::size_t most_steps = 500;  // of the search; few referrals need more than 50
};

// Present risks; if none of them were so, the route would fall to this one.
struct change {
    indicator_bits without;
    route falls_to = route::universal;
    level falls_to_level = level::universal;

    friend bool operator==(const change&, const change&) = default;
};

enum class changes_found : std::uint8_t {
    all,                  // every set there is
    cut,                  // a limit was reached: there may be more
    none_rests_on_fixed,  // no set: `fixed` has rules that hold without any present risk
    none_below,           // no set: the route is universal, nothing is below it
};

struct changes {
    changes_found found = changes_found::all;
    std::vector<change> sets;  // the smallest first, then in the vocabulary's order
    rule_set fixed;            // rules of the route that hold by age and counts alone
};

// The smallest sets of present risks without which the route would fall: with any one of
// its facts back, the route stands again; and all such sets, up to the limits. A route
// falls when no rule of it, nor of a more urgent one, holds. Taken away, a fact is absent
// or unknown, which rules do not tell apart. Every present risk may be one of them, those
// that do not change by themselves too: each may have been recorded wrongly. (To take a
// strength away never lets a route fall.) The age, being unborn and the counts stay as
// they are; where a rule of the route holds by these alone, or always, there is no set,
// and `fixed` has each such rule.
//
// A search that was cut gives no wrong set. Cut by most_facts, it has all the sets up to
// that size; by most_sets, all that are smaller than its largest; by most_steps, all that
// are smaller than the size it had come to. It may say `cut` where no larger set exists.
// For understanding a decision, not advice: a fact that was wrongly recorded should be
// put right, and none should be left out to get another result.
//
// How: each clause that holds and leads to the route does so by a few facts, and a set
// has to take one of them. The search branches on those alone, and turns back where the
// clauses left need more facts than are allowed. Allocates. One to three microseconds for
// most referrals; a step takes about a tenth of one.
//
//     const auto r = referral{}.with(injury_serious, injury_unexplained)
//                              .aged(child_age::of_years(7));
//     fewest_facts_without(r, packs::rsrt_2015).sets.size() == 2  // without either one
changes fewest_facts_without(const referral& r, const pack& by,
                             const change_limits& = {});

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
    std::uint16_t rule = 0;    // its place in the pack
    bool begun = false;        // its condition names something that is so: see below
    indicator_bits risks;      // not present
    indicator_bits strengths;  // present
    std::array<std::uint16_t, counted_size> counts{};  // the least that is enough, or 0
    std::uint16_t age_below = 0;  // the highest limit that is enough, or 0
    bool unborn = false;          // only that is enough, of ages

    // Calls visit(lacking_fact) for each: risks that nobody knows, those recorded absent,
    // of these the fixed ones last, strengths, counts, the age.
    template <class Visit>
    void for_each(const facts& known, Visit visit) const;
};

// Rules more urgent than the decision that lack one fact: exactly those which a change of
// one indicator, of one count (upwards), or of the age (a younger one, or not yet born)
// would make hold, with every such change. The most urgent route first, then in the
// pack's order. A rule that asks for one indicator alone lacks just that one wherever it
// does not hold; to tell those apart, a rule is `begun` where its condition names a risk
// that is present, a count known to be above zero, or being unborn and the child is.
// Where a younger age is enough, not yet born is enough too and is not listed. Allocates;
// looks at each clause of the more urgent routes once: two or three microseconds with the
// shipped packs, ten where the route is low and much is known.
std::vector<near_miss> near_misses(const referral& r, const pack& by);

namespace detail {

template <class Visit>
void lacking_indicators(const near_miss& miss, const facts& known, const Visit& visit) {
    const auto tell = [&](lacking_fact::kind what, lacking_because because) {
        return [&visit, what, because](std::size_t i) {
            visit(lacking_fact{what, because, static_cast<std::uint16_t>(i), 0});
        };
    };
    const indicator_bits absent = miss.risks & known.absent;
    using enum lacking_fact::kind;
    (miss.risks - absent).for_each(tell(risk, lacking_because::not_known));
    (absent - fixed_indicators).for_each(tell(risk, lacking_because::recorded));
    (absent & fixed_indicators).for_each(tell(risk, lacking_because::fixed));
    miss.strengths.for_each(tell(strength, lacking_because::recorded));
}

template <class Visit>
void lacking_numbers(const near_miss& miss, const facts& known, const Visit& visit) {
    using enum lacking_fact::kind;
    const auto because = [](bool is_known) {
        return is_known ? lacking_because::fixed : lacking_because::not_known;
    };
    for (std::uint16_t c = 0; c < counted_size; ++c) {
        const bool is_known = known.counts[static_cast<counted>(c)].has_value();
        if (const auto number = miss.counts[c])
            visit(lacking_fact{count, because(is_known), c, number});
    }
    if (miss.age_below != 0)
        visit(lacking_fact{age_below, lacking_because::fixed, 0, miss.age_below});
    if (miss.unborn) visit(lacking_fact{unborn, lacking_because::fixed, 0, 0});
}

}  // namespace detail

template <class Visit>
void near_miss::for_each(const facts& known, Visit visit) const {
    detail::lacking_indicators(*this, known, visit);
    detail::lacking_numbers(*this, known, visit);
}

}  // namespace frontdoor
