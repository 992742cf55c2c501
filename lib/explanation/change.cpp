// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/change.hpp>

#include <algorithm>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/detail/fixed_list.hpp>

#include "explanation/clause_check.hpp"

namespace frontdoor {

namespace {

using detail::clause_check;
using detail::shared_count;

// A clause that holds: so many of the present risks of each of its groups hold it up.
struct support {
    struct group {
        unsigned needs;
        indicator_bits of;
    };
    std::size_t rule = 0;
    detail::fixed_list<group, most_groups> groups;

    bool holds(const indicator_bits& present) const {
        return std::all_of(groups.begin(), groups.end(), [&](const group& g) {
            return shared_count(g.of, present) >= g.needs;
        });
    }
};

support support_of(const program& p, const clause_check& check, std::size_t at,
                   const indicator_bits& present) {
    support made;
    made.rule = p.clauses[at].rule;
    check.each_group(at, [&](const detail::group_view& g) {
        made.groups.push_back({g.needs, *g.of & present});
        return true;
    });
    return made;
}

// The clauses that hold and lead to the route of a decision: none lead to a higher one.
std::vector<support> supports_of(const program& p, const facts& known, route to) {
    const clause_check check(p, known);
    const std::uint64_t* urgent =
        &p.more_urgent[(static_cast<std::size_t>(to) - 1) * p.words];
    std::vector<support> found;
    for (std::size_t w = 0; w < p.words; ++w)
        detail::each_clause(
            urgent[w] & ~check.failing_limits(w).one, w, [&](std::size_t at) {
                if (check.groups_met(at))
                    found.push_back(support_of(p, check, at, known.present));
            });
    return found;
}

// What it takes to end one support while some facts are to stay as they are.
struct breaking {
    bool holds = true;      // it has not ended already
    bool possible = false;  // some group can be taken below what it needs
    unsigned fewest = 0;    // facts to take away, at least
    unsigned branches = 0;  // facts of one way in which the support holds, at most
    indicator_bits removable;
};

breaking breaking_of(const support& s, const indicator_bits& left,
                     const indicator_bits& kept) {
    breaking b;
    for (const auto& g : s.groups) {
        const unsigned present = shared_count(g.of, left);
        const indicator_bits staying = g.of & left & kept;
        const auto firm = static_cast<unsigned>(staying.count());
        if (present < g.needs) b.holds = false;
        if (present < g.needs || firm >= g.needs) continue;
        const unsigned fewest = present - g.needs + 1;
        b.fewest = b.possible ? std::min(b.fewest, fewest) : fewest;
        b.possible = true;
        b.branches += g.needs - firm;
        b.removable |= (g.of & left) - kept;
    }
    return b;
}

// One way in which a support holds, of which a fact has to go: what stays, and as few
// facts as are needed beside it.
indicator_bits one_way(const support& s, const indicator_bits& left,
                       const indicator_bits& kept) {
    indicator_bits way;
    for (const auto& g : s.groups) {
        unsigned wanted = g.needs - std::min(g.needs, shared_count(g.of & left, kept));
        ((g.of & left) - kept).for_each([&](std::size_t i) {
            if (wanted == 0) return;
            way.set(i);
            --wanted;
        });
    }
    return way;
}

// Every set of just so many facts that ends all the supports, each once: of the facts of
// one way in which a support holds, the first to go is each in turn, those before it
// stay.
class search {
public:
    search(const std::vector<support>& supports, const facts& known,
           const change_limits& limits)
        : supports_{supports}, present_{known.present}, limits_{limits} {}

    changes_found run() {
        for (size_ = 1; size_ <= limits_.most_facts && !stopped_; ++size_) {
            deeper_ = false;
            visit(present_, {}, 0);
            if (!deeper_ && !stopped_) return changes_found::all;
        }
        return changes_found::cut;
    }
    const std::vector<indicator_bits>& sets() const { return sets_; }

private:
    struct choice {
        const support* of = nullptr;  // the one with fewest branches
        unsigned branches = 0;
        unsigned fewest = 0;  // facts that have to go for all the supports, at least
    };

