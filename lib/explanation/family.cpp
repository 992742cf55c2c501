// SPDX-License-Identifier: BSL-1.0
// The voice for families. Reading age about 11; no terms of the trade, no blame.
#include <array>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/facts/definition.hpp>

#include "fact_words.hpp"
#include "family_words.hpp"
#include "version_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

// What must not be put to a family before police and social care have agreed how, since to
// tell it can put a child or an adult at risk or spoil an enquiry; and what a young person
// may have told in confidence. Injuries of a pattern that may be inflicted or made up are
// among them: a strategy discussion comes first. Working Together 2015 ch.1; Safeguarding children in whom illness is
// fabricated or induced (2008); multi-agency guidance on female genital mutilation and on
// forced marriage (the "one chance" rule).
constexpr indicator_bits withheld = [] {
    using namespace indicators;
    indicator_bits w;
    for (const risk i :
         {immediate_danger, injury_inflicted_by_carer, physical_abuse_disclosed,
          sexual_abuse_disclosed, sexual_abuse_suspected, sexual_abuse_by_peer,
          sexual_activity_under_13, sexual_activity_13_15, sexual_activity_exploitative,
          sti_or_pregnancy_under_16, harmful_sexual_behaviour, sexualised_behaviour,
          indecent_images, online_grooming, cse_vulnerability, cse_significant_risk,
          cse_serious_risk, cce_vulnerability, cce_current, gang_violence,
          child_fearful_of_home, fabricated_or_induced_illness, radicalisation_vulnerability,
          radicalisation_active, trafficking_suspected, fgm_family_history, fgm_at_risk,
          fgm_disclosed_or_observed, forced_marriage_risk, honour_based_abuse,
          faith_or_belief_abuse, travel_abroad_imminent, domestic_abuse_historic,
          domestic_abuse_current, domestic_abuse_high_risk, domestic_abuse_child_harmed,
          domestic_abuse_in_pregnancy, person_posing_risk_contact, alleged_abuser_has_access,
          parent_unable_to_protect, allegation_against_professional, drug_activity_at_home,
          concealed_pregnancy, teenage_pregnancy, child_death_or_serious_incident,
          physical_chastisement, weapon_carrying, gang_association,
          injury_inconsistent_explanation, injury_repeated_attendance,
          injury_delayed_presentation, previous_child_removed, self_harm, self_harm_serious,
          suicidal_intent, child_substance_experimental, child_substance_harmful,
          identity_or_discrimination})
        w.set(i.index());
    return w;
}();

const char* agreement(const explanation& e) {
    if (e.decision.consent == consent_needed::required && e.what.consent == consent::refused)
        return "You told us that you do not agree. We will not just close the door. We would like to "
               "talk about what you would like, and what worries you.";
    switch (e.decision.consent) {
        case consent_needed::held: return "You agreed that we can work with you. You can change your mind.";
        case consent_needed::required:
            return "We need you to agree before we go on. If you do not agree, we will not just close "
                   "the door. We will talk about what you would like.";
        default: return "We do not need you to agree for this step. We still want to hear from you.";
    }
}

// Present facts behind the rules that hold, in the vocabulary's order; of these none, all
// that was told of.
indicator_bits told(const explanation& e) {
    indicator_bits found;
    for (const auto& why : e.reasons)
        for (const auto& fact : why.because)
            if (fact.what == used_fact::kind::present) found.set(fact.index);
    return found.any() ? found : e.what.present - e.by->compiled.strengths;
}

std::string fact_told(std::size_t i, const explanation& e, const family_words& words) {
    return told_to_family(definition_of(*e.by, indicator{i}).family, words) + ".";
}

void add_told(document& d, const explanation& e, const family_words& words) {
    const auto facts = told(e);
    d.section("What we were told");
    if (!facts.any()) {
        d.paragraph("We were told that someone is worried, and not much more. Please tell us how "
                    "things are.");
        return;
    }
    d.paragraph("We were told that:");
    facts.for_each([&](std::size_t i) { d.item(fact_told(i, e, words)); });
    d.paragraph("What we were told may be wrong, or may not be all of it. Please tell us.");
}

void add_strengths(document& d, const explanation& e, const family_words& words) {
    const auto strengths = e.what.present & e.by->compiled.strengths;
    if (!strengths.any()) return;
    d.section("What is going well");
    strengths.for_each([&](std::size_t i) {
        if (definition_of(*e.by, indicator{i}).family.empty()) return;
        d.item("We were told that " + fact_told(i, e, words));
    });
}

bool speaks_of(std::string_view text, std::string_view what) {
    return text.find(what) != std::string_view::npos;
}

// Ages in months, from and below, at which some questions make sense. Of other ages, of
// an unknown one and before birth they are not asked.
struct asked_at {
    risk what;
    unsigned from;
    unsigned below;
};

