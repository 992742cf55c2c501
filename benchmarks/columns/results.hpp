// SPDX-License-Identifier: BSL-1.0
// Memory for what is asked for, and the questions themselves: one after another, what a
// user of columns may want.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <frontdoor/decision/evaluate_many.hpp>

namespace benchmarks {

// Written to once before the clock runs: the system gives memory when it is first used.
class results {
public:
    results(std::size_t rows, std::size_t rules);
    results(const results&) = delete;

    frontdoor::decision_columns route_and_level();
    frontdoor::decision_columns duties();
    frontdoor::decision_columns rules();
    frontdoor::decision_columns lists();
    frontdoor::decision_columns route_level_rules_and_duties();
    frontdoor::decision_columns consent_and_due();
    frontdoor::decision_columns ask();

private:
    std::vector<std::uint8_t> route_, level_, consent_, has_due_;
    std::vector<std::uint64_t> duties_;
    std::vector<std::int32_t> due_;
    std::vector<std::vector<std::uint8_t>> bits_;
    std::vector<std::span<std::uint8_t>> rules_;
    frontdoor::rule_lists lists_;
    frontdoor::question_lists ask_;
};

struct shape {
    const char* name;
    frontdoor::decision_columns (results::*asked)();
};

inline constexpr shape shapes[]{
    {"route, level", &results::route_and_level},
    {"duties", &results::duties},
    {"rules as bits", &results::rules},
    {"rules as lists", &results::lists},
    {"route, level, rules as bits, duties", &results::route_level_rules_and_duties},
    {"consent, day due", &results::consent_and_due},
    {"worth asking", &results::ask},
};

}  // namespace benchmarks
