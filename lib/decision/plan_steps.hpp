// SPDX-License-Identifier: BSL-1.0
// Collects the steps of a plan, each once.
#pragma once

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include <decision/column_plan.hpp>

namespace frontdoor::detail {

class plan_steps {
public:
    operand indicator(std::size_t i) const {
        return static_cast<operand>(first_indicator + i);
    }

    // An age below the limit, or a count from the limit on.
    operand limit(std::size_t number, std::uint16_t limit) {
        for (const auto& known : limits_)
            if (known.number == number && known.limit == limit) return known.into;
        limits_.push_back({number, limit, next_++});
        return limits_.back().into;
    }

    // At least so many of the named and none of the others; a step only where no column at
    // hand says the same.
    operand at_least(std::size_t needs, std::vector<operand> named,
                     std::vector<operand> unless = {}) {
        put_in_order(named, needs);
        std::sort(unless.begin(), unless.end());
        if (needs > named.size()) return no_row;
        if (needs == 0 && unless.empty()) return every_row;
        if (needs == 0) named.push_back(every_row), needs = 1;
        if (named.size() == 1 && unless.empty()) return named.front();
        const auto key = std::tuple(needs, named, unless);
        const auto [at, is_new] = made_.try_emplace(key, next_);
        if (is_new) add(needs, named, unless);
        return at->second;
    }

    // The same rows in a place of the plan's own, which may be read a little past its end.
    operand own(operand rows) {
        if (rows == no_row || is_result(rows)) return rows;
        const auto [at, is_new] = made_.try_emplace({1, {rows}, {}}, next_);
        if (is_new) add(1, {rows}, {});
        return at->second;
    }

    // Moves what was collected into a plan that has its outputs already.
    void finish(column_plan& plan);

private:
    bool is_result(operand o) const {
        return o > unborn_rows &&
               std::none_of(limits_.begin(), limits_.end(),
                            [o](const auto& l) { return l.into == o; });
    }

    // What every row has is not counted, what none has is not named, and where one or all
    // are needed, each is named once.
    static void put_in_order(std::vector<operand>& named, std::size_t& needs) {
        const auto every = std::erase(named, every_row);
        needs -= std::min(needs, every);
        std::erase(named, no_row);
        std::sort(named.begin(), named.end());
        const bool all = needs == named.size();
        if (needs != 1 && !all) return;
        named.erase(std::unique(named.begin(), named.end()), named.end());
        if (all) needs = named.size();
    }

    void add(std::size_t needs, const std::vector<operand>& named,
             const std::vector<operand>& unless) {
        steps_.push_back({static_cast<std::uint16_t>(needs),
                          static_cast<std::uint16_t>(named.size()),
                          static_cast<std::uint16_t>(unless.size()), 0,
                          static_cast<std::uint32_t>(operands_.size()), 0, next_++});
        operands_.insert(operands_.end(), named.begin(), named.end());
        operands_.insert(operands_.end(), unless.begin(), unless.end());
    }

    std::vector<column_limit> limits_;
    std::vector<column_step> steps_;
    std::vector<operand> operands_;
    std::map<std::tuple<std::size_t, std::vector<operand>, std::vector<operand>>, operand>
        made_;
    operand next_ = first_limit;
};

}  // namespace frontdoor::detail