constexpr auto asked_at_ages = [] {
    using namespace indicators;
    constexpr unsigned school = 5 * 12, end = longest_age_months + 1;
    return std::to_array<asked_at>({
        {unsafe_sleeping, 0, 24},
        {speech_language_delay, 12, end},
        {dental_neglect, 12, end},
        {child_mental_health_emerging, school, end},
        {child_mental_health_significant, school, end},
        {attendance_below_90, school, end},
        {attendance_below_50, school, end},
        {missing_education, school, end},
        {home_education_concern, school, end},
        {excluded_fixed_term, school, end},
        {excluded_permanent, school, end},
        {learning_need, school, end},
        {bullying_victim, school, end},
        {bullying_perpetrator, school, end},
        {young_carer, school, end},
        {young_carer_impaired, school, end},
        {low_self_esteem, school, end},
        {antisocial_behaviour, 10 * 12, end},
        {neet, 16 * 12, end},
        {homeless_16_17, 16 * 12, end},
        {offending_persistent, end, end},  // what the police know is not asked of a family
    });
}();

bool fits_age(indicator asked, child_age age) {
    for (const auto& each : asked_at_ages)
        if (each.what.index() == asked.index())
            return age.is_known() && !age.is_unborn() && age.months() >= each.from &&
                   age.months() < each.below;
    return true;
}

// Of what is worth asking, what a family can be asked on a page: everyday matters, not
// harm, nor what the council itself has on record; nor, before a birth, how a child is.
bool may_be_asked(const question& q, const explanation& e) {
    const auto* about = std::get_if<indicator>(&q.about);
    if (about == nullptr || withheld.test(about->index()) || q.leads_to > route::section_17) return false;
    if (!fits_age(*about, e.what.age)) return false;
    const auto in = entry_of(*e.by, *about).domain;
    if (in != domain::child_development && in != domain::parenting_capacity &&
        in != domain::family_environment)
        return false;
    const auto asked = definition_of(*e.by, *about).question;
    return !speaks_of(asked, "the parent") && !speaks_of(asked, "other child") &&
           !speaks_of(asked, "in care") && !(e.what.age.is_unborn() && speaks_of(asked, "child"));
}

void add_questions(document& d, const explanation& e, const family_words& words) {
    constexpr std::size_t most = 5;  // more than that is no talk but a form
    std::size_t asked = 0;
    e.decision.ask.for_each([&](const question& q) {
        if (!may_be_asked(q, e) || asked == most) return;
        if (asked++ == 0) d.section("What we would like to ask you");
        d.item(told_to_family(question_text(q, *e.by), words));
    });
}

void add_ways_to_disagree(document& d, const family_words& words) {
    d.item("Tell the worker what is wrong. We can put it right.");
    d.item("Ask to speak to the manager.");
    d.item("You can make a complaint to the council. Ask us how, and we will help you do it.");
    d.item(std::string(words.speak_up));
    d.item("You can ask to see what we have written about you.");
}

// Even the next step would tell a family what must not be told yet. So the worker who asked
// for the page is told why, and the family's rights are all that is put in words for it.
document not_yet(const explanation& e) {
    document d("Not to be given to the family yet");
    d.note("This part is for the worker. Do not give it to the family.");
    d.paragraph("Something in this referral must not be told to the family before the police and social "
                "care have agreed how. To tell it too soon can put a child or an adult at risk. It "
                "can also break the trust of a young person. Agree first what may be said, by whom "
                "and when. Then talk with the family yourself.");
    d.section("When it has been agreed what may be told, these words can be used");
    add_ways_to_disagree(d, words_for_family(e.what.age));
    add_reference(d, *e.by);
    return d;
}

void add_rights(document& d, const family_words& words) {
    d.section("If you do not agree");
    add_ways_to_disagree(d, words);
}

}  // namespace

bool withheld_from_family(const explanation& e) {
    bool found = (e.what.present & withheld).any();
    for (std::size_t i = 0; i < e.by->own.size(); ++i)  // a risk without words for a family
        found |= e.by->own[i].family.empty() && e.what.present.test(indicator_count + i) &&
                 e.by->own[i].entry.polarity == polarity::risk;
    return found;
}

document for_family(const explanation& e) {
    if (withheld_from_family(e)) return not_yet(e);
    const auto& words = words_for_family(e.what.age);
    document d("About the worry we were told of");
    d.paragraph(std::string(words.worried) +
                " This page says what we think should come next, and why. A person makes the "
                "choice, not a machine.");
    d.section("What we think should come next");
    d.paragraph(std::string(words.next_step(e.decision.route)));
    if (e.decision.due && e.decision.route < route::section_47)
        d.paragraph("We should decide by " + day_in_words(*e.decision.due) + ".");
    add_told(d, e, words);
    add_strengths(d, e, words);
    add_questions(d, e, words);
    d.section("Your say");
    d.paragraph(agreement(e));
    add_rights(d, words);
    add_reference(d, *e.by);
    return d;
}

}  // namespace frontdoor
