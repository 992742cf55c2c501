// SPDX-License-Identifier: BSL-1.0
// The packs, rule by rule.
#include <pybind11/pybind11.h>

#include <frontdoor/explanation/words.hpp>
#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/notation.hpp>
#include <frontdoor/rules/pack_json.hpp>

#include "python_text.hpp"

namespace frontdoor::python {

namespace {

using namespace py::literals;

py::object day(const std::optional<std::chrono::local_days>& d) {
    if (!d) return py::none();
    const auto text = iso_date(*d);
    return py::str(text.data(), text.size());
}

py::tuple duties_of(const pack_rule& rule) {
    py::list ids;
    rule.duties.for_each([&](duty what) { ids.append(duty_vocabulary.id(what)); });
    return py::tuple(ids);
}

py::dict as_dict(const pack& of, const pack_rule& rule) {
    return py::dict("id"_a = rule.id, "level"_a = static_cast<int>(rule.level),
                    "route"_a = route_vocabulary.id(rule.route), "when"_a = notation(of, rule),
                    "meaning"_a = condition_in_words(of, rule), "duties"_a = duties_of(rule),
                    "basis"_a = basis_vocabulary.id(rule.basis), "citation"_a = rule.citation);
}

py::dict as_dict(const pack& of) {
    py::list rules;
    for (const pack_rule& rule : of.rules) rules.append(as_dict(of, rule));
    return py::dict("name"_a = of.name(), "title"_a = of.heading.title,
                    "extends"_a = of.heading.extends, "in_force_from"_a = day(of.heading.from),
                    "in_force_until"_a = day(of.heading.until), "sha256"_a = sha256(of),
                    "rules"_a = rules);
}

py::list all_packs() {
    py::list all;
    for (const pack* p : packs::all) all.append(as_dict(*p));
    return all;
}

}  // namespace

void bind_rules(py::module_& core) {
    core.def("packs", all_packs);
    core.def("pack_json", [](std::string_view name) { return pack_json(*find_pack(name)); });
}

}  // namespace frontdoor::python
