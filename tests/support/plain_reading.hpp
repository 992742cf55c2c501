// SPDX-License-Identifier: BSL-1.0
// A pack's rules read one by one from their conditions as stored, with no clause, lane or
// table: slow and plain, to hold the evaluator against with packs made up for a test.
#pragma once

#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/facts/facts.hpp>
#include <frontdoor/rules/pack.hpp>

namespace plain {

using namespace frontdoor;
using kind = condition_step::kind;

constexpr std::size_t present_of(const indicator_bits& members, const facts& known) {
    return (members & known.present).count();
}

constexpr bool holds(const condition_step& s, const pack& of, const facts& known) {
    switch (s.op) {
        case kind::unborn: return known.age.is_unborn();
        case kind::indicator: return known.present.test(s.value);
        case kind::not_strength: return !known.present.test(s.value);
        case kind::age_below:
            return !known.age.is_known() || known.age.is_unborn() ||
                   known.age.months() < s.value;
        case kind::count: {
            const auto& number = known.counts[static_cast<counted>(s.which)];
            return number && *number >= s.value;
        }
        case kind::at_least:
            return present_of(of.lists[s.which].members, known) >= s.value;
        case kind::all_of: return !(of.lists[s.which].members - known.present).any();
        default: return true;
    }
}

inline bool holds(const pack& of, const pack_rule& r, const facts& known) {
    std::vector<bool> stack;
    for (const auto& s : r.when) {
        if (s.op != kind::both && s.op != kind::either) {
            stack.push_back(holds(s, of, known));
            continue;
        }
        const bool right = stack.back();
        stack.pop_back();
        stack.back() = s.op == kind::both ? stack.back() && right : stack.back() || right;
    }
    return stack.back();
}

inline indicator_bits named_in(const pack& of, const pack_rule& r) {
    indicator_bits names;
    for (const auto& s : r.when) {
        if (s.op == kind::indicator) names.set(s.value);
        if (s.names_list()) names |= of.lists[s.which].members;
    }
    return names;
}

// place: among indicators, and after them the counts, in the order of the vocabulary.
struct asked {
    std::string_view id;
    std::size_t place;
    route leads_to;
    friend bool operator==(const asked&, const asked&) = default;
};

class reading {
public:
    reading(const pack& by, const facts& known) : by_{by}, known_{known} {
        for (std::size_t i = 0; i < by.rules.size(); ++i)
            if (holds(by, by.rules[i], known)) take(i);
        for (std::size_t i = 0; i < by.rules.size(); ++i)
            if (!rules.test(i) && by.rules[i].route > to) ask_about(by.rules[i]);
        std::sort(ask.begin(), ask.end(), [](const asked& a, const asked& b) {
            return std::tuple(b.leads_to, a.place) < std::tuple(a.leads_to, b.place);
        });
    }

    rule_set rules;
    duty_set duties;
    route to = route::universal;
    level at = level::universal;
    std::vector<asked> ask;

private:
    void take(std::size_t i) {
        const auto& r = by_.rules[i];
        rules.set(i);
        duties |= r.duties;
        if (std::pair(r.route, r.level) > std::pair(to, at)) {
            to = r.route;
            at = r.level;
        }
    }
    void ask_about(const pack_rule& r) {
        const auto names = named_in(by_, r);
        if (!(names & known_.present).any()) return;
        (names - known_.present - known_.absent).for_each([&](std::size_t i) {
            facts told = known_;
            told.present.set(i);
            if (holds(by_, r, told)) add({id_of(indicator{i}), i, r.route});
        });
        for (const auto& s : r.when)
            if (s.op == kind::count) ask_about_count(r, s);
    }
    void ask_about_count(const pack_rule& r, const condition_step& s) {
        const auto which = static_cast<counted>(s.which);
        if (known_.counts[which]) return;
        facts told = known_;
        told.counts[which] = s.value;
        if (holds(by_, r, told))
            add({counted_vocabulary.id(which), indicator_count + s.which, r.route});
    }
    void add(const asked& q) {
        const auto same = std::find_if(
            ask.begin(), ask.end(), [&](const auto& other) { return other.id == q.id; });
        if (same == ask.end())
            ask.push_back(q);
        else
            same->leads_to = std::max(same->leads_to, q.leads_to);
    }

    const pack& by_;
    const facts& known_;
};

inline std::vector<asked> asked_by(const decision& d) {
    std::vector<asked> found;
    d.ask.for_each([&](const question& q) {
        const auto* count = std::get_if<counted>(&q.about);
        const auto place = count ? indicator_count + static_cast<std::size_t>(*count)
                                 : std::get_if<indicator>(&q.about)->index();
        found.push_back({q.id(), place, q.leads_to});
    });
    return found;
}

// Whether the evaluator and this reading say the same of a referral, to the last word.
inline bool agrees(const decision& d, const pack& by, const facts& known) {
    const reading should(by, known);
    return d.rules == should.rules && d.duties == should.duties && d.route == should.to &&
           d.level == should.at && asked_by(d) == should.ask;
}

}  // namespace plain
