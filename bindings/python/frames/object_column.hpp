// SPDX-License-Identifier: BSL-1.0
// Python objects as cells: text, numbers, dates, lists of texts, and all that stands for
// a missing value.
#pragma once

#include <pybind11/pybind11.h>

#include "column.hpp"

namespace frontdoor::python {

namespace py = pybind11;

// None, NaN, pandas' NA and NaT are nothing. Needs the interpreter's lock; the text of a
// str lives as long as the str.
cell object_cell(py::handle value, text_pool& pool);

// The list is the column's own: nobody takes a value from it while it is read.
class object_column final : public column {
public:
    explicit object_column(py::list values) : values_{std::move(values)} {}
    void read(std::size_t begin, std::span<cell> into, text_pool& pool) const override;
    bool holds_objects() const override { return true; }

private:
    py::list values_;
};

}  // namespace frontdoor::python
