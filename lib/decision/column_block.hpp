// SPDX-License-Identifier: BSL-1.0
// One block of rows at a time: its columns read, the plan's steps run, and what came out.
// All memory is taken once, for any number of blocks.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <frontdoor/decision/columns.hpp>

#include <decision/column_kernel.hpp>
#include <decision/column_plan.hpp>

namespace frontdoor::detail {

class column_block {
public:
    column_block(const column_plan& plan, const referral_columns& in);
    column_block(const column_block&) = delete;

    void run(std::size_t first, std::size_t rows) noexcept;

    std::size_t rows() const noexcept { return rows_; }
    std::size_t words() const noexcept { return words_; }
    bool is_live(operand o) const noexcept { return o != no_row && live_[o] != 0; }
    // Of live operands alone.
    const std::uint8_t* bits(operand o) const noexcept { return at_[o]; }

    // Rows that cannot be decided, because the age is none that a child has.
    bool has_rejected() const noexcept { return has_rejected_; }
    std::span<const std::uint64_t> rejected() const noexcept {
        return std::span(rejected_).first(words_);
    }

private:
    using bits_of_block = std::array<std::uint64_t, block_words>;

    void load_indicator(operand o, bool is_looked_at) noexcept;
    void load_unborn() noexcept;
    void load_counts() noexcept;
    template <class Number>
    void load_age(const number_column<Number>& age) noexcept;
    // The block's numbers, with zeros after the last row where it is short.
    template <class Number>
    const Number* numbers(const number_column<Number>& column) noexcept;
    template <class Number>
    bool load_known(const number_column<Number>& column) noexcept;
    // What is read of a column in this block is read after it in the next.
    void note_soon(const void* read, std::size_t bytes) noexcept;
    void note_soon(const bit_column& column) noexcept;
    void take(operand o, bool is_live) noexcept {
        at_[o] = reinterpret_cast<const std::uint8_t*>(place(o));
        live_[o] = is_live;
    }
    std::uint64_t* place(operand o) noexcept { return results_[o]; }

    const column_plan& plan_;
    const referral_columns& in_;
    std::size_t block_ = 0;  // how many there were
    std::size_t first_ = 0;
    std::size_t rows_ = 0;
    std::size_t words_ = 0;

    struct alignas(64) line {
        std::array<std::uint64_t, 8> words{};
    };
    std::size_t stride_;  // words a place takes
    std::vector<line> memory_;
    std::vector<const std::uint8_t*> at_;
    std::vector<std::uint8_t> live_;
    std::vector<std::uint64_t*> results_;
    std::vector<const std::uint8_t*> list_;
    std::vector<live_product> products_;
    std::vector<const std::uint8_t*> soon_;
    std::size_t soon_count_ = 0;
    alignas(64) bits_of_block known_{};
    alignas(64) bits_of_block unborn_{};
    alignas(64) bits_of_block rejected_{};
    alignas(64) std::array<std::uint16_t, block_rows> padded_{};
    bool has_rejected_ = false;
};

}  // namespace frontdoor::detail
