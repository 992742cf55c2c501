// SPDX-License-Identifier: BSL-1.0
#include <decision/column_plan.hpp>

#include <algorithm>
#include <optional>

#include <decision/plan_steps.hpp>

namespace frontdoor::detail {

namespace {

constexpr std::uint16_t least_weight =
    rule_effect::weigh(route::universal, level::universal);

// A pack's rules, as clauses, turned into steps.
class planning {
public:
    planning(const pack& by, plan_for wanted) : by_{by}, wanted_{wanted} {
        for (const auto& rule : by.rules)
            clauses_.push_back(
                clauses_of(rule.when.data(), rule.when.size(), by.lists.data()));
    }

    column_plan made() {
        const bool by_rule = wanted_.rules || wanted_.duties;
        if (by_rule)
            for (const auto& alternatives : clauses_) rules_.push_back(rule_rows(alternatives));
        if (wanted_.rules) plan_.rules = rules_;
        if (wanted_.duties) add_duties();
        plan_.default_weight = least_weight;
        if (wanted_.weights) by_rule ? weigh_rules() : weigh_clauses();
        steps_.finish(plan_);
        return std::move(plan_);
    }

private:
    operand group_rows(const clause_group& group) {
        return steps_.at_least(group.needs, members(group.of));
    }
    std::vector<operand> members(const indicator_bits& of) const {
        std::vector<operand> found;
        of.for_each([&](std::size_t i) { found.push_back(steps_.indicator(i)); });
        return found;
    }

    operand clause_rows(const clause& c) {
        std::vector<operand> all;
        for (const auto& group : c.groups) {
            if (!group.needs_all()) {
                all.push_back(group_rows(group));
                continue;
            }
            const auto each = members(group.of);
            all.insert(all.end(), each.begin(), each.end());
        }
        if (c.unborn) all.push_back(unborn_rows);
        if (c.age_below != 0) all.push_back(steps_.limit(age_number, c.age_below));
        for (std::size_t n = 0; n < counted_size; ++n)
            if (c.counts[n] != 0) all.push_back(steps_.limit(n, c.counts[n]));
        const std::size_t needs = all.size();
        return steps_.at_least(needs, std::move(all), members(c.unless));
    }

    // "Any of these" alone needs no step of its own in the "any of" of the alternatives.
    void add_alternative(std::vector<operand>& any, const clause& c) {
        if (!c.is_any_of()) return any.push_back(clause_rows(c));
        const auto each = members(c.groups[0].of);
        any.insert(any.end(), each.begin(), each.end());
    }

    operand rule_rows(const clause_list& alternatives) {
        std::vector<operand> any;
        for (const auto& c : alternatives) add_alternative(any, c);
        return steps_.at_least(1, std::move(any));
    }

    void add_duties() {
        for (std::size_t d = 0; d < duty_count; ++d) {
            std::vector<operand> any;
            for (std::size_t r = 0; r < rules_.size(); ++r)
                if (by_.rules[r].duties.contains(static_cast<duty>(d)))
                    any.push_back(rules_[r]);
            plan_.duties.push_back(steps_.own(steps_.at_least(1, std::move(any))));
        }
    }

    std::uint16_t weight_of(std::size_t rule) const {
        return rule_effect::weigh(by_.rules[rule].route, by_.rules[rule].level);
    }

    // The weights above the least, the most urgent first.
    std::vector<std::uint16_t> weights() const {
        std::vector<std::uint16_t> found;
        for (std::size_t r = 0; r < by_.rules.size(); ++r)
            if (weight_of(r) > least_weight) found.push_back(weight_of(r));
        std::sort(found.rbegin(), found.rend());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void weigh_rules() {
        for (const auto weight : weights()) {
            std::vector<operand> any;
            for (std::size_t r = 0; r < rules_.size(); ++r)
                if (weight_of(r) == weight) any.push_back(rules_[r]);
            if (!add_weight(weight, std::move(any))) return;
        }
    }

    // Where nothing but the weights is wanted: what an indicator settles by itself, nothing
    // of the same or a lesser weight can change, and so need not count it.
    void weigh_clauses() {
        indicator_bits settled;
        for (const auto weight : weights()) {
            const indicator_bits before = settled;
            for_each_clause(weight, [&](const clause& c) {
                if (c.is_any_of()) settled |= c.groups[0].of;
            });
            std::vector<operand> any = members(settled - before);
            for_each_clause(weight, [&](const clause& c) {
                if (const auto rest = without(c, settled)) any.push_back(clause_rows(*rest));
            });
            if (!add_weight(weight, std::move(any))) return;
        }
    }

    template <class Use>
    void for_each_clause(std::uint16_t weight, Use use) const {
        for (std::size_t r = 0; r < clauses_.size(); ++r)
            if (weight_of(r) == weight)
                for (const auto& c : clauses_[r]) use(c);
    }

    // The clause for rows that have none of these; nothing where it cannot hold for them.
    std::optional<clause> without(clause c, const indicator_bits& settled) {
        for (auto& group : c.groups) {
            if ((group.of - settled).count() < group.needs) return std::nullopt;
            if (group.needs_all()) continue;
            group.of = still_counted(group.of, settled);
        }
        return c;
    }
    // A list once shortened stays as it is, so that all who count it share a step.
    const indicator_bits& still_counted(const indicator_bits& list,
                                        const indicator_bits& settled) {
        for (const auto& [whole, left] : counted_)
            if (whole == list) return left;
        counted_.emplace_back(list, list - settled);
        return counted_.back().second;
    }

    // False where every row has this weight at least: nothing below it matters.
    bool add_weight(std::uint16_t weight, std::vector<operand> any) {
        const operand rows = steps_.at_least(1, std::move(any));
        if (rows == every_row) plan_.default_weight = weight;
        else if (rows != no_row) plan_.weights.push_back({weight, steps_.own(rows)});
        return rows != every_row;
    }

    const pack& by_;
    plan_for wanted_;
    std::vector<clause_list> clauses_;  // by rule
    std::vector<operand> rules_;
    std::vector<std::pair<indicator_bits, indicator_bits>> counted_;
    plan_steps steps_;
    column_plan plan_;
};

}  // namespace

column_plan plan_of(const pack& by, plan_for wanted) { return planning(by, wanted).made(); }

}  // namespace frontdoor::detail
