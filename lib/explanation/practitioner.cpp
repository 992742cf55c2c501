// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/explanation/words.hpp>
#include <frontdoor/facts/definition.hpp>

#include "fact_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string route_label(route r) { return std::string(route_vocabulary.label(r)); }

std::string text(std::string_view s) { return std::string(s); }

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
        d.pair("Rests on", text(basis_vocabulary.label(rule.basis)));
        d.pair("Source", text(rule.citation));
    }
}

// "15 working days from: strategy discussion that started the section 47 enquiry".
std::string length_in_words(const clock& c) {
    std::string unit = text(clock_unit_vocabulary.id(c.unit));
    for (char& letter : unit)
        if (letter == '_') letter = ' ';
    return std::to_string(c.limit) + " " + unit + (c.limit == 1 ? "" : "s") + " from: " +
           text(start_event_vocabulary.label(c.starts_at));
}

std::string limit_in_words(const required_duty& duty) {
    if (!duty.limit->limit) return text(urgency_vocabulary.label(duty.limit->urgency));
    const clock& c = clock_of(*duty.limit->limit);
    std::string when;
    if (duty.due) when = "by " + moment_in_words(*duty.due);
    if (duty.due && known_from_receipt(c.starts_at) == start_known::by_receipt) when += " at the latest";
    when += (when.empty() ? "" : ": ") + length_in_words(c);
    if (duty.longest) when += "; the law's own limit is " + moment_in_words(*duty.longest);
    return when;
}

// The rules that ask for a duty, so that a local threshold is not taken for the law.
std::string asked_for_by(const explanation& e, duty what) {
    std::string rules;
    for (const auto& why : e.reasons)
        if (why.rule->duties.contains(what))
            rules += (rules.empty() ? "" : ", ") + text(why.rule->id) + " (" +
                     text(basis_vocabulary.id(why.rule->basis)) + ")";
    for (char& letter : rules)
        if (letter == '_') letter = ' ';
    return rules;
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
        d.pair(text(duty_vocabulary.label(duty.limit->duty)),
               limit_in_words(duty) + ". " + text(agency_vocabulary.label(duty.limit->acts)) +
                   ". Asked for by " + asked_for_by(e, duty.limit->duty) + ". " +
                   text(duty.limit->source) + "." +
                   (duty.limit->note.empty() ? "" : " " + text(duty.limit->note)));
    for (const auto& limit : e.limits)
        d.pair(text(clock_vocabulary.label(limit.id)),
               (limit.due ? "by " + moment_in_words(*limit.due)
                          : length_in_words(clock_of(limit.id))) +
                   ". " + text(clock_of(limit.id).source) + ".");
}

void add_without(document& d, const explanation& e) {
    d.section("What would change it");
    switch (e.without.found) {
        case changes_found::none_below: d.paragraph("No route is below this one."); return;
        case changes_found::none_rests_on_fixed:
            d.paragraph("The route rests on facts that do not change.");
            return;
        case changes_found::cut: d.paragraph("The smallest sets of facts; there may be more."); break;
        case changes_found::all: d.paragraph("All the smallest sets of facts."); break;
    }
    for (const auto& set : e.without.sets)
        d.item("Without (" + labels_in_words(set.without, *e.by) + "): " + route_label(set.falls_to));
}

void add_near_misses(document& d, const explanation& e) {
    if (e.near.empty()) return;
    d.section("More urgent rules that lack one fact");
    for (const auto& miss : e.near) {
        std::string lacks;
        miss.for_each(facts_of(e.what), [&](const lacking_fact& fact) {
            lacks += (lacks.empty() ? "" : "; or ") + lacking_in_words(fact, *e.by);
        });
        d.pair(text(e.by->rules[miss.rule].id) + " (" +
                   text(route_vocabulary.id(e.by->rules[miss.rule].route)) + ")",
               lacks);
    }
}

void add_unknown(document& d, const explanation& e) {
    const auto& s = e.sensitivity;
    d.section("What is not known");
    if (s.settled()) d.paragraph("No answer can change the route any more.");
    else
        d.paragraph("Whatever the answers, the route is no lower than " + text(route_vocabulary.id(s.lowest)) +
                    " and no higher than " + text(route_vocabulary.id(s.highest)) + "." +
                    (e.decision.ask.empty() ? ""
                                            : " Answers to what is worth asking lead no higher than " +
                                                  text(route_vocabulary.id(s.highest_if_asked)) + "."));
    if (s.assumed_youngest())
        d.note("The age is not known and was read as the youngest: rules hold because of that.");
    s.counts_that_matter.for_each([&](counted c) {
        d.item("A number that matters: " + text(counted_vocabulary.label(c)));
    });
}

void add_questions(document& d, const explanation& e) {
    d.section("Worth asking");
    if (e.decision.ask.empty()) d.paragraph("Nothing follows from what is recorded. A new concern could still change the route.");
    e.decision.ask.for_each([&](const question& q) {
        d.pair(text(question_text(q, *e.by)),
               text(id_of(*e.by, q)) + ": could lead to " + text(route_vocabulary.id(q.leads_to)));
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
    return d;
}

}  // namespace frontdoor
