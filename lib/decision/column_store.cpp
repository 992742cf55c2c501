// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/decision/column_store.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>

#include <frontdoor/failure.hpp>

#include <decision/column_kernel.hpp>

namespace frontdoor {

using namespace detail;

namespace {

constexpr std::size_t tile_words = 8;
constexpr std::size_t tile_rows = tile_words * 64;

std::size_t words_of(std::size_t rows) {
    return (rows + tile_rows - 1) / tile_rows * tile_words;
}

void set_bit(std::vector<std::uint64_t>& bits, std::size_t row) {
    bits[row / 64] |= std::uint64_t{1} << (row % 64);
}

std::span<const std::uint8_t> bytes_of(const std::uint64_t* words, std::size_t count) {
    return {reinterpret_cast<const std::uint8_t*>(words), count * 8};
}
bit_column bits_in(const std::vector<std::uint64_t>& words) {
    return {bytes_of(words.data(), words.size())};
}

// Rows of indicators gathered until there are enough to turn them into columns.
class row_gatherer {
public:
    row_gatherer(std::uint64_t* columns, std::size_t stride, std::size_t indicators)
        : columns_{columns}, stride_{stride}, indicators_{indicators},
          tiles_(std::make_unique<tiles>()) {}

    std::uint64_t& word(std::size_t row, std::size_t w) noexcept {
        return (*tiles_)[w].rows[row % 64].of[row / 64 % tile_words];
    }
    // After the last row of a tile, and after the last of all.
    void flush(std::size_t row) noexcept {
        const std::size_t at = row / tile_rows * tile_words;
        for (std::size_t i = 0; i < indicators_; ++i) {
            bit_tile& tile = (*tiles_)[i / 64];
            if (i % 64 == 0) transpose(tile);
            std::memcpy(columns_ + i * stride_ + at, tile.rows[i % 64].of,
                        sizeof tile.rows[i % 64].of);
        }
        *tiles_ = {};
    }

private:
    using tiles = std::array<bit_tile, indicator_bits::word_count>;
    std::uint64_t* columns_;
    std::size_t stride_;
    std::size_t indicators_;
    std::unique_ptr<tiles> tiles_;
};

[[noreturn]] void refuse_indicator(std::size_t indicator, std::size_t room) {
    throw failure(error::unknown_indicator,
                  "there is no indicator " + std::to_string(indicator) +
                      "; their places are 0 to " + std::to_string(room - 1));
}

void check(const indicator_lists& lists, std::size_t rows) {
    const auto& [offsets, indicators] = lists;
    const bool fits = offsets.size() == rows + 1 && offsets.front() >= 0 &&
                      std::is_sorted(offsets.begin(), offsets.end()) &&
                      static_cast<std::size_t>(offsets.back()) <= indicators.size();
    if (!fits)
        throw failure(error::unequal_columns,
                      "lists for " + std::to_string(rows) +
                          " rows need one offset more than rows, rising, within the " +
                          std::to_string(indicators.size()) + " indicators");
}

}  // namespace

void bits_of(std::span<const std::uint8_t> flags, std::span<std::uint8_t> bits) noexcept {
    std::array<std::uint8_t, block_rows> padded;
    std::array<std::uint64_t, block_words> words;
    for (std::size_t first = 0; first < flags.size(); first += block_rows) {
        const std::size_t rows = std::min(block_rows, flags.size() - first);
        const std::uint8_t* from = flags.data() + first;
        if (rows < block_rows) {
            padded = {};
            std::memcpy(padded.data(), from, rows);
            from = padded.data();
        }
        rows_at_least(from, std::uint8_t{1}, words_for(rows), words.data());
        std::memcpy(bits.data() + first / 8, words.data(), (rows + 7) / 8);
    }
}

column_store::column_store(std::size_t indicators)
    : indicators_{std::min(indicators, most_indicators)}, views_(indicators_) {
    clear(0);
}

void column_store::clear(std::size_t rows) {
    rows_ = rows;
    const std::size_t words = words_of(rows);
    // Columns a whole number of pages apart would all want the same lines of the cache.
    stride_ = words < 512 ? words : (words + 511) / 512 * 512 + 72;
    present_.assign(indicators_ * stride_, 0);
    absent_.assign(indicators_ * stride_, 0);
    for (auto* bits : {&unborn_, &age_known_, &received_known_}) bits->assign(words, 0);
    for (auto& bits : count_known_) bits.assign(words, 0);
    age_.assign(rows, 0);
    consent_.assign(rows, static_cast<std::uint8_t>(consent::unknown));
    for (auto& numbers : counts_) numbers.assign(rows, 0);
    received_.assign(rows, 0);
    for (std::size_t i = 0; i < indicators_; ++i)
        views_[i] = {{bytes_of(column(present_, i), words)},
                     {bytes_of(column(absent_, i), words)}, {}};
}

void column_store::take(std::span<const referral> referrals) {
    clear(referrals.size());
    row_gatherer present(present_.data(), stride_, indicators_);
    row_gatherer absent(absent_.data(), stride_, indicators_);
    for (std::size_t r = 0; r < referrals.size(); ++r) {
        for (std::size_t w = 0; w < indicator_bits::word_count; ++w) {
            present.word(r, w) = referrals[r].present.word(w);
            absent.word(r, w) = referrals[r].absent.word(w);
        }
        take_rest(r, referrals[r]);
        if ((r + 1) % tile_rows != 0 && r + 1 != referrals.size()) continue;
        present.flush(r);
        absent.flush(r);
    }
}

void column_store::take_rest(std::size_t row, const referral& from) noexcept {
    if (from.age.is_unborn()) {
        set_bit(unborn_, row);
    } else if (from.age.is_known()) {
        set_bit(age_known_, row);
        age_[row] = static_cast<std::uint8_t>(from.age.months());
    }
    for (std::size_t n = 0; n < counted_size; ++n)
        if (const auto& number = from.counts[static_cast<counted>(n)]) {
            set_bit(count_known_[n], row);
            counts_[n][row] = *number;
        }
    consent_[row] = static_cast<std::uint8_t>(from.consent);
    if (!from.received) return;
    set_bit(received_known_, row);
    received_[row] = static_cast<std::int32_t>(from.received->day.time_since_epoch().count());
}

void column_store::take(side& into, std::size_t indicator,
                        std::span<const std::uint8_t> flags) {
    if (indicator >= indicators_) refuse_indicator(indicator, indicators_);
    if (flags.size() != rows_)
        throw failure(error::unequal_columns, "there are " + std::to_string(flags.size()) +
                                                  " flags for " + std::to_string(rows_) +
                                                  " rows");
    bits_of(flags, {reinterpret_cast<std::uint8_t*>(column(into, indicator)),
                    words_of(rows_) * 8});
}

void column_store::take(side& into, const indicator_lists& lists) {
    check(lists, rows_);
    row_gatherer rows(into.data(), stride_, indicators_);
    for (std::size_t r = 0; r < rows_; ++r) {
        for (auto at = lists.offsets[r]; at < lists.offsets[r + 1]; ++at) {
            const std::size_t i = lists.indicators[static_cast<std::size_t>(at)];
            if (i >= indicators_) refuse_indicator(i, indicators_);
            rows.word(r, i / 64) |= std::uint64_t{1} << (i % 64);
        }
        if ((r + 1) % tile_rows == 0 || r + 1 == rows_) rows.flush(r);
    }
}

void column_store::take_present(std::size_t indicator, std::span<const std::uint8_t> flags) {
    take(present_, indicator, flags);
}
void column_store::take_absent(std::size_t indicator, std::span<const std::uint8_t> flags) {
    take(absent_, indicator, flags);
}
void column_store::take_present(const indicator_lists& lists) { take(present_, lists); }
void column_store::take_absent(const indicator_lists& lists) { take(absent_, lists); }

referral_columns column_store::columns() const noexcept {
    referral_columns c;
    c.rows = rows_;
    c.indicators = views_;
    c.age_months = number_column<std::uint8_t>{age_, bits_in(age_known_)};
    c.unborn = bits_in(unborn_);
    for (std::size_t n = 0; n < counted_size; ++n)
        c.counts[n] = {counts_[n], bits_in(count_known_[n])};
    c.consent = consent_;
    c.received = {received_, bits_in(received_known_)};
    return c;
}

}  // namespace frontdoor
