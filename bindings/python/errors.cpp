// SPDX-License-Identifier: BSL-1.0
#include "errors.hpp"

#include <pybind11/pybind11.h>

#include "python_text.hpp"

namespace frontdoor::python {

namespace {

[[noreturn]] void raise(const py::object& error) {
    PyErr_SetObject(py::type::handle_of(error).ptr(), error.ptr());
    throw py::error_already_set();
}

py::object error_type(const char* name) {
    return py::module_::import("frontdoor.errors").attr(name);
}

}  // namespace

void raise_pack_error(const std::string& message, std::string_view candidate) {
    raise(error_type("PackError")(python_text(message), python_text(candidate)));
}

void raise_referral_error(const rejection& why) {
    raise(error_type("ReferralError").attr("of_one")(as_tuple(why)));
}

}  // namespace frontdoor::python
