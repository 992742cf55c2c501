// SPDX-License-Identifier: BSL-1.0
// The vocabulary: indicators with their definitions, and the terms of every code set.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/facts/definition.hpp>
#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/rules/basis.hpp>
#include <frontdoor/version.hpp>

#include "python_text.hpp"
#include "referral/row_interpreter.hpp"

namespace frontdoor::python {

namespace {

using namespace py::literals;

py::dict as_dict(const indicator_entry& entry, const definition& means) {
    return py::dict("id"_a = entry.id, "label"_a = entry.label,
                    "domain"_a = domain_ids[static_cast<std::size_t>(entry.domain)],
                    "polarity"_a = entry.polarity == polarity::risk ? "risk" : "protective",
                    "census_factor"_a = entry.census_factor, "meaning"_a = means.meaning,
                    "counts"_a = means.counts, "does_not_count"_a = means.does_not_count,
                    "question"_a = means.question);
}

py::list indicators() {
    py::list all;
    for (std::size_t i = 0; i < indicator_count; ++i)
        all.append(as_dict(indicator_vocabulary[i], definition_of(indicator{i})));
    return all;
}

template <class Vocabulary>
py::list terms(const Vocabulary& of) {
    py::list all;
    for (const auto& term : of) all.append(py::make_tuple(term.id, term.label));
    return all;
}

py::dict vocabularies() {
    return py::dict("Level"_a = terms(level_vocabulary), "Route"_a = terms(route_vocabulary),
                    "Duty"_a = terms(duty_vocabulary), "Basis"_a = terms(basis_vocabulary),
                    "ReferralSource"_a = terms(referral_source_vocabulary),
                    "Consent"_a = terms(consent_vocabulary),
                    "ConsentNeeded"_a = terms(consent_needed_vocabulary),
                    "Count"_a = terms(counted_vocabulary),
                    "QualityMark"_a = terms(quality_mark_vocabulary),
                    "QualityGrade"_a = terms(quality_grade_vocabulary));
}

const row_interpreter& columns() {
    static const row_interpreter known({indicator_ids, false});
    return known;
}

std::string_view nearest(std::string_view written, const std::vector<std::string_view>& names) {
    return detail::nearest_name(written, names.size(), [&](std::size_t i) { return names[i]; });
}

}  // namespace

void bind_facts(py::module_& core) {
    core.attr("version") = version;
    core.def("indicators", indicators);
    core.def("vocabularies", vocabularies);
    core.def("nearest", nearest);
    core.def("has_column", [](std::string_view name) { return columns().find(name).has_value(); });
    core.def("nearest_column", [](std::string_view name) { return columns().nearest(name); });
}

}  // namespace frontdoor::python
