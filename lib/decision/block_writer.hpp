// SPDX-License-Identifier: BSL-1.0
// What is asked for of a block that was run, written where the caller wants it.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <frontdoor/decision/evaluate_many.hpp>

#include <decision/column_block.hpp>
#include <decision/row_tiles.hpp>

namespace frontdoor::detail {

// The lists of a chunk of rows; how long each row's is stands in the caller's offsets
// already.
struct chunk_lists {
    std::vector<std::uint16_t> rules;
    std::vector<std::uint16_t> about;
    std::vector<std::uint8_t> leads_to;
};

class block_writer {
public:
    block_writer(const pack& by, const column_plan& plan, const referral_columns& in,
                 const decision_columns& out);

    // The number of rows rejected.
    std::size_t write(const column_block& block, std::size_t first, chunk_lists& lists);

private:
    std::size_t note_rejected(const column_block& block);
    bool is_rejected(std::size_t row) const noexcept {
        return has_rejected_ && ((rejected_[row / 64] >> (row % 64)) & 1u) != 0;
    }
    template <class Use>
    void for_each_rejected(Use use) const;

    void write_routes(const column_block& block);
    void choose(const column_block& block, bool of_level, std::span<std::uint8_t> out,
                std::uint8_t* rows);
    void write_rules(const column_block& block);
    void write_duties(const column_block& block);
    void write_consent(std::size_t rows);
    void write_due(std::size_t rows);
    void list_rules(const column_block& block, chunk_lists& lists);
    void list_questions(std::size_t rows, chunk_lists& lists);

    const pack& by_;
    const column_plan& plan_;
    const referral_columns& in_;
    const decision_columns& out_;
    std::size_t first_ = 0;
    std::array<std::uint64_t, block_words> rejected_{};
    bool has_rejected_ = false;
    std::vector<byte_choice> choices_;
    alignas(64) std::array<std::uint8_t, block_rows> routes_{};
    alignas(64) std::array<std::uint8_t, block_rows> short_block_{};
    std::optional<operand_rows> duties_;
    std::optional<operand_rows> rules_;
    std::optional<referral_rows> referrals_;
};

}  // namespace frontdoor::detail
