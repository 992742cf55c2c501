// SPDX-License-Identifier: BSL-1.0
// Arrow's arrays of text, and of lists of texts, as columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "abi.hpp"
#include "../frames/column.hpp"

namespace frontdoor::python {

inline bool bit_at(const std::uint8_t* bits, std::size_t i) { return (bits[i / 8] >> (i % 8)) & 1; }

// An array's values by their place, with offsets and nulls seen to.
class arrow_values {
public:
    arrow_values(const ArrowArray& array, std::int64_t skipped)
        : array_{&array}, first_{static_cast<std::size_t>(array.offset + skipped)} {}

    std::size_t at(std::size_t i) const { return first_ + i; }
    bool is_null(std::size_t i) const {
        const auto* valid = array_->null_count == 0 || array_->n_buffers == 0
                                ? nullptr
                                : buffer<std::uint8_t>(0);
        return valid != nullptr && !bit_at(valid, at(i));
    }
    template <class T>
    const T* buffer(std::int64_t which) const {
        return static_cast<const T*>(array_->buffers[which]);
    }

private:
    const ArrowArray* array_;
    std::size_t first_;
};

// Text and binary, with short or long offsets or as views; lists of these. Nothing for
// another type.
std::unique_ptr<column> text_column_of(const ArrowSchema& type, const ArrowArray& array,
                                       std::int64_t skipped);

}  // namespace frontdoor::python
