// SPDX-License-Identifier: BSL-1.0
// Columns that lie in memory as numbers: what NumPy arrays and pandas' columns hold.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <pybind11/pybind11.h>

#include "cells.hpp"

namespace frontdoor::python {

namespace py = pybind11;

// Whole numbers, numbers with a fraction, or truth values. missing: none, or a byte a
// value that is not 0 where there is none. Throws type_error for other types.
std::unique_ptr<column> number_column(const py::buffer& values, const py::object& missing);

// int64 counts from 1970 as NumPy has them; the least of all is missing (NaT). unit: "D",
// "s", "ms", "us" or "ns".
std::unique_ptr<column> moment_column(const py::buffer& values, const std::string& unit, bool is_utc);

// Codes that point into the categories; -1 is missing.
std::unique_ptr<column> category_column(const py::buffer& codes,
                                        std::shared_ptr<const column> categories,
                                        std::size_t category_count);

}  // namespace frontdoor::python
