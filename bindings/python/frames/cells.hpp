// SPDX-License-Identifier: BSL-1.0
// Values with a type of their own as cells: numbers in decimal, truth as 1 and 0, moments
// as ISO 8601 has them.
#pragma once

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <type_traits>

#include "column.hpp"

namespace frontdoor::python {

inline cell boolean_cell(bool value) { return {value ? "1" : "0", value_kind::boolean}; }

template <class Number>
cell decimal_cell(Number value, text_pool& pool) {
    std::array<char, 32> text;
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return {pool.keep({text.data(), static_cast<std::size_t>(written.ptr - text.data())}),
            value_kind::number};
}

// 5.0 is 5: where a whole number may be missing, many frames have no other type for it.
template <class Number>
cell number_cell(Number value, text_pool& pool) {
    if constexpr (std::is_floating_point_v<Number>) {
        if (std::isnan(value)) return {};
        if (std::abs(value) < Number{1e6} && value == std::trunc(value))
            return number_cell(static_cast<std::int32_t>(value), pool);
    } else {
        if (value == 0) return {"0", value_kind::number};
        if (value == 1) return {"1", value_kind::number};
    }
    return decimal_cell(value, pool);
}

// What a column of moments counts in, and whether from 1970 in UTC or on England's clocks.
struct moment_unit {
    std::int64_t in_a_minute = 0;  // 0: whole days
    bool is_utc = false;
};

// One out of the years that are read comes as text that will be refused, not as nothing.
cell moment_cell(std::int64_t value, moment_unit unit, text_pool& pool);

}  // namespace frontdoor::python
