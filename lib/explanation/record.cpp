// SPDX-License-Identifier: BSL-1.0
// The voice for the file: every value by the name that the record has for it.
#include <array>

#include <boost/json.hpp>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/facts/definition.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/notation.hpp>
#include <frontdoor/version.hpp>
#include "vocabulary_words.hpp"

#include "detail/iso_text.hpp"
#include "detail/json_text.hpp"
#include "source_words.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

using detail::text;

template <class When>
json::value date(const std::optional<When>& when) {
    if (!when) return nullptr;
    return json::string(detail::iso_text(*when));
}

json::array ids(const indicator_bits& named, const pack& of) {
    json::array list;
    named.for_each([&](std::size_t i) { list.emplace_back(text(id_of(of, indicator{i}))); });
    return list;
}

json::array rule_ids(const rule_set& rules, const pack& of) {
    json::array list;
    rules.for_each([&](std::size_t i) { list.emplace_back(text(of.rules[i].id)); });
    return list;
}

json::object marks(const referral_quality& quality) {
    json::object found;
    for (std::size_t i = 0; i < quality_mark_count; ++i) {
        const auto mark = static_cast<quality_mark>(i);
        const auto& there = quality[mark];
        found[text(quality_mark_vocabulary.id(mark))] = there ? json::value(*there) : json::value(nullptr);
    }
    return found;
}

json::object facts_given(const referral& r, const pack& of) {
    json::object f;
    f["received"] = date(r.received);
    const bool has_age = r.age.is_known() && !r.age.is_unborn();
    f["age_months"] = has_age ? json::value(r.age.months()) : json::value(nullptr);
    f["unborn"] = r.age.is_unborn();
    f["referral_source"] = text(referral_source_vocabulary.id(r.source));
    f["consent"] = text(consent_vocabulary.id(r.consent));
    f["present"] = ids(r.present, of);
    f["absent"] = ids(r.absent, of);
    for (std::size_t i = 0; i < counted_size; ++i) {
        const auto& n = r.counts[static_cast<counted>(i)];
        f[text(counted_vocabulary.id(static_cast<counted>(i)))] = n ? json::value(*n) : json::value(nullptr);
    }
    return f;
}

json::object used(const used_fact& fact, const pack& of) {
    constexpr std::array<const char*, 6> kinds{"present", "strength_not_known", "age_months",
                                               "age_not_known", "not_yet_born", "count"};
    using kind = used_fact::kind;
    json::object o;
    o["kind"] = kinds[static_cast<std::size_t>(fact.what)];
    if (fact.what == kind::present || fact.what == kind::strength_not_known)
        o["id"] = text(id_of(of, indicator{fact.index}));
    if (fact.what == kind::count) o["id"] = text(counted_vocabulary.id(static_cast<counted>(fact.index)));
    if (fact.what == kind::count || fact.what == kind::age) o["number"] = fact.number;
    return o;
}

json::array reasons(const explanation& e) {
    json::array list;
    for (const auto& why : e.reasons) {
        const pack_rule& rule = *why.rule;
        json::object o;
        o["rule"] = text(rule.id);
        o["route"] = text(route_vocabulary.id(rule.route));
        o["basis"] = text(basis_vocabulary.id(rule.basis));
        o["citation"] = text(rule.citation);
        o["when"] = notation(*e.by, rule);
        json::array duties;
        rule.duties.for_each([&](duty d) { duties.emplace_back(text(duty_vocabulary.id(d))); });
        o["duties"] = std::move(duties);
        json::array because;
        for (const auto& fact : why.because) because.push_back(used(fact, *e.by));
        o["because"] = std::move(because);
        list.push_back(std::move(o));
    }
    return list;
}

json::array duties(const explanation& e) {
    json::array list;
    for (const auto& duty : e.duties) {
        json::object o;
        o["duty"] = text(duty_vocabulary.id(duty.limit->duty));
        o["urgency"] = text(urgency_vocabulary.id(duty.limit->urgency));
        o["acts"] = text(agency_vocabulary.id(duty.limit->acts));
        o["leads"] = text(agency_vocabulary.id(duty.limit->leads));
        o["due"] = date(duty.due);
        o["longest"] = date(duty.longest);
        o["source"] = citation_on(duty.limit->source, e.what.received);
        list.push_back(std::move(o));
    }
    return list;
}

json::array limits(const explanation& e) {
    json::array list;
    for (const auto& limit : e.limits) {
        json::object o;
        o["clock"] = text(clock_vocabulary.id(limit.id));
        o["start"] = text(start_known_vocabulary.id(limit.start));
        o["due"] = date(limit.due);
        o["basis"] = text(clock_basis_vocabulary.id(clock_of(limit.id).basis));
        o["source"] = citation_on(clock_of(limit.id).source, e.what.received);
        list.push_back(std::move(o));
    }
    return list;
}

json::array asked(const explanation& e) {
    json::array list;
    e.decision.ask.for_each([&](const question& q) {
        json::object o;
        o["id"] = text(id_of(*e.by, q));
        o["leads_to"] = text(route_vocabulary.id(q.leads_to));
        o["question"] = text(question_text(q, *e.by));
        list.push_back(std::move(o));
    });
    return list;
}

