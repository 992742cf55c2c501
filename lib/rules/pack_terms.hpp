// SPDX-License-Identifier: BSL-1.0
// What the names in a pack's conditions stand for: the vocabulary and its sets, and the
// indicators and sets that the pack brings with it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <frontdoor/facts/sets.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor::detail {

class pack_terms {
public:
    pack_terms();

    // Views must outlive this.
    void add(const local_indicator& own);
    void add(const condition_list& set);
    void add_parameter(std::string_view id, long long value);

    std::optional<indicator> find_indicator(std::string_view id) const;
    const condition_list* find_set(std::string_view id) const;
    std::optional<long long> find_parameter(std::string_view id) const;
    bool is_risk(indicator i) const { return polarity_[i.index()] == polarity::risk; }

    // ` "x" is no KIND; did you mean "y"?`: y from the names that could stand there.
    std::string unknown_name(std::string_view written, std::string_view kind) const;

private:
    std::unordered_map<std::string_view, std::size_t> indicators_;
    std::vector<polarity> polarity_;
    std::vector<condition_list> sets_;
    std::unordered_map<std::string_view, long long> parameters_;
    std::vector<std::string_view> names_;  // of indicators, counts and sets
};

}  // namespace frontdoor::detail
