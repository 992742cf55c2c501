// SPDX-License-Identifier: BSL-1.0
// What a library hands over through the Arrow PyCapsule interface, batch by batch.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

#include "owned.hpp"

namespace frontdoor::python {

namespace py = pybind11;

class arrow_input {
public:
    // An object with __arrow_c_stream__, or else with __arrow_c_array__.
    explicit arrow_input(const py::object& from);

    const ArrowSchema& type() const { return *type_.get(); }
    // Of a frame's columns.
    std::vector<std::string> names() const;
    // The next batch, or nothing; read with the interpreter's lock given up, as the library
    // may want it. Throws runtime_error with the library's words.
    owned<ArrowArray> next();

private:
    owned<ArrowSchema> type_;
    owned<ArrowArrayStream> stream_;  // where there is none, one batch
    owned<ArrowArray> batch_;
};

}  // namespace frontdoor::python
