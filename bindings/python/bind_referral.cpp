// SPDX-License-Identifier: BSL-1.0
// One referral, built from values by the names that columns have.
#include <pybind11/pybind11.h>

#include <frontdoor/facts/indicator.hpp>

#include "errors.hpp"
#include "frames/object_column.hpp"
#include "native_referral.hpp"
#include "python_text.hpp"
#include "referral/utf8.hpp"

namespace frontdoor::python {

namespace {

void read_value(row_interpreter& into, std::string_view name, py::handle value, text_pool& pool) {
    const auto what = into.find(name);
    if (!what) return;
    const cell read = object_cell(value, pool);
    if (read.kind == value_kind::nothing) return;
    if (const auto broken = broken_text(read.text)) return into.refuse(what->name, *broken);
    if (const char* why = misfit(what->what, read.kind)) return into.refuse(what->name, why);
    into.read(*what, read.text);
}

// Columns that are not known are passed over: the package looks at names before.
native_referral read_referral(const py::dict& values) {
    row_interpreter interpreter({indicator_ids, false});
    text_pool pool;
    interpreter.begin(0);
    const cell id = values.contains("referral_id") ? object_cell(values["referral_id"], pool) : cell{};
    if (id.text.empty()) interpreter.read(*interpreter.find("referral_id"), "-");
    for (const auto& [name, value] : values)
        read_value(interpreter, py::cast<std::string_view>(name), value, pool);
    if (!interpreter.finish()) raise_referral_error(interpreter.rejected());
    return {std::string(id.text), interpreter.result().what};
}

py::list ids_of(const indicator_bits& bits) {
    py::list ids;
    bits.for_each([&](std::size_t i) { ids.append(indicator_ids[i]); });
    return ids;
}

py::object age_months(const native_referral& r) {
    if (!r.what.age.is_known() || r.what.age.is_unborn()) return py::none();
    return py::int_(r.what.age.months());
}

// The ISO date, and the minutes since midnight or None.
py::object received(const native_referral& r) {
    if (!r.what.received) return py::none();
    const auto date = iso_date(r.what.received->day);
    const auto& time = r.what.received->time_of_day;
    return py::make_tuple(py::str(date.data(), date.size()),
                          time ? py::object(py::int_(time->count())) : py::none());
}

std::string_view source(const native_referral& r) {
    return referral_source_vocabulary.id(r.what.source);
}

std::string_view grade(const native_referral& r) {
    return quality_grade_vocabulary.id(r.what.quality.grade());
}

// By its name, each of the values that an enumeration tells apart, or None.
template <class Vocabulary, class Values>
py::dict by_name(const Vocabulary& names, const Values& values) {
    py::dict all;
    for (const auto& term : names) {
        const auto& value = values[*names.find(term.id)];
        all[py::cast(term.id)] = value ? py::cast(*value) : py::none();
    }
    return all;
}

}  // namespace

void bind_referral(py::module_& core) {
    using self = const native_referral&;
    py::class_<native_referral>(core, "Referral")
        .def(py::init(&read_referral))
        .def("__eq__", [](self a, self b) { return a == b; })
        .def_readonly("referral_id", &native_referral::id)
        .def_property_readonly("present", [](self r) { return ids_of(r.what.present); })
        .def_property_readonly("absent", [](self r) { return ids_of(r.what.absent); })
        .def_property_readonly("age_months", age_months)
        .def_property_readonly("unborn", [](self r) { return r.what.age.is_unborn(); })
        .def_property_readonly("received", received)
        .def_property_readonly("referral_source", source)
        .def_property_readonly("consent", [](self r) { return consent_vocabulary.id(r.what.consent); })
        .def_property_readonly("counts",
                               [](self r) { return by_name(counted_vocabulary, r.what.counts); })
        .def_property_readonly(
            "quality", [](self r) { return by_name(quality_mark_vocabulary, r.what.quality); })
        .def_property_readonly("quality_grade", grade);
}

}  // namespace frontdoor::python
