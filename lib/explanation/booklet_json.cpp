// SPDX-License-Identifier: BSL-1.0
#include <boost/json.hpp>

#include <frontdoor/explanation/booklet.hpp>
#include <frontdoor/facts/definition.hpp>
#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/version.hpp>

#include "detail/json_text.hpp"
#include "detail/pretty_json.hpp"
#include "detail/sha256.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

using detail::text;
using detail::text_or_null;

json::array list_of(const std::vector<std::string>& names) {
    json::array list;
    for (const auto& name : names) list.emplace_back(name);
    return list;
}

void add_definition(json::object& o, const definition& term) {
    o["meaning"] = text(term.meaning);
    o["counts"] = text(term.counts);
    o["does_not_count"] = text(term.does_not_count);
    o["question"] = text(term.question);
    o["family"] = text(term.family);
}

json::object indicator_json(indicator which) {
    const auto& entry = indicator_vocabulary[which.index()];
    json::object o;
    o["id"] = text(entry.id);
    o["label"] = text(entry.label);
    o["domain"] = text(domain_ids[static_cast<std::size_t>(entry.domain)]);
    o["polarity"] = is_risk(which) ? "risk" : "protective";
    o["census_factor"] = text_or_null(entry.census_factor);
    add_definition(o, definition_of(which));
    o["packs"] = list_of(packs_that_name(which));
    return o;
}

json::object count_json(counted which) {
    json::object o;
    o["id"] = text(counted_vocabulary.id(which));
    o["label"] = text(counted_vocabulary.label(which));
    add_definition(o, definition_of(which));
    o["packs"] = list_of(packs_that_name(which));
    return o;
}

json::object source_json(const source& s) {
    json::object o;
    o["id"] = text(s.id);
    o["title"] = text(s.title);
    o["kind"] = text(source_kind_vocabulary.id(s.kind));
    o["year"] = s.year != 0 ? json::value(s.year) : json::value(nullptr);
    o["found"] = text(s.found);
    o["status"] = text(s.status);
    o["checked"] = text(checked_vocabulary.id(s.checked));
    o["note"] = text_or_null(s.note);
    o["packs"] = json::array();
    return o;
}

json::object vocabulary_members() {
    json::array named, counts;
    for (std::size_t i = 0; i < indicator_count; ++i)
        named.push_back(indicator_json(indicator{i}));
    for (std::size_t i = 0; i < counted_size; ++i)
        counts.push_back(count_json(static_cast<counted>(i)));
    json::object all;
    all["indicators"] = std::move(named);
    all["counts"] = std::move(counts);
    return all;
}

json::object bibliography_members() {
    json::array list;
    for (const auto& s : sources) list.push_back(source_json(s));
    for (const pack* p : packs::all) {
        const auto cited = sources_of_rules(*p);
        for (std::size_t i = 0; i < sources.size(); ++i)
            if (cited[i])
                list[i].as_object()["packs"].as_array().emplace_back(text(p->name()));
    }
    json::object all;
    all["sources"] = std::move(list);
    return all;
}

std::string hash_of(const json::object& members) {
    return detail::sha256_of(json::serialize(members));
}

std::string with_version(const json::object& members) {
    json::object all;
    all["library"] = text(version);
    all["sha256"] = hash_of(members);
    for (const auto& [key, value] : members) all[key] = value;
    return detail::pretty_json(all);
}

}  // namespace

std::string indicators_json() { return with_version(vocabulary_members()); }
std::string sources_json() { return with_version(bibliography_members()); }

std::string vocabulary_sha256() { return hash_of(vocabulary_members()); }
std::string bibliography_sha256() { return hash_of(bibliography_members()); }

}  // namespace frontdoor
