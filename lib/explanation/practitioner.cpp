// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/explanation/words.hpp>
#include <frontdoor/facts/definition.hpp>

#include "detail/joined.hpp"
#include "fact_words.hpp"
#include "source_words.hpp"
#include "version_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string route_label(route r) { return std::string(route_vocabulary.label(r)); }

std::string text(std::string_view s) { return std::string(s); }

// "local threshold", without what it means.
std::string basis_name(basis b) {
    const auto label = basis_vocabulary.label(b);
    return text(label.substr(0, label.find(':')));
}

void add_decision(document& d, const explanation& e) {
    const auto& made = e.decision;
    d.pair("Recommended", "Level " + std::to_string(static_cast<int>(made.level)) + ", " +
                              text(level_vocabulary.label(made.level)) + ": " + route_label(made.route));
    d.pair("Under", text(e.by->heading.title) + " (" + text(e.by->name()) + ")");
    if (e.what.received) d.pair("Received", moment_in_words(*e.what.received));
    if (made.due) d.pair("To be decided by", day_in_words(*made.due) + " (one working day)");
    d.pair("Consent", text(consent_needed_vocabulary.label(made.consent)) +
                          (e.what.consent == consent::refused ? ". It was refused: that closes nothing." : "."));
    if (!e.what.received) d.pair("Received", "not known, so that no time limit can be given");
    if (withheld_from_family(e))
        d.note("Agree with the police and social care what the family may be told before anything is said.");
    d.note("This is a recommendation. A person decides, and may decide otherwise with reasons.");
}

void add_reasons(document& d, const explanation& e) {
    d.section("Why: the rules that hold, by weight");
    for (const auto& why : e.reasons) {
        const pack_rule& rule = *why.rule;
        d.subsection(text(rule.id) + ": " + route_label(rule.route));
        d.pair("Holds when", condition_in_words(*e.by, rule));
        if (!why.because.empty()) d.pair("Here", facts_in_words(why.because, *e.by));
        if (!rule.duties.empty())
            d.pair("Duties", detail::joined(rule.duties, "; ", [](duty one) {
                       return duty_vocabulary.label(one);
                   }));
        d.pair("Rests on", text(basis_vocabulary.label(rule.basis)));
        d.pair("Source", whole_citation_on(rule.citation, e.what.received));
    }
}

std::string limit_in_words(const required_duty& duty, const std::optional<moment>& received) {
    if (!duty.limit->limit) return text(urgency_vocabulary.label(duty.limit->urgency));
    const clock& c = clock_of(*duty.limit->limit);
    if (received && !clock_in_force(c, received->day)) return "no limit was in force on that day";
    std::string when;
    if (duty.due) when = "by " + moment_in_words(*duty.due);
    if (duty.due && known_from_receipt(c.starts_at) == start_known::by_receipt) when += " at the latest";
    when += (when.empty() ? "" : ": ") + length_in_words(c);
    if (duty.longest) when += "; the law's own limit is " + moment_in_words(*duty.longest);
    return when;
}

// The rules that ask for a duty, so that a local threshold is not taken for the law.
std::string asked_for_by(const explanation& e, duty what) {
    std::vector<std::string> rules;
    for (const auto& why : e.reasons)
        if (why.rule->duties.contains(what))
            rules.push_back(text(why.rule->id) + " (" + basis_name(why.rule->basis) + ")");
    return joined(rules, ", ");
}

std::string duty_in_words(const explanation& e, const required_duty& duty) {
    const auto& limit = *duty.limit;
    return as_sentence(limit_in_words(duty, e.what.received)) + ".\n" + agencies_in_words(limit) +
           (limit.note.empty() ? "" : "\n" + text(limit.note)) + "\nAsked for by " +
           asked_for_by(e, limit.duty) + ". Source: " +
           citation_on(limit.source, e.what.received) + ".";
}

// What the reader must know of a limit in hours: these really pass.
std::string hours_in_words(const clock& c, const moment& start) {
    std::string words;
    if (!start.time_of_day && known_from_receipt(c.starts_at) == start_known::on_receipt)
        words = " The time of day was not recorded: this is the first day on which the hours can "
                "run out.";
    const auto change = clock_change(c, start);
    if (change.count() != 0)
        words += std::string(" The clocks change in between: hours that really pass end an hour ") +
                 (change.count() > 0 ? "later" : "earlier") + " by the clock.";
    return words;
}

std::string limit_in_words(const route_limit& limit, const std::optional<moment>& received) {
    const clock& c = clock_of(limit.id);
    const bool latest = limit.start == start_known::by_receipt;
    std::string when;
    if (limit.due) when = "by " + moment_in_words(*limit.due) + (latest ? " at the latest: " : ": ");
    auto words = as_sentence(when + length_in_words(c)) + ".";
    if (!received) words += " " + days_in_words(c);
    if (limit.due && latest) words += " It may have begun before the referral came: find out when.";
    if (limit.due && c.unit == clock_unit::hour) words += hours_in_words(c, *received);
    return words + "\n" + as_sentence(clock_basis_vocabulary.label(c.basis)) + ": " +
           citation_on(c.source, received) + ".";
}

// What is known and has no part in a reason.
void add_rest(document& d, const explanation& e) {
    indicator_bits rest = e.what.present;
    for (const auto& why : e.reasons)
        for (const auto& fact : why.because)
            if (fact.what == used_fact::kind::present) rest.reset(fact.index);
    if (!rest.any() && !e.what.absent.any()) return;
    d.section("Recorded too, and behind none of these");
    if (rest.any()) d.pair("Present", labels_in_words(rest, *e.by));
    if (e.what.absent.any()) d.pair("Absent", labels_in_words(e.what.absent, *e.by));
}

