// SPDX-License-Identifier: BSL-1.0
#include "plain_read.hpp"

#include <array>

#include <decision/column_kernel.hpp>
#include <decision/column_plan.hpp>

namespace benchmarks {

using namespace frontdoor;

plain_read::plain_read(const referral_columns& of, const pack& by) {
    const auto plan = detail::plan_of(by, {.weights = true});
    for (const auto o : plan.indicators)
        add(of.indicators[o - detail::first_indicator].present, of.rows);
    add(of.unborn, of.rows);
    const auto& age = std::get<0>(of.age_months);
    columns_.push_back(age.values.first(of.rows));
    add(age.validity, of.rows);
    std::array<bool, limited_numbers> limited{};
    for (const auto& l : plan.limits) limited[l.number] = true;
    for (std::size_t n = 0; n < counted_size; ++n) {
        if (!limited[n]) continue;
        const auto numbers = std::as_bytes(of.counts[n].values);
        columns_.emplace_back(reinterpret_cast<const std::uint8_t*>(numbers.data()),
                              of.rows * 2);
        add(of.counts[n].validity, of.rows);
    }
}

void plain_read::add(const bit_column& bits, std::size_t rows) {
    columns_.push_back(bits.bytes.first(rows / 8));
}

std::size_t plain_read::bytes() const noexcept {
    std::size_t all = 0;
    for (const auto& each : columns_) all += each.size();
    return all;
}

// Whole steps of 256 bytes: what is left at the end of a column is not worth reading.
bool plain_read::run() const noexcept {
    bool any = false;
    for (const auto& each : columns_)
        any |= detail::any_bit(each.data(),
                               each.size() / 8 / detail::step_words * detail::step_words);
    return any;
}

}  // namespace benchmarks