    void visit(const indicator_bits& left, const indicator_bits& kept, std::size_t gone) {
        if (stopped_ || ++steps_ > limits_.most_steps) {
            stopped_ = true;
            return;
        }
        choice next;
        if (!choose(left, kept, next)) return;
        if (next.of == nullptr) {
            if (gone == size_) keep(left);
        } else if (gone + next.fewest > size_) {
            deeper_ = true;
        } else {
            branch(one_way(*next.of, left, kept), left, kept, gone);
        }
    }

    void branch(const indicator_bits& way, const indicator_bits& left,
                indicator_bits kept, std::size_t gone) {
        way.for_each([&](std::size_t i) {
            indicator_bits fewer = left;
            fewer.reset(i);
            visit(fewer, kept, gone + 1);
            kept.set(i);
        });
    }

    // False where a support can no longer be ended. Supports with no fact in common need
    // facts of their own: those add up.
    bool choose(const indicator_bits& left, const indicator_bits& kept,
                choice& next) const {
        indicator_bits counted_in;
        unsigned apart = 0;
        for (const support& s : supports_) {
            const breaking b = breaking_of(s, left, kept);
            if (!b.holds) continue;
            if (!b.possible) return false;
            if (next.of == nullptr || b.branches < next.branches) {
                next.of = &s;
                next.branches = b.branches;
            }
            next.fewest = std::max(next.fewest, b.fewest);
            if ((b.removable & counted_in).any()) continue;
            counted_in |= b.removable;
            apart += b.fewest;
        }
        next.fewest = std::max(next.fewest, apart);
        return true;
    }

    // With any one fact back, a support must hold again: else a smaller set is enough.
    void keep(const indicator_bits& left) {
        const indicator_bits without = present_ - left;
        bool smallest = true;
        without.for_each([&](std::size_t i) {
            indicator_bits back = left;
            back.set(i);
            smallest =
                smallest && std::any_of(supports_.begin(), supports_.end(),
                                        [&](const support& s) { return s.holds(back); });
        });
        if (!smallest) return;
        if (sets_.size() == limits_.most_sets)
            stopped_ = true;
        else
            sets_.push_back(without);
    }

    const std::vector<support>& supports_;
    const indicator_bits& present_;
    const change_limits& limits_;
    std::vector<indicator_bits> sets_;
    std::size_t size_ = 1;
    std::size_t steps_ = 0;
    bool deeper_ = false;   // a set of this size is not enough somewhere
    bool stopped_ = false;  // by a limit
};

// The rules of the route that hold without any present risk.
rule_set fixed_rules(const std::vector<support>& supports) {
    rule_set found;
    for (const support& s : supports)
        if (s.holds({})) found.set(s.rule);
    return found;
}

change change_without(const indicator_bits& gone, referral r, const pack& by) {
    r.present -= gone;
    const decision d = classify(r, by);
    return {gone, d.route, d.level};
}

// Fewer facts first; then the one with the first fact that the other has not.
bool comes_first(const change& a, const change& b) {
    if (a.without.count() != b.without.count())
        return a.without.count() < b.without.count();
    for (std::size_t w = 0; w < indicator_bits::word_count; ++w) {
        const std::uint64_t differ = a.without.word(w) ^ b.without.word(w);
        if (differ != 0) return (a.without.word(w) & differ & -differ) != 0;
    }
    return false;
}

}  // namespace

changes fewest_facts_without(const referral& r, const pack& by,
                             const change_limits& limits) {
    changes made;
    const facts known = facts_of(r);
    const route to = classify(r, by).route;
    if (to <= route::universal) {
        made.found = changes_found::none_below;
        return made;
    }
    const auto supports = supports_of(by.compiled, known, to);
    made.fixed = fixed_rules(supports);
    if (made.fixed.any()) {
        made.found = changes_found::none_rests_on_fixed;
        return made;
    }
    search sets(supports, known, limits);
    made.found = sets.run();
    for (const auto& without : sets.sets())
        made.sets.push_back(change_without(without, r, by));
    std::sort(made.sets.begin(), made.sets.end(), comes_first);
    return made;
}

namespace {

class near_miss_finder {
public:
    near_miss_finder(const pack& by, const facts& known)
        : by_{by}, p_{by.compiled}, known_{known}, check_{p_, known} {}

