// SPDX-License-Identifier: BSL-1.0
// What has to be worked out over bit columns for what is asked for, in order. There is one
// kind of step, "at least so many of these and none of those": one of them is `or`, all of
// them is `and`. A sub-condition that rules share is one step. An `and` that only one `or`
// asks for is no step of its own but a product in that.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor::detail {

// A bit column of a block: every row; an indicator's; `unborn`; a limit on a number that
// is met; or what a step gave.
using operand = std::uint16_t;
inline constexpr operand every_row = 0;
inline constexpr operand first_indicator = 1;
inline constexpr operand unborn_rows = first_indicator + most_indicators;
inline constexpr operand first_limit = unborn_rows + 1;
inline constexpr operand no_row = std::numeric_limits<operand>::max();

// An age below the limit, or a count that has reached it.
struct column_limit {
    std::size_t number = 0;  // see limited_numbers
    std::uint16_t limit = 0;
    operand into = no_row;
};

struct column_step {
    std::uint16_t needs = 0;
    std::uint16_t named = 0;     // operands that are counted
    std::uint16_t unless = 0;    // operands after them, any of which stops it
    std::uint16_t products = 0;  // beside the named ones, where one is needed
    std::uint32_t operands = 0;  // where they begin, in the plan's list
    std::uint32_t first_product = 0;
    operand into = no_row;
    // Where lesser numbers of the same are wanted too: at least one, two and so on, those
    // below `needs`, in the plan's list; no_row where not.
    std::uint32_t lesser = none_lesser;
    static constexpr std::uint32_t none_lesser = 0xffffffff;

    bool has_lesser() const noexcept { return lesser != none_lesser; }
};

// All of the named and none of the others.
struct column_product {
    std::uint16_t named = 0;
    std::uint16_t unless = 0;
    std::uint32_t operands = 0;
};

// What is wanted of a plan; they combine.
struct plan_for {
    bool weights = false;
    bool duties = false;
    bool rules = false;

    static constexpr std::size_t kinds = 8;
    constexpr std::size_t index() const noexcept {
        return (weights ? 1u : 0u) | (duties ? 2u : 0u) | (rules ? 4u : 0u);
    }
};

struct column_plan {
    std::vector<operand> indicators;  // those that are read
    // Whether it pays to know that a block has none: not where the column is only joined to
    // others once, which reads it no sooner than looking would.
    std::vector<std::uint8_t> is_looked_at;  // by place in `indicators`
    std::vector<column_limit> limits;
    bool reads_unborn = false;
    std::vector<column_step> steps;
    std::vector<column_product> products;
    std::vector<operand> operands;
    std::vector<operand> lesser;

    // The rows with each weight (rule_effect), the most urgent first; rows in none have the
    // default.
    struct weighted {
        std::uint16_t weight = 0;
        operand rows = no_row;
    };
    std::vector<weighted> weights;
    std::uint16_t default_weight = 0;
    std::vector<operand> duties;  // by duty
    std::vector<operand> rules;   // by rule

    // Where each operand is kept, in a block's memory; results share places where one is
    // done with before the next is worked out.
    std::vector<std::uint16_t> places;  // by operand
    std::size_t place_count = 0;
};

// Calls use(operand, how_often) for all that a step reads; twice for what it reads less
// of, where a block has none of it.
template <class Use>
void for_each_operand(const column_plan& plan, const column_step& step, Use use) {
    const auto each = [&](std::size_t begin, std::size_t count, int how_often) {
        for (std::size_t n = begin; n < begin + count; ++n) use(plan.operands[n], how_often);
    };
    each(step.operands, step.named, step.needs == 1 ? 1 : 2);
    each(step.operands + step.named, step.unless, 2);
    for (std::size_t p = step.first_product; p < step.first_product + step.products; ++p)
        each(plan.products[p].operands,
             std::size_t{plan.products[p].named} + plan.products[p].unless, 2);
}

template <class Use>
void for_each_result(const column_plan& plan, const column_step& step, Use use) {
    use(step.into);
    for (std::size_t n = 0; step.has_lesser() && n + 1 < step.needs; ++n)
        if (plan.lesser[step.lesser + n] != no_row) use(plan.lesser[step.lesser + n]);
}

column_plan plan_of(const pack& by, plan_for wanted);

}  // namespace frontdoor::detail