void add_duties(document& d, const explanation& e) {
    if (e.duties.empty() && e.limits.size() == 0) return;
    d.section("Duties and time limits");
    for (const auto& duty : e.duties)
        d.pair(text(duty_vocabulary.label(duty.limit->duty)), duty_in_words(e, duty));
    for (const auto& limit : e.limits)
        d.pair(text(clock_vocabulary.label(limit.id)), limit_in_words(limit, e.what.received));
}

std::string rules_in_words(const rule_set& rules, const pack& of) {
    return detail::joined(rules, ", ", [&](std::size_t i) { return of.rules[i].id; });
}

std::string limits_in_words() {
    constexpr change_limits looked;
    return "The route would fall without any one of the sets below, the smallest first. There may "
           "be more: at most " + std::to_string(looked.most_sets) + " sets of at most " +
           std::to_string(looked.most_facts) + " facts are given, and long searches are cut short.";
}

std::string change_in_words(const change& set, const pack& of) {
    const auto fixed = set.without & fixed_indicators;
    auto words = "Without (" + labels_in_words(set.without, of) + "): " + route_label(set.falls_to);
    if (fixed.any())
        words += "\nDoes not change by itself, and matters here if it was recorded wrongly: " +
                 labels_in_words(fixed, of);
    return words;
}

void add_without(document& d, const explanation& e) {
    d.section("What would change it");
    switch (e.without.found) {
        case changes_found::none_below: d.paragraph("No route is below this one."); return;
        case changes_found::none_rests_on_fixed:
            d.paragraph("The route rests on the age or on numbers alone, whatever else is recorded: " +
                        rules_in_words(e.without.fixed, *e.by) + ".");
            return;
        case changes_found::cut: d.paragraph(limits_in_words()); break;
        case changes_found::all:
            d.paragraph("The route would fall without any one of the sets below, the smallest "
                        "first. There are no other such sets.");
            break;
    }
    for (const auto& set : e.without.sets) d.item(change_in_words(set, *e.by));
}

// Of a rule that any of many facts would complete, the first and how many more.
std::string lacking_in_words(const near_miss& miss, const explanation& e) {
    constexpr std::size_t most = 8;
    std::vector<std::string> lacks;
    miss.for_each(facts_of(e.what), [&](const lacking_fact& fact) {
        lacks.push_back(lacking_in_words(fact, *e.by));
    });
    const auto more = lacks.size() - std::min(lacks.size(), most);
    lacks.resize(lacks.size() - more);
    if (more != 0) lacks.push_back(more == 1 ? "one more" : "any of " + std::to_string(more) + " more");
    return joined(lacks, "; or ");
}

void add_near_misses(document& d, const explanation& e) {
    if (e.near.empty()) return;
    d.section("More urgent rules that lack one fact");
    for (const auto& miss : e.near) {
        const auto lacks = lacking_in_words(miss, e);
        const pack_rule& rule = e.by->rules[miss.rule];
        d.pair(text(rule.id) + ": " + route_label(rule.route), lacks);
    }
}

void add_unknown(document& d, const explanation& e) {
    const auto& s = e.sensitivity;
    d.section("What is not known");
    if (s.settled()) {
        d.paragraph("No answer can change the route any more.");
    } else {
        d.pair("Lowest it could be", route_label(s.lowest));
        d.pair("Highest it could be", route_label(s.highest));
        if (!e.decision.ask.empty())
            d.pair("If all worth asking is so", route_label(s.highest_if_asked));
    }
    if (s.assumed_youngest())
        d.note("The age is not known and was read as the youngest. These rules hold because of that: " +
               rules_in_words(s.by_assumed_age, *e.by) + ".");
    s.counts_that_matter.for_each([&](counted c) {
        d.item("A number that matters: " + text(counted_vocabulary.label(c)));
    });
}

void add_questions(document& d, const explanation& e) {
    d.section("Worth asking");
    if (e.decision.ask.empty()) d.paragraph("Nothing follows from what is recorded. A new concern could still change the route.");
    e.decision.ask.for_each([&](const question& q) {
        const auto* which = std::get_if<counted>(&q.about);
        const auto label = which ? counted_vocabulary.label(*which)
                                 : label_of(*e.by, *std::get_if<indicator>(&q.about));
        d.pair(text(question_text(q, *e.by)), text(label) + ": could lead to " + route_label(q.leads_to));
    });
}

void add_quality(document& d, const explanation& e) {
    d.section("The referral itself");
    d.paragraph(text(quality_grade_vocabulary.label(e.quality)) + ". This never changes the route.");
    for (std::size_t i = 0; i < quality_mark_count; ++i) {
        const auto mark = static_cast<quality_mark>(i);
        const auto& there = e.what.quality[mark];
        d.pair(text(quality_mark_vocabulary.label(mark)), !there ? "not known" : *there ? "yes" : "missing");
    }
}

}  // namespace

document for_practitioner(const explanation& e) {
    document d("Referral " + e.referral_id);
    add_decision(d, e);
    add_reasons(d, e);
    add_rest(d, e);
    add_duties(d, e);
    add_questions(d, e);
    add_without(d, e);
    add_near_misses(d, e);
    add_unknown(d, e);
    add_quality(d, e);
    add_version(d, *e.by);
    return d;
}

}  // namespace frontdoor
