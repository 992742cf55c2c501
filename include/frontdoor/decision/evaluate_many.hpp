// SPDX-License-Identifier: BSL-1.0
// Deciding many referrals at once, from columns to columns. Each row's decision is what
// `classify` gives for it, bit for bit. Part of frontdoor::runtime.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include <frontdoor/decision/columns.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// The rules that hold, row by row: those of row r are rules[offsets[r]] to, not including,
// rules[offsets[r + 1]], by their place in the pack, rising. Arrow's LargeList.
struct rule_lists {
    std::vector<std::int64_t> offsets;
    std::vector<std::uint16_t> rules;
};

// What is worth asking, row by row, in the order in which to ask: an indicator by its
// place in the vocabulary, or most_indicators plus the place of a count; and the most
// urgent route that the answer could lead to.
struct question_lists {
    std::vector<std::int64_t> offsets;
    std::vector<std::uint16_t> about;
    std::vector<std::uint8_t> leads_to;
};

// What is asked for, each in memory of the caller's. What is left empty or null is not
// worked out. Spans have `rows` elements, bit columns (rows + 7) / 8 bytes; the bits past
// the last row come out as 0. Lists are given their size here.
struct decision_columns {
    std::span<std::uint8_t> route{};    // a `route` a row
    std::span<std::uint8_t> level{};    // a `level` a row
    std::span<std::uint64_t> duties{};  // bit d: duty d applies
    // A bit column a rule, in the pack's order; one that is empty is left out.
    std::span<const std::span<std::uint8_t>> rules{};
    std::span<std::uint8_t> consent{};  // a `consent_needed` a row
    std::span<std::int32_t> due{};      // days since 1 January 1970; 0 where there is none
    std::span<std::uint8_t> has_due{};  // bits
    rule_lists* lists = nullptr;
    question_lists* ask = nullptr;
};

struct many_options {
    unsigned threads = 1;  // at work, the caller's among them; 0: as many as the machine has
    std::stop_token stop{};  // asked for between two chunks of rows
    // Called now and then, and at the end, on the caller's thread: rows done so far.
    std::function<void(std::size_t rows)> progress{};
};

// Rows from the first on; fewer than there are only where it was stopped. Those that were
// rejected, because a born child's age is past 215 months or a consent is none of the
// codes, have route and level `none`, and nothing else.
struct many_done {
    std::size_t rows = 0;
    std::size_t rejected = 0;
    bool stopped = false;
};

// A pack made ready for columns: once, then used as often as one likes, from any number of
// threads. The pack has to live as long. Uses the widest vectors that the machine has.
//
//     const many_evaluator evaluate(packs::rhrt_2018);
//     std::vector<std::uint8_t> routes(columns.rows);
//     evaluate(columns, {.route = routes});
class many_evaluator {
public:
    explicit many_evaluator(const pack& by);
    ~many_evaluator();
    many_evaluator(many_evaluator&&) noexcept;
    many_evaluator& operator=(many_evaluator&&) noexcept;

    // Throws failure(error::unequal_columns) before anything is written, where a column is
    // shorter than its rows; std::bad_alloc; and what `progress` throws.
    many_done operator()(const referral_columns& in, const decision_columns& out,
                         const many_options& how = {}) const;

private:
    class state;
    std::unique_ptr<const state> state_;
};

}  // namespace frontdoor
