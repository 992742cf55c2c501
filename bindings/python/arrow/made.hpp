// SPDX-License-Identifier: BSL-1.0
// Arrow structures of the library's own making, with what they point into.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "abi.hpp"

namespace frontdoor::python {

// A type with its children. The caller releases it.
ArrowSchema made_type(std::string format, std::string name, std::vector<ArrowSchema> children = {});

// An array over buffers that `keeps` holds, or that hold themselves by it.
struct made_array {
    std::int64_t length = 0;
    std::int64_t null_count = 0;
    std::vector<const void*> buffers;
    std::vector<ArrowArray> children{};
    std::shared_ptr<const void> keeps{};
};
ArrowArray hand_over(made_array made);

}  // namespace frontdoor::python
