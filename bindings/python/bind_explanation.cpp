// SPDX-License-Identifier: BSL-1.0
// Why: an explanation, in three voices and four forms.
#include <pybind11/pybind11.h>

#include <frontdoor/explanation/explanation.hpp>

#include "frames/pack_choice.hpp"
#include "native_referral.hpp"
#include "python_text.hpp"

namespace frontdoor::python {

namespace {

explanation explained(const native_referral& r, const std::string& pack_name) {
    return explain(r.id, r.what, pack_choice(pack_name).for_referral(r.what));
}

document in_voice(const explanation& e, std::string_view voice) {
    if (voice == "practitioner") return for_practitioner(e);
    if (voice == "family") return for_family(e);
    return for_record(e);
}

// As the command line has it: JSON is the record's, but for a family.
py::str rendered(const explanation& e, std::string_view voice, std::string_view form) {
    if (form == "json" && voice != "family") return python_text(record_json(e));
    const document shown = in_voice(e, voice);
    if (form == "json") return python_text(as_json(shown));
    if (form == "markdown") return python_text(as_markdown(shown));
    if (form == "html") return python_text(as_html(shown));
    return python_text(as_text(shown));
}

}  // namespace

void bind_explanation(py::module_& core) {
    py::class_<explanation>(core, "Explanation")
        .def(py::init(&explained))
        .def("rendered", rendered)
        .def_property_readonly("withheld_from_family", withheld_from_family);
    core.def("record_schema", [] { return python_text(record_schema()); });
}

}  // namespace frontdoor::python
