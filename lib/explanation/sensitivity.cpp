// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/sensitivity.hpp>

#include <algorithm>

#include <frontdoor/decision/evaluate.hpp>
#include <frontdoor/facts/facts.hpp>

#include "explanation/clause_check.hpp"

namespace frontdoor {

namespace {

constexpr std::uint16_t without_end = 65535;

decision decide(const program& p, const facts& known) noexcept {
    decision d;
    detail::evaluation(p, known, d).run();
    return d;
}

route route_of(const program& p, const facts& known) noexcept {
    return decide(p, known).route;
}

child_age oldest(child_age age) noexcept {
    return age.is_known() ? age : child_age::of_months(longest_age_months);
}

indicator_bits every_indicator(const program& p) noexcept {
    indicator_bits all;
    const std::size_t size = p.words == 0 ? 0 : p.touched.size() / p.words;
    for (std::size_t i = 0; i < size; ++i) all.set(i);
    return all;
}

// A count that nobody knows passes no limit, as 0 does: it may stay unknown.
facts lowest_completion(const program& p, facts known) noexcept {
    known.present |= p.strengths - known.absent;
    known.age = oldest(known.age);
    return known;
}

facts highest_completion(const program& p, facts known) noexcept {
    known.present |= every_indicator(p) - p.strengths - known.absent;
    if (!known.age.is_known()) known.age = child_age::of_months(0);
    for (std::size_t c = 0; c < counted_size; ++c) {
        auto& number = known.counts[static_cast<counted>(c)];
        number = number.value_or(without_end);
    }
    return known;
}

facts all_asked(const decision& d, facts known) {
    d.ask.for_each([&](const question& q) {
        if (const auto* which = std::get_if<counted>(&q.about))
            known.counts[*which] = without_end;
        else
            known.present.set(std::get_if<indicator>(&q.about)->index());
    });
    return known;
}

// Whether some completion lets one clause hold by a count, and the route be lower where
// the count is 0. What else the clause asks of numbers and strengths has one completion
// of least risk; which risks meet its groups is tried.
class count_trial {
public:
    count_trial(const program& p, const facts& known, std::size_t at,
                std::size_t which) noexcept
        : p_{p}, check_{p, known}, least_{lowest_completion(p, known)}, at_{at},
          which_{which} {}

    bool succeeds() noexcept {
        return take_limits() && visit(least_.present, least_.absent);
    }

private:
    static constexpr unsigned most_ways = 256;

    // False where a known fact stands against the clause.
    bool take_limits() noexcept {
        const indicator_bits unless = check_.unless(at_);
        const std::size_t w = at_ / 64;
        if ((unless & known_present()).any() || is_in(check_.age_fails(w))) return false;
        least_.present -= unless;
        for (std::size_t c = 0; c < counted_size; ++c)
            if (c != which_ && !take_count(static_cast<counted>(c))) return false;
        return take_age();
    }
    bool take_count(counted c) noexcept {
        const std::uint16_t needed =
            check_.count_needed(at_, static_cast<std::size_t>(c));
        auto& number = least_.counts[c];
        if (needed == 0) return true;
        if (!number) number = needed;
        return *number >= needed;
    }
    bool take_age() noexcept {
        const child_age known = check_.known().age;
        if (check_.needs_unborn(at_)) return known.is_unborn();
        const unsigned below = check_.age_below(at_);
        if (!known.is_known() && below != 0)
            least_.age = child_age::of_months(std::min(below - 1u, longest_age_months));
        return true;
    }

    // More risk only raises the route: where it is too high already, no more is tried.
    bool visit(const indicator_bits& present, const indicator_bits& left_out) noexcept {
        if (++ways_ > most_ways) return true;
        least_.present = present;
        if (route_of(p_, least_) >= check_.route_at(at_)) return false;
        indicator_bits choice;
        const bool met = check_.each_group(at_, [&](const detail::group_view& g) {
            if (detail::shared_count(*g.of, present) >= g.needs) return true;
            choice = *g.of - present - left_out;
            return false;
        });
        return met || try_each(choice, present, left_out);
    }
    bool try_each(const indicator_bits& choice, const indicator_bits& present,
                  indicator_bits left_out) noexcept {
        bool found = false;
        choice.for_each([&](std::size_t i) {
            if (found) return;
            indicator_bits more = present;
            more.set(i);
            found = visit(more, left_out);
            left_out.set(i);
        });
        return found;
    }

    const indicator_bits& known_present() const noexcept {
        return check_.known().present;
    }
    bool is_in(std::uint64_t word) const noexcept {
        return (word >> (at_ % 64) & 1u) != 0;
    }

    const program& p_;
    detail::clause_check check_;
    facts least_;
    std::size_t at_;
    std::size_t which_;
    unsigned ways_ = 0;
};

// Only clauses above the lowest route can lead higher than it.
bool count_matters(const program& p, const facts& known, route lowest,
                   std::size_t which) noexcept {
    const std::uint64_t* urgent =
        &p.more_urgent[static_cast<std::size_t>(lowest) * p.words];
    const std::uint64_t* at_zero = p.limits[which].row(0, p.words);
    bool matters = false;
    for (std::size_t w = 0; w < p.words && !matters; ++w)
        detail::each_clause(urgent[w] & ~at_zero[w], w, [&](std::size_t at) {
            matters = matters || count_trial(p, known, at, which).succeeds();
        });
    return matters;
}

}  // namespace

sensitivity sensitivity_of(const referral& r, const pack& by) noexcept {
    const program& p = by.compiled;
    const facts known = facts_of(r);
    const decision as_it_is = decide(p, known);
    sensitivity found;
    found.lowest = route_of(p, lowest_completion(p, known));
    found.highest = route_of(p, highest_completion(p, known));
    found.highest_if_asked = route_of(p, all_asked(as_it_is, known));
    facts grown = known;
    grown.age = oldest(known.age);
    if (!known.age.is_known())
        found.by_assumed_age = as_it_is.rules - decide(p, grown).rules;
    if (found.settled()) return found;
    for (std::size_t c = 0; c < counted_size; ++c)
        if (!known.counts[static_cast<counted>(c)] &&
            count_matters(p, known, found.lowest, c))
            found.counts_that_matter.insert(static_cast<counted>(c));
    return found;
}

}  // namespace frontdoor
