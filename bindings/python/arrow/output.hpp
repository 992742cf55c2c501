// SPDX-License-Identifier: BSL-1.0
// Decisions as Arrow record batches, handed on without a copy.
#pragma once

#include <memory>
#include <vector>

#include <pybind11/pybind11.h>

#include "abi.hpp"
#include "../frames/decided_rows.hpp"

namespace frontdoor::python {

namespace py = pybind11;

// The nine columns of a decision. `duties`, `rules` and `ask` are text separated by `;`,
// or lists of texts.
class arrow_decisions {
public:
    explicit arrow_decisions(bool lists) : lists_{lists} {}

    // Takes all rows, and leaves none, once they are enough for a batch.
    void take(decided_rows& rows);
    // Takes them however few they are.
    void take_rest(decided_rows& rows);
    std::size_t rows() const { return rows_; }

    // PyCapsules as the Arrow PyCapsule interface has them. They share the columns and
    // may be asked for again.
    py::capsule schema() const;
    py::capsule stream() const;

private:
    bool lists_;
    std::size_t rows_ = 0;
    std::vector<std::shared_ptr<const decided_rows>> batches_;
};

}  // namespace frontdoor::python
