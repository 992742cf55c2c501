// SPDX-License-Identifier: BSL-1.0
#include "least_facts.hpp"

#include <algorithm>

namespace frontdoor::detail {

namespace {

indicator_bits every_indicator(std::span<const pack* const> packs) {
    indicator_bits all;
    for (const auto* p : packs) {
        all |= p->compiled.strengths;
        for (const auto& list : p->compiled.lists) all |= list;
    }
    return all;
}

// The first so many of a class.
indicator_bits first_of(const indicator_bits& members, std::size_t number) {
    indicator_bits taken;
    members.for_each([&](std::size_t i) {
        if (number == 0) return;
        taken.set(i);
        --number;
    });
    return taken;
}

class least_walk {
public:
    least_walk(const clause& c, const interchangeable& alike, const indicator_bits& strengths,
               effort& left, const visit_referral& visit)
        : clause_{c}, classes_{alike.classes()}, left_{left}, visit_{visit}, base_{base(c, strengths)} {}

    void group(std::size_t at, const indicator_bits& chosen) {
        if (at == clause_.groups.size()) return emit(chosen);
        const auto& g = clause_.groups[at];
        if (g.needs_all()) return group(at + 1, chosen | g.of);
        choose(at, 0, g.needs, chosen);
    }

private:
    static referral base(const clause& c, const indicator_bits& strengths) {
        referral r = first_of_all(strengths - c.unless);
        if (c.age_below != 0) r.age = child_age::of_months(c.age_below - 1u);
        if (c.unborn) r.age = child_age::not_yet_born();
        for (std::size_t i = 0; i < counted_size; ++i)
            if (c.counts[i] != 0) r.counts[static_cast<counted>(i)] = c.counts[i];
        return r;
    }
    void choose(std::size_t at, std::size_t in, std::size_t needs, const indicator_bits& chosen) {
        if (!left_.spend()) return;
        if (needs == 0) return group(at + 1, chosen);
        if (in == classes_.size()) return;
        const auto members = classes_[in] & clause_.groups[at].of;
        const auto most = std::min(needs, members.count());
        for (std::size_t taken = 0; taken <= most; ++taken)
            choose(at, in + 1, needs - taken, chosen | first_of(members, taken));
    }
    void emit(const indicator_bits& chosen) {
        if (!left_.spend()) return;
        referral r = base_;
        r.present |= chosen;
        visit_(r);
    }

    const clause& clause_;
    const std::vector<indicator_bits>& classes_;
    effort& left_;
    const visit_referral& visit_;
    referral base_;
};

child_age later(child_age a, child_age b) {
    if (a.is_unborn() || b.is_unborn()) return child_age::not_yet_born();
    if (!a.is_known() || !b.is_known()) return child_age::not_known();
    return a.months() < b.months() ? a : b;
}

}  // namespace

interchangeable::interchangeable(std::span<const pack* const> packs) {
    classes_.push_back(every_indicator(packs));
    for (const auto* p : packs) {
        for (const auto& list : p->compiled.lists) split(list);
        split(p->compiled.strengths);
    }
}

void interchangeable::split(const indicator_bits& by) {
    std::vector<indicator_bits> made;
    for (const auto& c : classes_)
        for (const auto& part : {c & by, c - by})
            if (part.any()) made.push_back(part);
    classes_ = std::move(made);
}

void for_each_least(const clause& c, const interchangeable& alike, const indicator_bits& strengths,
                    effort& left, const visit_referral& visit) {
    least_walk(c, alike, strengths, left, visit).group(0, {});
}

void for_each_least(const pack& of, const pack_rule& rule, const interchangeable& alike,
                    effort& left, const visit_referral& visit) {
    for (const auto& c : clauses_of(rule.when.data(), rule.when.size(), of.lists.data()))
        for_each_least(c, alike, of.compiled.strengths, left, visit);
}

referral first_of_all(const indicator_bits& strengths) {
    referral r;
    r.present = strengths;
    r.age = child_age::of_months(longest_age_months);
    return r;
}

referral first_after(const referral& a, const referral& b, const indicator_bits& strengths) {
    referral r = a;
    r.present = (a.present - strengths) | (b.present - strengths) | (a.present & b.present);
    r.age = later(a.age, b.age);
    for (std::size_t i = 0; i < counted_size; ++i) {
        const auto which = static_cast<counted>(i);
        r.counts[which] = std::max(a.counts[which], b.counts[which]);
    }
    return r;
}

referral smallest(referral r, const std::function<bool(const referral&)>& holds) {
    const auto attempt = [&](const referral& with_less) {
        if (holds(with_less)) r = with_less;
    };
    indicator_bits present = r.present;
    present.for_each([&](std::size_t i) {
        referral less = r;
        less.present.reset(i);
        attempt(less);
    });
    attempt(r.aged(child_age::not_known()));
    for (std::size_t i = 0; i < counted_size; ++i) {
        referral less = r;
        less.counts[static_cast<counted>(i)].reset();
        attempt(less);
    }
    return r;
}

std::size_t facts_said(const referral& r) {
    std::size_t said = r.present.count() + (r.age.is_known() ? 1 : 0);
    for (std::size_t i = 0; i < counted_size; ++i)
        said += r.counts[static_cast<counted>(i)].has_value() ? 1 : 0;
    return said;
}

}  // namespace frontdoor::detail
