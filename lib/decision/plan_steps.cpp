// SPDX-License-Identifier: BSL-1.0
#include <decision/plan_steps.hpp>

namespace frontdoor::detail {

namespace {

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
            for_each_operand(plan_.steps[s], [&](operand o) { last_use_[o] = s; });
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
        std::uint16_t place = 0;
        if (free_.empty()) {
            place = fresh();
        } else {
            place = free_.back();
            free_.pop_back();
        }
        plan_.places[step.into] = place;
        for_each_operand(step, [&](operand o) {
            if (last_use_[o] == s) free_.push_back(plan_.places[o]);
        });
    }

    template <class Use>
    void for_each_operand(const column_step& step, Use use) {
        for (std::size_t n = 0; n < std::size_t{step.named} + step.unless; ++n)
            use(plan_.operands[step.operands + n]);
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
        for (std::size_t n = 0; n < std::size_t{s.named} + s.unless; ++n)
            reads[plan.operands[s.operands + n]] += s.needs == 1 && n < s.named ? 1 : 2;
    for (const operand o : plan.rules)
        if (o != no_row) reads[o] += 2;
    for (const operand o : plan.indicators) plan.is_looked_at.push_back(reads[o] > 1);
}

}  // namespace

void plan_steps::finish(column_plan& plan) {
    plan.limits = std::move(limits_);
    plan.steps = std::move(steps_);
    plan.operands = std::move(operands_);
    note_what_is_read(plan);
    placing(plan, next_).place();
    note_what_is_looked_at(plan);
}

}  // namespace frontdoor::detail
