// SPDX-License-Identifier: BSL-1.0
#include "chunked.hpp"

#include <algorithm>

namespace frontdoor::python {

chunked_column::chunked_column(arrow_input from) : from_{std::move(from)} {
    for (auto piece = from_.next(); piece.is_there(); piece = from_.next()) {
        if (piece->length == 0) continue;
        pieces_.push_back(std::make_unique<owned<ArrowArray>>(std::move(piece)));
        const ArrowArray& kept = *pieces_.back()->get();
        columns_.push_back(arrow_column(from_.type(), kept, 0));
        ends_.push_back(size() + static_cast<std::size_t>(kept.length));
    }
}

void chunked_column::read(std::size_t begin, std::span<cell> into, text_pool& pool) const {
    while (!into.empty()) {
        const auto which = static_cast<std::size_t>(
            std::upper_bound(ends_.begin(), ends_.end(), begin) - ends_.begin());
        const std::size_t first = which == 0 ? 0 : ends_[which - 1];
        const std::size_t count = std::min(into.size(), ends_[which] - begin);
        columns_[which]->read(begin - first, into.first(count), pool);
        into = into.subspan(count);
        begin += count;
    }
}

}  // namespace frontdoor::python
