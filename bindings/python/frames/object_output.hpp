// SPDX-License-Identifier: BSL-1.0
// Decisions as lists of Python objects, for pandas and for mappings.
#pragma once

#include <string>
#include <string_view>

#include <boost/unordered/unordered_flat_map.hpp>
#include <pybind11/pybind11.h>

#include "decided_rows.hpp"

namespace frontdoor::python {

namespace py = pybind11;

// The same text is the same object: few texts come more often than those of decisions.
class shared_texts {
public:
    py::handle object(std::string_view text);

private:
    static constexpr std::size_t most = 200'000;
    boost::unordered_flat_map<std::string_view, py::object> known_;
    py::object last_;  // one that no longer found room
};

class object_decisions {
public:
    void add(const decided_rows& rows);
    // By the column's name: lists of str; `level` and `decision_due` as bytearrays of int8
    // and int64, days from 1970, the least of which stands for a missing one.
    py::dict columns() const;

private:
    void add_texts(py::list& to, const text_buffer& texts);
    template <class Terms>
    void add_codes(py::list& to, const std::vector<std::uint8_t>& codes, const Terms& terms);

    shared_texts texts_;
    py::list pack_, route_, duties_, rules_, ask_, consent_;
    std::string level_, due_;
};

}  // namespace frontdoor::python
