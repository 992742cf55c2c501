// SPDX-License-Identifier: BSL-1.0
// Arrow arrays as columns, read where they lie.
#pragma once

#include <memory>
#include <stdexcept>

#include "abi.hpp"
#include "../frames/column.hpp"

namespace frontdoor::python {

// A type of Arrow that no column of a referral has.
struct unknown_arrow_type : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Both must outlive the column. skipped: values before the first, beside the array's own
// offset (that of the batch it is part of). Throws unknown_arrow_type.
std::unique_ptr<column> arrow_column(const ArrowSchema& type, const ArrowArray& array,
                                     std::int64_t skipped);

}  // namespace frontdoor::python
