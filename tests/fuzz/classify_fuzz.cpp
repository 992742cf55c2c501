// SPDX-License-Identifier: BSL-1.0
// What every decision keeps to, whatever the referral: more risk never lowers it, its
// parts agree with its rules, and what it asks is just what would change it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include <frontdoor/frontdoor.hpp>

#include "check.hpp"

namespace {

using fuzzing::check;
using namespace frontdoor;

// Takes a referral from bytes: the numbers first, then pairs of an indicator and a state.
class referral_bytes {
public:
    explicit referral_bytes(std::span<const std::uint8_t> bytes) : bytes_{bytes} {}

    std::uint8_t next() {
        if (bytes_.empty()) return 0;
        const std::uint8_t first = bytes_.front();
        bytes_ = bytes_.subspan(1);
        return first;
    }

    referral next_referral() {
        referral r;
        r.age = next_age();
        for (std::size_t c = 0; c < counted_size; ++c)
            if (const auto n = next(); n != 255) r.counts[static_cast<counted>(c)] = n;
        r.consent = static_cast<consent>(next() % consent_size);
        if (const auto days = next(); days != 0)
            r.received =
                moment{std::chrono::local_days{std::chrono::days{days * 128}}, {}};
        while (!bytes_.empty()) set_state(r, next() % indicator_count, next() % 4);
        return r;
    }

private:
    child_age next_age() {
        const auto months = next();
        if (months <= longest_age_months) return child_age::of_months(months);
        return months % 2 == 0 ? child_age::not_yet_born() : child_age::not_known();
    }

    // As bits may stand in a referral that somebody filled in by hand: even both at once.
    static void set_state(referral& r, std::size_t which, unsigned state) {
        if (state & 1u) r.present.set(which);
        if (state & 2u) r.absent.set(which);
    }

    std::span<const std::uint8_t> bytes_;
};

bool has_all(const rule_set& more, const rule_set& less) { return !(less - more).any(); }

bool is_no_lower(const decision& d, const decision& than) {
    duty_set both = d.duties;
    both |= than.duties;
    return d.route >= than.route && d.level >= than.level &&
           has_all(d.rules, than.rules) && both == d.duties;
}

void check_limits(const decision& d, const pack& by, const referral& r) {
    check(d == classify(r, by), "the same referral gives the same decision");
    check(d.pack == by.name(), "a decision names its pack");
    check(route::universal <= d.route && d.route <= route::immediate_protection,
          "the route is a route");
    check(level::universal <= d.level && d.level <= level::complex_significant,
          "the level is a level");
    check(d.rules.any() || &by == &packs::children_act, "a local pack gives a reason");
    check(d.due.has_value() == (r.received && first_working_day_after(r.received->day)),
          "the decision is due where the day received is known");
    check(!d.due || *d.due > r.received->day, "it is due after the day received");
    const bool needs_none = d.route <= route::universal || d.route >= route::section_47;
    check(needs_none == (d.consent == consent_needed::not_required),
          "whether consent is required follows from the route");
}

// Route, level and duties are those of the rules that are said to hold.
void check_agrees_with_rules(const decision& d, const pack& by) {
    route to = route::universal;
    level at = level::universal;
    duty_set duties;
    d.rules.for_each([&](std::size_t i) {
        check(i < by.rules.size(), "a reason is a rule of the pack");
        const pack_rule& rule = by.rules[i];
        duties |= rule.duties;
        if (rule.route > to) at = rule.level;
        if (rule.route == to) at = std::max(at, rule.level);
        to = std::max(to, rule.route);
    });
    check(to == d.route && at == d.level && duties == d.duties,
          "a decision is its rules'");
}

// What is said to be absent answers a question, and does no more than that.
void check_absent_lowers_nothing(const decision& d, const pack& by, referral r) {
    r.absent = {};
    const decision without = classify(r, by);
    check(d.route == without.route && d.level == without.level &&
              d.rules == without.rules && d.duties == without.duties,
          "what is absent changes no decision");
}

route asked_about(const decision& d, std::string_view id) {
    route leads_to = route::none;
    d.ask.for_each([&](const question& q) {
        if (q.id() == id) leads_to = q.leads_to;
    });
    return leads_to;
}

// The risks that a rule's condition names.
indicator_bits names_in(const pack_rule& rule, const pack& by) {
    indicator_bits named;
    for (const condition_step& step : rule.when) {
        if (step.op == condition_step::kind::indicator) named.set(step.value);
        if (step.names_list()) named |= by.lists[step.which].members;
    }
    return named;
}

// The most urgent route of those rules that a fact would add and that name a fact which
// is present beside it; none where that is not above the decision's.
route would_lead_to(const decision& d, const decision& with, const pack& by,
                    const indicator_bits& beside) {
    route leads_to = route::none;
    (with.rules - d.rules).for_each([&](std::size_t i) {
        if (by.rules[i].route > d.route && (names_in(by.rules[i], by) & beside).any())
            leads_to = std::max(leads_to, by.rules[i].route);
    });
    return leads_to;
}

// Each indicator in turn: a risk raises, a strength lowers, and it is asked about where
// it is unknown and would lead to a more urgent route.
void check_indicators(const decision& d, const pack& by, const referral& r) {
    for (std::size_t i = 0; i < indicator_count; ++i) {
        const indicator which{i};
        const bool unknown = !r.present.test(i) && !r.absent.test(i);
        const decision with = classify(r.with(which), by);
        check(is_risk(which) ? is_no_lower(with, d) : is_no_lower(d, with),
              "a risk never lowers a decision, a strength never raises one");
        const route leads_to =
            unknown ? would_lead_to(d, with, by, r.present) : route::none;
        check(asked_about(d, id_of(which)) == leads_to,
              "asked is what is unknown and would lead to a more urgent route");
    }
}

void check_counts(const decision& d, const pack& by, const referral& r) {
    for (std::size_t c = 0; c < counted_size; ++c) {
        const auto which = static_cast<counted>(c);
        const auto& known = r.counts[which];
        const auto next = static_cast<std::uint16_t>(known.value_or(0) + 1);
        const decision more = classify(r.counting(which, next), by);
        const decision most = classify(r.counting(which, 65535), by);
        check(is_no_lower(more, d) && is_no_lower(most, more),
              "a greater count never lowers a decision");
        const route leads_to =
            known ? route::none : would_lead_to(d, most, by, r.present);
        check(asked_about(d, counted_vocabulary.id(which)) == leads_to,
              "asked is the count that is unknown and could lead to a more urgent route");
    }
}

void check_ages(const decision& d, const pack& by, const referral& r) {
    if (!r.age.is_known() || r.age.is_unborn()) return;
    check(is_no_lower(classify(r.aged(child_age::not_known()), by), d),
          "an unknown age is below every limit");
    if (r.age.months() == 0) return;
    check(is_no_lower(classify(r.aged(child_age::of_months(r.age.months() - 1)), by), d),
          "a younger child is at no less risk");
}

void check_floor(const decision& d, const referral& r) {
    const decision floor = classify(r, packs::children_act);
    check(is_no_lower(d, floor), "a local pack gives no less than the floor");
}

void check_decision(const referral& r, const pack& by) {
    const decision d = classify(r, by);
    check_limits(d, by, r);
    check_agrees_with_rules(d, by);
    check_absent_lowers_nothing(d, by, r);
    check_indicators(d, by, r);
    check_counts(d, by, r);
    check_ages(d, by, r);
    check_floor(d, r);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    referral_bytes bytes({data, size});
    const pack& by = *packs::all[bytes.next() % packs::all.size()];
    check_decision(bytes.next_referral(), by);
    return 0;
}
