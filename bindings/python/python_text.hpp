// SPDX-License-Identifier: BSL-1.0
// Text and what else the core says as Python objects.
#pragma once

#include <string_view>

#include <pybind11/pybind11.h>

#include <frontdoor/referral/rejection.hpp>

namespace frontdoor::python {

namespace py = pybind11;

// A byte that is no UTF-8 becomes a replacement character.
inline py::str python_text(std::string_view text) {
    PyObject* made = PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "replace");
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::str>(made);
}

// row, referral_id, column, reason, candidate
inline py::tuple as_tuple(const rejection& r) {
    return py::make_tuple(r.line, python_text(r.referral_id), python_text(r.column),
                          python_text(r.reason), python_text(r.candidate));
}

}  // namespace frontdoor::python