    std::vector<near_miss> run(route above) {
        const std::uint64_t* urgent =
            &p_.more_urgent[static_cast<std::size_t>(above) * p_.words];
        for (std::size_t w = 0; w < p_.words; ++w) {
            const auto failing = check_.failing_limits(w);
            detail::each_clause(urgent[w] & ~failing.two, w, [&](std::size_t at) {
                if (failing.one >> (at % 64) & 1u)
                    lacks_a_limit(at);
                else
                    lacks_a_risk(at);
            });
        }
        std::stable_sort(found_.begin(), found_.end(), [&](const auto& a, const auto& b) {
            return by_.rules[a.rule].route > by_.rules[b.rule].route;
        });
        for (auto& miss : found_) {
            miss.begun = is_begun(by_.rules[miss.rule]);
            if (miss.age_below != 0) miss.unborn = false;
        }
        return std::move(found_);
    }

private:
    // A risk that is in every group that is not met, and those lack no more than one.
    void lacks_a_risk(std::size_t at) {
        indicator_bits risks;
        bool first = true;
        const bool near = check_.each_group(at, [&](const detail::group_view& g) {
            const unsigned present = shared_count(*g.of, known_.present);
            if (present >= g.needs) return true;
            if (first)
                risks = *g.of - known_.present;
            else
                risks &= *g.of;
            first = false;
            return present + 1 == g.needs;
        });
        if (near && risks.any()) miss_of(at).risks |= risks;
    }

    void lacks_a_limit(std::size_t at) {
        if (!check_.groups_met(at)) return;
        near_miss& miss = miss_of(at);
        const std::size_t w = at / 64;
        const auto is_in = [at](std::uint64_t word) {
            return (word >> (at % 64) & 1u) != 0;
        };
        for (std::size_t c = 0; c < counted_size; ++c)
            if (is_in(check_.count_fails(c, w)))
                lacks_count(miss, c, check_.count_needed(at, c));
        if (is_in(check_.unborn_fails(w)))
            miss.unborn = true;
        else if (is_in(check_.age_fails(w)))
            miss.age_below = std::max(miss.age_below, check_.age_below(at));
        (known_.present & p_.strengths).for_each([&](std::size_t s) {
            if (is_in(check_.stopped_by(s, w))) miss.strengths.set(s);
        });
    }

    static void lacks_count(near_miss& miss, std::size_t c, std::uint16_t needed) {
        miss.counts[c] = miss.counts[c] == 0 ? needed : std::min(miss.counts[c], needed);
    }

    // The clauses of a rule stand together.
    near_miss& miss_of(std::size_t at) {
        const std::uint16_t rule = p_.clauses[at].rule;
        if (found_.empty() || found_.back().rule != rule) {
            found_.emplace_back();
            found_.back().rule = rule;
        }
        return found_.back();
    }

    bool is_begun(const pack_rule& rule) const {
        return std::any_of(rule.when.begin(), rule.when.end(),
                           [&](const condition_step& s) { return is_begun(s); });
    }
    bool is_begun(const condition_step& s) const {
        using kind = condition_step::kind;
        switch (s.op) {
            case kind::unborn: return known_.age.is_unborn();
            case kind::indicator: return known_.present.test(s.value);
            case kind::count:
                return known_.counts[static_cast<counted>(s.which)].value_or(0) > 0;
            case kind::at_least:
            case kind::all_of: return (by_.lists[s.which].members & known_.present).any();
            default: return false;
        }
    }

    const pack& by_;
    const program& p_;
    const facts& known_;
    clause_check check_;
    std::vector<near_miss> found_;
};

}  // namespace

std::vector<near_miss> near_misses(const referral& r, const pack& by) {
    const facts known = facts_of(r);
    return near_miss_finder(by, known).run(classify(r, by).route);
}

}  // namespace frontdoor
