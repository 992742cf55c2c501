// SPDX-License-Identifier: BSL-1.0
#include <boost/json.hpp>

#include <frontdoor/explanation/difference.hpp>
#include <frontdoor/rules/identity.hpp>

#include "detail/json_text.hpp"
#include "detail/pretty_json.hpp"
#include "referral_words.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

using detail::text;

json::array list_of(const std::vector<std::string>& ids) {
    json::array list;
    for (const auto& id : ids) list.emplace_back(text(id));
    return list;
}

json::object pack_of(const pack& p) { return {{"name", text(p.name())}, {"sha256", sha256(p)}}; }

json::array moves_of(const difference& d, const pack& words) {
    json::array list;
    for (const auto& m : d.moves) {
        json::object o;
        o["from"] = text(route_vocabulary.id(m.from.route));
        o["from_level"] = static_cast<int>(m.from.level);
        o["to"] = text(route_vocabulary.id(m.to.route));
        o["to_level"] = static_cast<int>(m.to.level);
        o["witness"] = referral_json(m.witness, words);
        o["rules"] = list_of(m.responsible);
        list.push_back(std::move(o));
    }
    return list;
}

json::array duties_of(const difference& d, const pack& words) {
    json::array list;
    for (const auto& c : d.duties)
        list.push_back({{"duty", text(duty_vocabulary.id(c.what))},
                        {"gained", c.gained},
                        {"witness", referral_json(c.witness, words)},
                        {"rules", list_of(c.responsible)}});
    return list;
}

json::object year_of(const movement_counts& on) {
    json::array moved, groups;
    for (const auto& m : on.moved)
        moved.push_back({{"referral_id", text(m.id)},
                         {"from", text(route_vocabulary.id(m.from))},
                         {"to", text(route_vocabulary.id(m.to))},
                         {"rules", text(m.rules)}});
    for (const auto& g : on.groups)
        groups.push_back({{"group", text(g.name)}, {"all", g.all}, {"up", g.up}, {"down", g.down}});
    return {{"read", on.read},
            {"rejected", on.rejected},
            {"duties_changed", on.duties_changed},
            {"groups", std::move(groups)},
            {"moved", std::move(moved)}};
}

}  // namespace

std::string difference_json(const difference& d, const movement_counts* on) {
    const pack& words = d.after->own.empty() ? *d.before : *d.after;
    json::object all;
    all["format"] = "frontdoor-difference 1";
    all["before"] = pack_of(*d.before);
    all["after"] = pack_of(*d.after);
    all["same"] = d.same();
    all["moves"] = moves_of(d, words);
    all["duties"] = duties_of(d, words);
    all["given_up"] = list_of(d.given_up);
    all["on"] = on != nullptr ? json::value(year_of(*on)) : json::value(nullptr);
    return detail::pretty_json(all);
}

}  // namespace frontdoor
