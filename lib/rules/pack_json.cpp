// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/rules/pack_json.hpp>

#include <map>

#include <boost/json.hpp>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/notation.hpp>
#include <frontdoor/version.hpp>

#include "detail/iso_text.hpp"
#include "detail/json_text.hpp"
#include "detail/pretty_json.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

using detail::text;
using detail::text_or_null;

json::value day(const std::optional<std::chrono::local_days>& d) {
    if (!d) return nullptr;
    return text(detail::iso_text(*d));
}

json::array members_of(const pack& of, const condition_list& list) {
    json::array members;
    list.members.for_each(
        [&](std::size_t i) { members.emplace_back(text(id_of(of, indicator{i}))); });
    return members;
}

json::array indicators_of_its_own(const pack& of) {
    json::array list;
    for (const auto& own : of.own)
        list.push_back({{"id", text(own.entry.id)},
                        {"label", text(own.entry.label)},
                        {"domain", text(domain_ids[static_cast<std::size_t>(own.entry.domain)])},
                        {"polarity", own.entry.polarity == polarity::risk ? "risk" : "protective"},
                        {"question", text(own.question)},
                        {"family", text_or_null(own.family)}});
    return list;
}

json::array sets_of(const pack& of) {
    std::map<std::string_view, const condition_list*> by_id;
    for (const auto& list : of.lists)
        if (!list.id.empty()) by_id[list.id] = &list;
    json::array sets;
    for (const auto& [id, list] : by_id)
        sets.push_back({{"id", text(id)}, {"members", members_of(of, *list)}});
    return sets;
}

json::object rule_of(const pack& of, const pack_rule& rule) {
    json::array duties;
    rule.duties.for_each(
        [&](duty d) { duties.emplace_back(text(duty_vocabulary.id(d))); });
    json::object r;
    r["id"] = text(rule.id);
    r["level"] = static_cast<int>(rule.level);
    r["route"] = text(route_vocabulary.id(rule.route));
    r["when"] = notation(of, rule);
    r["duties"] = std::move(duties);
    r["basis"] = text(basis_vocabulary.id(rule.basis));
    r["citation"] = text(rule.citation);
    return r;
}

json::array not_promised_of(const pack& of) {
    json::array list;
    for (const auto& each : of.not_promised)
        list.push_back({{"promise", text(promise_vocabulary.id(each.promise))},
                        {"about", text_or_null(each.about)},
                        {"reason", text(each.reason)}});
    return list;
}

}  // namespace

std::string pack_json(const pack& of) {
    json::array rules;
    for (const auto& rule : of.rules) rules.push_back(rule_of(of, rule));
    json::object all;
    all["format"] = "frontdoor-pack 1";
    all["name"] = text(of.heading.name);
    all["title"] = text(of.heading.title);
    all["extends"] = text_or_null(of.heading.extends);
    all["from"] = day(of.heading.from);
    all["until"] = day(of.heading.until);
    all["sha256"] = sha256(of);
    all["version"] = text(version);
    all["indicators"] = indicators_of_its_own(of);
    all["sets"] = sets_of(of);
    all["rules"] = std::move(rules);
    all["not_promised"] = not_promised_of(of);
    return detail::pretty_json(all);
}

}  // namespace frontdoor
