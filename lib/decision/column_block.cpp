// SPDX-License-Identifier: BSL-1.0
#include <decision/column_block.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include <decision/bit_reading.hpp>

namespace frontdoor::detail {

namespace {

// A column that had some in the last block will have some in the next: it is looked at
// only now and then. Only speed hangs on it.
constexpr std::size_t looked_at_each = 8;

// Bits and validity of each indicator and number, `unborn`, and numbers of two bytes.
constexpr std::size_t most_soon =
    2 * most_indicators + limited_numbers * (1 + 2 * block_rows / soon_bytes) + 1;

const std::uint8_t* bytes(const std::uint64_t* words) noexcept {
    return reinterpret_cast<const std::uint8_t*>(words);
}

std::size_t longest_list(const column_plan& plan) {
    std::size_t longest = 0;
    for (const auto& s : plan.steps) {
        std::size_t size = 0;
        for_each_operand(plan, s, [&](operand, int) { ++size; });
        longest = std::max(longest, size);
    }
    return longest;
}

}  // namespace

column_block::column_block(const column_plan& plan, const referral_columns& in)
    : plan_{plan},
      in_{in},
      stride_{words_for(std::min(in.rows, block_rows))},
      memory_(plan.place_count * stride_ / 8 + 1),
      at_(plan.places.size()),
      live_(plan.places.size()),
      results_(plan.places.size()),
      list_(longest_list(plan)),
      products_(plan.products.size()),
      soon_(most_soon) {
    for (std::size_t o = 0; o < plan.places.size(); ++o) {
        results_[o] = memory_[plan.places[o] * stride_ / 8].words.data();
        at_[o] = bytes(results_[o]);
    }
    std::fill_n(place(every_row), stride_, ~std::uint64_t{0});
    take(every_row, true);
}

void column_block::run(std::size_t first, std::size_t rows) noexcept {
    first_ = first;
    rows_ = rows;
    words_ = words_for(rows);
    ++block_;
    soon_count_ = 0;
    for (std::size_t n = 0; n < plan_.indicators.size(); ++n)
        load_indicator(plan_.indicators[n], plan_.is_looked_at[n]);
    load_unborn();
    load_counts();
    std::visit([this](const auto& age) { load_age(age); }, in_.age_months);
    run_steps(plan_, {at_, live_, results_, list_, products_}, words_,
               std::span(soon_).first(soon_count_));
}

void column_block::note_soon(const void* read, std::size_t bytes) noexcept {
    if (first_ + 2 * block_rows > in_.rows) return;
    const auto next = static_cast<const std::uint8_t*>(read) + bytes;
    for (std::size_t at = 0; at < bytes; at += soon_bytes)
        soon_[soon_count_++] = next + at;
}
void column_block::note_soon(const bit_column& column) noexcept {
    note_soon(column.bytes.data() + (column.offset + first_) / 8, soon_bytes);
}

void column_block::load_indicator(operand o, bool is_looked_at) noexcept {
    const bool had_some = std::exchange(live_[o], std::uint8_t{0}) != 0;
    const std::size_t i = o - first_indicator;
    if (i >= in_.indicators.size()) return;
    const indicator_column& column = in_.indicators[i];
    if (!column.present.is_given()) return;
    note_soon(column.present);
    const bool is_full = rows_ == block_rows;
    const auto* there = is_full ? readable_bits(column.present, first_) : nullptr;
    if (there && !column.validity.is_given()) {
        at_[o] = there;
        const bool looks = is_looked_at && (!had_some || block_ % looked_at_each == 0);
        live_[o] = !looks || any_bit(there, words_);
        return;
    }
    take(o, copy_bits(column.present, first_, rows_, words_, place(o)));
    if (!live_[o] || !column.validity.is_given()) return;
    note_soon(column.validity);
    copy_bits(column.validity, first_, rows_, words_, known_.data());
    for (std::size_t w = 0; w < words_; ++w) place(o)[w] &= known_[w];
    live_[o] = any_bit(bytes(place(o)), words_);
}

void column_block::load_unborn() noexcept {
    if (!in_.unborn.is_given()) return;
    note_soon(in_.unborn);
    const bool any = copy_bits(in_.unborn, first_, rows_, words_, unborn_.data());
    at_[unborn_rows] = bytes(unborn_.data());
    live_[unborn_rows] = any;
}

template <class Number>
const Number* column_block::numbers(const number_column<Number>& column) noexcept {
    const Number* from = column.values.data() + first_;
    note_soon(from, block_rows * sizeof(Number));
    if (rows_ == words_ * 64) return from;
    const auto padded = reinterpret_cast<std::uint8_t*>(padded_.data());
    std::memset(padded, 0, words_ * 64 * sizeof(Number));
    std::memcpy(padded, from, rows_ * sizeof(Number));
    return reinterpret_cast<const Number*>(padded);
}

// Whether there are rows whose number is not known; known_ then says which.
template <class Number>
bool column_block::load_known(const number_column<Number>& column) noexcept {
    if (!column.validity.is_given()) return false;
    note_soon(column.validity);
    copy_bits(column.validity, first_, rows_, words_, known_.data());
    return true;
}

void column_block::load_counts() noexcept {
    for (std::size_t number = 0; number < counted_size; ++number) {
        const auto& column = in_.counts[number];
        if (column.values.empty()) continue;
        const std::uint16_t* values = nullptr;
        bool some_unknown = false;
        for (const column_limit& l : plan_.limits) {
            if (l.number != number) continue;
            if (!values) {
                values = numbers(column);
                some_unknown = load_known(column);
            }
            std::uint64_t* const rows = place(l.into);
            rows_at_least(values, l.limit, words_, rows);
            if (some_unknown)
                for (std::size_t w = 0; w < words_; ++w) rows[w] &= known_[w];
            take(l.into, any_bit(bytes(rows), words_));
        }
    }
}

// Unknown, or not yet born: younger than any limit.
template <class Number>
void column_block::load_age(const number_column<Number>& age) noexcept {
    has_rejected_ = false;
    const bool is_given = !age.values.empty();
    const Number* const values = is_given ? numbers(age) : nullptr;
    if (!is_given || !load_known(age)) std::fill_n(known_.data(), words_, is_given ? ~0ull : 0);
    if (live_[unborn_rows])
        for (std::size_t w = 0; w < words_; ++w) known_[w] &= ~unborn_[w];
    for (const column_limit& l : plan_.limits) {
        if (l.number != age_number) continue;
        std::uint64_t* const rows = place(l.into);
        std::fill_n(rows, words_, 0);
        if (is_given && l.limit <= std::numeric_limits<Number>::max())
            rows_at_least(values, static_cast<Number>(l.limit), words_, rows);
        for (std::size_t w = 0; w < words_; ++w) rows[w] = ~(rows[w] & known_[w]);
        take(l.into, any_bit(bytes(rows), words_));
    }
    if (!is_given) return;
    rows_at_least(values, Number{longest_age_months + 1}, words_, rejected_.data());
    for (std::size_t w = 0; w < words_; ++w) rejected_[w] &= known_[w];
    has_rejected_ = any_bit(bytes(rejected_.data()), words_);
}

}  // namespace frontdoor::detail
