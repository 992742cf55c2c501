// SPDX-License-Identifier: BSL-1.0
// Columns of frames, by what holds them; and what comes through the Arrow C interfaces.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "arrow/chunked.hpp"
#include "frames/number_column.hpp"
#include "frames/object_column.hpp"

namespace frontdoor::python {

namespace {

using shared_column = std::shared_ptr<column>;

shared_column arrow(const py::object& from) {
    return std::make_shared<chunked_column>(arrow_input(from));
}

}  // namespace

void bind_columns(py::module_& core) {
    py::class_<column, shared_column>(core, "Column");
    core.def("object_column", [](py::list values) -> shared_column {
        return std::make_shared<object_column>(std::move(values));
    });
    core.def("number_column", [](const py::buffer& values, const py::object& missing) {
        return shared_column(number_column(values, missing));
    });
    core.def("moment_column", [](const py::buffer& values, const std::string& unit, bool is_utc) {
        return shared_column(moment_column(values, unit, is_utc));
    });
    core.def("category_column",
             [](const py::buffer& codes, const shared_column& categories, std::size_t count) {
                 return shared_column(category_column(codes, categories, count));
             });
    core.def("arrow_column", arrow);
    py::register_local_exception<unknown_arrow_type>(core, "UnknownArrowType", PyExc_TypeError);
    py::class_<arrow_input>(core, "ArrowInput")
        .def(py::init<const py::object&>())
        .def_property_readonly("names", &arrow_input::names);
}

}  // namespace frontdoor::python
