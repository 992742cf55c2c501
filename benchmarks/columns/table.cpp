// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <algorithm>
#include <cstring>

#include <frontdoor/facts/synthetic.hpp>

namespace benchmarks {

using namespace frontdoor;

namespace {

static_assert(different_rows % 64 == 0, "whole words are repeated");

std::vector<referral> generated(std::size_t rows) {
    std::vector<referral> made;
    synthetic_year year(rows, 1);
    while (const auto next = year.next()) made.push_back(next->what);
    return made;
}

// Over and over, until it is full.
void fill(std::span<std::uint8_t> into, std::span<const std::uint8_t> some) {
    for (std::size_t at = 0; at < into.size(); at += some.size())
        std::memcpy(into.data() + at, some.data(), std::min(some.size(), into.size() - at));
}

// Begins where a vector of the machine may, and where the columns before it do not want
// the same lines of the cache.
std::span<std::uint8_t> aligned(std::vector<std::uint64_t>& memory, std::size_t bytes,
                                std::size_t column) {
    memory.resize(bytes / 8 + 8 + 512);
    const auto at = reinterpret_cast<std::uintptr_t>(memory.data());
    return {reinterpret_cast<std::uint8_t*>(memory.data()) + (64 - at % 64) % 64 +
                column * 576 % 4096,
            bytes};
}

}  // namespace

table::table(std::size_t rows) : referrals_{generated(std::min(rows, different_rows))} {
    column_store store;
    store.take(referrals_);
    const referral_columns some = store.columns();
    columns_ = some;
    columns_.rows = rows;
    for (const auto& each : some.indicators)
        indicators_.push_back({repeated(each.present), repeated(each.absent), {}});
    columns_.indicators = indicators_;
    const auto& age = std::get<0>(some.age_months);
    columns_.age_months =
        number_column<std::uint8_t>{repeated(age.values), repeated(age.validity)};
    columns_.unborn = repeated(some.unborn);
    for (std::size_t n = 0; n < counted_size; ++n)
        columns_.counts[n] = {repeated(some.counts[n].values),
                              repeated(some.counts[n].validity)};
    columns_.consent = repeated(some.consent);
    columns_.received = {repeated(some.received.values), repeated(some.received.validity)};
}

bit_column table::repeated(const bit_column& some) {
    const auto into =
        aligned(memory_.emplace_back(), (columns_.rows + 7) / 8, memory_.size());
    fill(into, some.bytes.first((referrals_.size() + 7) / 8));
    return {into};
}

template <class Number>
std::span<const Number> table::repeated(std::span<const Number> some) {
    const auto into = aligned(memory_.emplace_back(), columns_.rows * sizeof(Number),
                              memory_.size());
    fill(into, {reinterpret_cast<const std::uint8_t*>(some.data()), some.size_bytes()});
    return {reinterpret_cast<const Number*>(into.data()), columns_.rows};
}

}  // namespace benchmarks
