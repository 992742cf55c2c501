// SPDX-License-Identifier: BSL-1.0
// Decisions as lists of Python objects, for pandas and for mappings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>

#include "decided_rows.hpp"

namespace frontdoor::python {

namespace py = pybind11;

// A text that came lately is the same object again: few texts come more often than those of
// decisions. Small enough for a processor's cache, where making one anew is cheap.
class shared_texts {
public:
    // Good until the next call.
    py::handle object(std::string_view text);

private:
    std::vector<py::object> lately_ = std::vector<py::object>(4096);  // by the text's hash
};

class object_decisions {
public:
    void add(const decided_rows& rows);
    // By the column's name: lists of str; `level` and `decision_due` as bytearrays of int8
    // and int64, days from 1970, the least of which stands for a missing one.
    py::dict columns() const;

private:
    void add_texts(py::list& to, const text_buffer& texts, shared_texts& shared);
    template <class Terms>
    void add_codes(py::list& to, const std::vector<std::uint8_t>& codes, const Terms& terms);

    shared_texts terms_, duty_texts_, rule_texts_, ask_texts_;
    py::list pack_, route_, duties_, rules_, ask_, consent_;
    std::string level_, due_;
};

}  // namespace frontdoor::python
