// SPDX-License-Identifier: BSL-1.0
// One column that an Arrow library holds in pieces.
#pragma once

#include <vector>

#include "columns.hpp"
#include "input.hpp"

namespace frontdoor::python {

class chunked_column final : public column {
public:
    explicit chunked_column(arrow_input from);
    void read(std::size_t begin, std::span<cell> into, text_pool& pool) const override;
    std::size_t size() const { return ends_.empty() ? 0 : ends_.back(); }

private:
    arrow_input from_;  // has the type
    std::vector<std::unique_ptr<owned<ArrowArray>>> pieces_;  // where columns_ know them
    std::vector<std::unique_ptr<column>> columns_;
    std::vector<std::size_t> ends_;
};

}  // namespace frontdoor::python
