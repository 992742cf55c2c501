// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/rules/identity.hpp>

#include <map>

#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/notation.hpp>

#include "detail/iso_text.hpp"
#include "detail/joined.hpp"
#include "detail/sha256.hpp"

namespace frontdoor {

namespace {

std::string line(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const auto part : parts) {
        if (!text.empty()) text += '\t';
        text += part;
    }
    return text + '\n';
}

std::string indicator_lines(const pack& of) {
    std::string text;
    for (const auto& own : of.own) {
        const auto& e = own.entry;
        text += line({"indicator", e.id, e.label, domain_ids[static_cast<std::size_t>(e.domain)],
                      e.polarity == polarity::risk ? "risk" : "protective", own.question, own.family});
    }
    return text;
}

std::string set_lines(const pack& of) {
    std::map<std::string_view, std::string> sets;
    for (const auto& list : of.lists) {
        if (list.id.empty()) continue;
        sets[list.id] = detail::joined(list.members, ";", [&](std::size_t i) {
            return id_of(of, indicator{i});
        });
    }
    std::string text;
    for (const auto& [id, members] : sets) text += line({"set", id, members});
    return text;
}

std::string rule_line(const pack& of, const pack_rule& r) {
    const auto duties =
        detail::joined(r.duties, ";", [](duty d) { return duty_vocabulary.id(d); });
    const auto level = std::to_string(static_cast<int>(r.level));
    return line({"rule", r.id, level, route_vocabulary.id(r.route), notation(of, r), duties,
                 basis_vocabulary.id(r.basis), r.citation});
}

}  // namespace

std::string canonical_form(const pack& of) {
    const auto& h = of.heading;
    std::string text = "frontdoor-pack 1\n" + line({"name", h.name}) + line({"title", h.title}) +
                       line({"extends", h.extends}) +
                       line({"from", detail::iso_text(h.from)}) +
                       line({"until", detail::iso_text(h.until)}) + indicator_lines(of) + set_lines(of);
    for (const auto& r : of.rules) text += rule_line(of, r);
    return text;
}

// Of the shipped packs it is worked out once: it would take longer than a page that says it.
std::string sha256(const pack& of) {
    static const auto shipped = [] {
        std::array<std::string, packs::all.size()> hashes;
        for (std::size_t i = 0; i < hashes.size(); ++i)
            hashes[i] = detail::sha256_of(canonical_form(*packs::all[i]));
        return hashes;
    }();
    for (std::size_t i = 0; i < shipped.size(); ++i)
        if (packs::all[i] == &of) return shipped[i];
    return detail::sha256_of(canonical_form(of));
}

}  // namespace frontdoor