json::object without(const explanation& e) {
    constexpr std::array<const char*, 4> found{"all", "cut", "none_rests_on_fixed", "none_below"};
    json::array sets;
    for (const auto& set : e.without.sets) {
        json::object o;
        o["facts"] = ids(set.without, *e.by);
        o["does_not_change"] = ids(set.without & fixed_indicators, *e.by);
        o["falls_to"] = text(route_vocabulary.id(set.falls_to));
        sets.push_back(std::move(o));
    }
    json::object o;
    o["found"] = found[static_cast<std::size_t>(e.without.found)];
    o["rests_on"] = rule_ids(e.without.fixed, *e.by);
    o["sets"] = std::move(sets);
    return o;
}

json::object lacks(const lacking_fact& fact, const pack& of) {
    using kind = lacking_fact::kind;
    constexpr std::array<const char*, 5> kinds{"risk", "strength", "count", "age_below_months", "unborn"};
    constexpr std::array<const char*, 3> because{"not_known", "recorded_otherwise", "does_not_change"};
    json::object o;
    o["kind"] = kinds[static_cast<std::size_t>(fact.what)];
    if (fact.what == kind::risk || fact.what == kind::strength) o["id"] = text(id_of(of, indicator{fact.which}));
    if (fact.what == kind::count) o["id"] = text(counted_vocabulary.id(static_cast<counted>(fact.which)));
    if (fact.what == kind::count || fact.what == kind::age_below) o["number"] = fact.number;
    o["because"] = because[static_cast<std::size_t>(fact.because)];
    return o;
}

json::array near_by(const explanation& e) {
    json::array list;
    for (const auto& miss : e.near) {
        json::array lacking;
        miss.for_each(facts_of(e.what), [&](const lacking_fact& fact) { lacking.push_back(lacks(fact, *e.by)); });
        json::object o;
        o["rule"] = text(e.by->rules[miss.rule].id);
        o["route"] = text(route_vocabulary.id(e.by->rules[miss.rule].route));
        o["lacks_one_of"] = std::move(lacking);
        list.push_back(std::move(o));
    }
    return list;
}

json::object unknowns(const sensitivity& s, const pack& by) {
    json::object o;
    o["lowest"] = text(route_vocabulary.id(s.lowest));
    o["highest"] = text(route_vocabulary.id(s.highest));
    o["highest_if_asked"] = text(route_vocabulary.id(s.highest_if_asked));
    o["settled"] = s.settled();
    o["assumed_youngest"] = s.assumed_youngest();
    o["by_assumed_age"] = rule_ids(s.by_assumed_age, by);
    json::array counts;
    s.counts_that_matter.for_each([&](counted c) { counts.emplace_back(text(counted_vocabulary.id(c))); });
    o["counts_that_matter"] = std::move(counts);
    return o;
}

json::object recommendation(const decision& d) {
    json::object o;
    o["level"] = static_cast<int>(d.level);
    o["route"] = text(route_vocabulary.id(d.route));
    o["consent"] = text(consent_needed_vocabulary.id(d.consent));
    o["decision_due"] = date(d.due);
    return o;
}

json::object record(const explanation& e) {
    json::object o;
    o["format"] = "frontdoor-record-1";
    o["library"] = text(version);
    o["referral_id"] = e.referral_id;
    o["pack"] = {{"name", text(e.by->name())}, {"sha256", sha256(*e.by)}};
    o["facts"] = facts_given(e.what, *e.by);
    o["recommended"] = recommendation(e.decision);
    o["reasons"] = reasons(e);
    o["duties"] = duties(e);
    o["limits"] = limits(e);
    o["ask"] = asked(e);
    o["without"] = without(e);
    o["near_misses"] = near_by(e);
    o["unknown"] = unknowns(e.sensitivity, *e.by);
    o["quality"] = {{"grade", text(quality_grade_vocabulary.id(e.quality))}, {"marks", marks(e.what.quality)}};
    return o;
}

// A value in a line: of a list its parts, of a thing in a list what it says.
std::string plain(const json::value& v) {
    if (v.is_null()) return "not known";
    if (v.is_string()) return std::string(v.get_string());
    if (!v.is_array() && !v.is_object()) return json::serialize(v);
    std::vector<std::string> parts;
    if (v.is_array())
        for (const auto& one : v.get_array()) parts.push_back(plain(one));
    else
        for (const auto& [key, value] : v.get_object()) parts.push_back(plain(value));
    if (parts.empty()) return "none";
    return joined(parts, v.is_array() ? "; " : " ");
}

// A thing an item, with a line for each of its values.
void add_list(document& d, const json::array& list) {
    if (list.empty()) d.paragraph("none");
    for (const auto& one : list) {
        std::vector<std::string> lines;
        for (const auto& [key, value] : one.as_object())
            lines.push_back(std::string(key) + ": " + plain(value));
        d.item(joined(lines, "\n"));
    }
}

void add_member(document& d, const std::string& key, const json::value& v) {
    d.section(key);
    if (v.is_array()) return add_list(d, v.get_array());
    for (const auto& [name, value] : v.as_object()) {
        if (name == "sets") add_list(d, value.as_array());
        else if (!value.is_object()) d.pair(name, plain(value));
        else
            for (const auto& [part, is] : value.get_object()) d.pair(part, plain(is));
    }
}

}  // namespace

std::string record_json(const explanation& e) { return json::serialize(record(e)) + "\n"; }

document for_record(const explanation& e) {
    document d("Record of referral " + e.referral_id);
    const json::object all = record(e);
    for (const auto& [key, value] : all)
        if (value.is_string()) d.pair(key, plain(value));
    for (const auto& [key, value] : all)
        if (!value.is_string()) add_member(d, key, value);
    return d;
}

}  // namespace frontdoor
