// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/decision/evaluate_many.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>

#include <decision/block_writer.hpp>
#include <decision/chunk_pool.hpp>
#include <decision/column_block.hpp>
#include <decision/column_checks.hpp>
#include <decision/column_plan.hpp>

namespace frontdoor {

using namespace detail;

namespace {

// Enough rows that taking a chunk costs nothing, few enough that threads end together.
constexpr std::size_t chunk_rows = 4 * block_rows;

// One call: its chunks, and what they leave to be put together.
class many_run {
public:
    many_run(const pack& by, const column_plan& plan, const referral_columns& in,
             const decision_columns& out)
        : by_{by}, plan_{plan}, in_{in}, out_{out},
          lists_((in.rows + chunk_rows - 1) / chunk_rows) {
        if (out.lists) *out.lists = {std::vector<std::int64_t>(in.rows + 1), {}};
        if (out.ask) *out.ask = {std::vector<std::int64_t>(in.rows + 1), {}, {}};
    }

    many_done run(const many_options& how) {
        chunked_work work{lists_.size(), how.threads, how.stop, [this] { return worker(); }, {}};
        if (how.progress)
            work.progress = [&](std::size_t chunks) { how.progress(rows_in(chunks)); };
        const std::size_t chunks = run_chunks(work);
        put_together(rows_in(chunks));
        return {rows_in(chunks), rejected_, chunks < lists_.size()};
    }

private:
    std::size_t rows_in(std::size_t chunks) const {
        return std::min(chunks * chunk_rows, in_.rows);
    }

    struct tools {
        explicit tools(const many_run& of)
            : block(of.plan_, of.in_), writer(of.by_, of.plan_, of.in_, of.out_) {}
        column_block block;
        block_writer writer;
    };
    std::function<void(std::size_t)> worker() {
        auto with = std::make_shared<tools>(*this);
        return [this, with](std::size_t chunk) { do_chunk(chunk, *with); };
    }

    void do_chunk(std::size_t chunk, tools& with) {
        const std::size_t end = rows_in(chunk + 1);
        std::size_t rejected = 0;
        for (std::size_t first = chunk * chunk_rows; first < end; first += block_rows) {
            with.block.run(first, std::min(block_rows, end - first));
            rejected += with.writer.write(with.block, first, lists_[chunk]);
        }
        rejected_ += rejected;
    }

    void put_together(std::size_t rows) {
        if (out_.lists) {
            add_up(out_.lists->offsets, rows);
            join(out_.lists->rules, &chunk_lists::rules);
        }
        if (out_.ask) {
            add_up(out_.ask->offsets, rows);
            join(out_.ask->about, &chunk_lists::about);
            join(out_.ask->leads_to, &chunk_lists::leads_to);
        }
    }
    static void add_up(std::vector<std::int64_t>& offsets, std::size_t rows) {
        offsets.resize(rows + 1);
        for (std::size_t r = 0; r < rows; ++r) offsets[r + 1] += offsets[r];
    }
    template <class Value>
    void join(std::vector<Value>& into, std::vector<Value> chunk_lists::*part) {
        std::size_t size = 0;
        for (const auto& chunk : lists_) size += (chunk.*part).size();
        into.reserve(size);
        for (auto& chunk : lists_) {
            into.insert(into.end(), (chunk.*part).begin(), (chunk.*part).end());
            (chunk.*part) = {};
        }
    }

    const pack& by_;
    const column_plan& plan_;
    const referral_columns& in_;
    const decision_columns& out_;
    std::vector<chunk_lists> lists_;
    std::atomic<std::size_t> rejected_{0};
};

plan_for wanted_of(const decision_columns& out) {
    return {.weights = !out.route.empty() || !out.level.empty() || !out.consent.empty(),
            .duties = !out.duties.empty(),
            .rules = !out.rules.empty() || out.lists != nullptr};
}

}  // namespace

// A plan is made when it is first asked for.
class many_evaluator::state {
public:
    explicit state(const pack& by) : by_{by} {}

    const pack& by() const noexcept { return by_; }
    const column_plan& plan(plan_for wanted) const {
        const std::size_t i = wanted.index();
        std::call_once(once_[i], [&] { plans_[i] = plan_of(by_, wanted); });
        return plans_[i];
    }

private:
    pack by_;
    mutable std::array<std::once_flag, plan_for::kinds> once_;
    mutable std::array<column_plan, plan_for::kinds> plans_;
};

many_evaluator::many_evaluator(const pack& by) : state_{std::make_unique<state>(by)} {}
many_evaluator::~many_evaluator() = default;
many_evaluator::many_evaluator(many_evaluator&&) noexcept = default;
many_evaluator& many_evaluator::operator=(many_evaluator&&) noexcept = default;

many_done many_evaluator::operator()(const referral_columns& in, const decision_columns& out,
                                     const many_options& how) const {
    check_length(in);
    check_length(out, in.rows, state_->by().rules.size());
    return many_run(state_->by(), state_->plan(wanted_of(out)), in, out).run(how);
}

}  // namespace frontdoor
