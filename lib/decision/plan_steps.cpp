// SPDX-License-Identifier: BSL-1.0
#include <decision/plan_steps.hpp>

namespace frontdoor::detail {

namespace {

// Makes one step of those that count the same operands to different numbers.
class merging {
public:
    explicit merging(column_plan& plan) : plan_{plan} {}

    void merge() {
        for (const column_step& s : plan_.steps)
            if (s.unless == 0 && s.needs < 9) same_[list_of(s)].push_back(s);
        std::vector<column_step> merged;
        for (const column_step& s : plan_.steps)
            if (const auto all = same_.find(list_of(s)); s.unless != 0 || all == same_.end())
                merged.push_back(s);
            else if (all->second.front().into == s.into)
                merged.push_back(one_of(all->second));
        plan_.steps = std::move(merged);
    }

private:
    std::vector<operand> list_of(const column_step& s) const {
        const auto begin = plan_.operands.begin() + s.operands;
        return {begin, begin + s.named};
    }
    column_step one_of(const std::vector<column_step>& all) {
        column_step most = *std::max_element(
            all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.needs < b.needs; });
        if (all.size() == 1) return most;
        most.lesser = static_cast<std::uint32_t>(plan_.lesser.size());
        plan_.lesser.resize(most.lesser + most.needs - 1u, no_row);
        for (const column_step& s : all)
            if (s.needs < most.needs) plan_.lesser[most.lesser + s.needs - 1u] = s.into;
        return most;
    }

    column_plan& plan_;
    std::map<std::vector<operand>, std::vector<column_step>> same_;
};

// Puts an `and` that one `or` alone asks for into that.
class joining {
public:
    joining(column_plan& plan, std::size_t operand_count)
        : plan_{plan}, uses_(operand_count), made_by_(operand_count, none_) {
        for (std::size_t s = 0; s < plan.steps.size(); ++s) {
            if (!plan.steps[s].has_lesser()) made_by_[plan.steps[s].into] = s;
            for_each_operand(plan, plan.steps[s], [&](operand o, int) { ++uses_[o]; });
        }
        const auto keep = [&](operand o) {
            if (o != no_row) uses_[o] += 2;
        };
        for (const auto& w : plan.weights) keep(w.rows);
        for (const operand o : plan.duties) keep(o);
        for (const operand o : plan.rules) keep(o);
    }

    void join() {
        for (column_step& s : plan_.steps)
            if (s.needs == 1 && s.unless == 0 && s.into != no_row) take_products(s);
        std::erase_if(plan_.steps, [](const column_step& s) { return s.into == no_row; });
    }

private:
    void take_products(column_step& s) {
        s.first_product = static_cast<std::uint32_t>(plan_.products.size());
        const auto begin = plan_.operands.begin() + s.operands;
        const auto end = begin + s.named;
        const auto left = std::remove_if(begin, end, [&](operand o) { return takes(o); });
        s.named = static_cast<std::uint16_t>(left - begin);
        s.products =
            static_cast<std::uint16_t>(plan_.products.size() - s.first_product);
    }
    bool takes(operand o) {
        if (uses_[o] != 1 || made_by_[o] == none_) return false;
        column_step& made = plan_.steps[made_by_[o]];
        if (made.needs != made.named || made.products != 0) return false;
        plan_.products.push_back({made.named, made.unless, made.operands});
        made.into = no_row;
        return true;
    }

    static constexpr std::size_t none_ = std::numeric_limits<std::size_t>::max();
    column_plan& plan_;
    std::vector<std::size_t> uses_;
    std::vector<std::size_t> made_by_;
};

// Gives operands their places.
class placing {
public:
    explicit placing(column_plan& plan, std::size_t operand_count)
        : plan_{plan}, last_use_(operand_count, 0) {
        plan_.places.resize(operand_count);
    }

    void place() {
        note_uses();
        for (const operand i : plan_.indicators) plan_.places[i] = fresh();
        plan_.places[unborn_rows] = fresh();
        for (const auto& l : plan_.limits) plan_.places[l.into] = fresh();
        for (std::size_t s = 0; s < plan_.steps.size(); ++s) place_result(s);
        plan_.place_count = next_;
    }

private:
    static constexpr std::size_t to_the_end = std::numeric_limits<std::size_t>::max();

    // Columns read keep their places: a block's are all there before its first step.
    void note_uses() {
        for (std::size_t s = 0; s < plan_.steps.size(); ++s)
            for_each_operand(plan_, plan_.steps[s], [&](operand o, int) { last_use_[o] = s; });
        for (const auto& w : plan_.weights) keep(w.rows);
        for (const operand o : plan_.duties) keep(o);
        for (const operand o : plan_.rules) keep(o);
        keep(every_row);
        for (const operand i : plan_.indicators) keep(i);
        keep(unborn_rows);
        for (const auto& l : plan_.limits) keep(l.into);
    }

    void place_result(std::size_t s) {
        const column_step& step = plan_.steps[s];
        for_each_result(plan_, step, [&](operand o) {
            if (free_.empty()) free_.push_back(fresh());
            plan_.places[o] = free_.back();
            free_.pop_back();
        });
        for_each_operand(plan_, step, [&](operand o, int) {
            if (last_use_[o] != s) return;
            free_.push_back(plan_.places[o]);
            last_use_[o] = to_the_end;  // products of one step may share it
        });
    }

    void keep(operand o) {
        if (o != no_row) last_use_[o] = to_the_end;
    }
    std::uint16_t fresh() { return next_++; }

    column_plan& plan_;
    std::vector<std::size_t> last_use_;
    std::vector<std::uint16_t> free_;
    std::uint16_t next_ = 1;  // after the place of `every_row`
};

void note_what_is_read(column_plan& plan) {
    indicator_bits read;
    const auto note = [&](operand o) {
        if (o >= first_indicator && o < unborn_rows) read.set(o - first_indicator);
        plan.reads_unborn = plan.reads_unborn || o == unborn_rows;
    };
    for (const operand o : plan.operands) note(o);
    for (const operand o : plan.duties) note(o);
    for (const operand o : plan.rules) note(o);
    read.for_each([&](std::size_t i) {
        plan.indicators.push_back(static_cast<operand>(first_indicator + i));
    });
}

void note_what_is_looked_at(column_plan& plan) {
    std::vector<std::size_t> reads(plan.places.size());
    for (const auto& s : plan.steps)
        for_each_operand(plan, s, [&](operand o, int how_often) {
            reads[o] += static_cast<std::size_t>(how_often);
        });
    for (const operand o : plan.rules)
        if (o != no_row) reads[o] += 2;
    for (const operand o : plan.indicators) plan.is_looked_at.push_back(reads[o] > 1);
}

}  // namespace

void plan_steps::finish(column_plan& plan) {
    plan.limits = std::move(limits_);
    plan.steps = std::move(steps_);
    plan.operands = std::move(operands_);
    merging(plan).merge();
    joining(plan, next_).join();
    note_what_is_read(plan);
    placing(plan, next_).place();
    note_what_is_looked_at(plan);
}

}  // namespace frontdoor::detail
