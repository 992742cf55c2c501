// SPDX-License-Identifier: BSL-1.0
#include "frame_run.hpp"

#include <algorithm>

#include "referral/utf8.hpp"

namespace frontdoor::python {

namespace {

using field = row_interpreter::field;

// So many cells of a block stay in a processor's cache.
constexpr std::size_t cells_a_block = 16384;
constexpr std::size_t least_rows = 256;

bool may_be_flags(const bound_column& c) {
    return c.what.what == field::indicator && !c.values->holds_objects();
}

std::size_t rows_a_block(std::span<const bound_column> columns) {
    const auto flags = std::count_if(columns.begin(), columns.end(), may_be_flags);
    return std::max(least_rows, cells_a_block / (columns.size() - static_cast<std::size_t>(flags) + 1));
}

// Ctrl-C is heard, and progress told, between blocks.
void between_blocks(const py::object& progress, std::size_t done) {
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    if (!progress.is_none()) progress(done);
}

}  // namespace

void frame_run::decide(std::span<const bound_column> columns, std::size_t rows,
                       const py::object& progress) {
    const std::size_t block = rows_a_block(columns);
    for (std::size_t begin = 0; begin < rows; begin += block) {
        const std::size_t count = std::min(block, rows - begin);
        begin_block(columns.size(), count);
        read_objects(columns, begin);
        {
            // From here no Python object is touched: other threads may go on.
            const py::gil_scoped_release unlocked;
            read_rest(columns, begin);
            decide_block(columns, count);
        }
        take_(decided_);
        between_blocks(progress, done_);
    }
}

void frame_run::begin_block(std::size_t columns, std::size_t count) {
    pool_.clear();
    by_cell_.clear();
    cells_.resize(columns);
    present_.assign(count, {});
    absent_.assign(count, {});
}

void frame_run::read_objects(std::span<const bound_column> columns, std::size_t begin) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!columns[c].values->holds_objects()) continue;
        cells_[c].resize(present_.size());
        columns[c].values->read(begin, cells_[c], pool_);
    }
}

void frame_run::read_rest(std::span<const bound_column> columns, std::size_t begin) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const auto& [what, values] = columns[c];
        if (what.what == field::indicator && values->read_flags(begin, what.which, present_, absent_))
            continue;
        by_cell_.push_back(c);
        if (values->holds_objects()) continue;
        cells_[c].resize(present_.size());
        values->read(begin, cells_[c], pool_);
    }
}

void frame_run::decide_block(std::span<const bound_column> columns, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i, ++done_) {
        interpreter_.begin(done_);
        interpreter_.add(present_[i], absent_[i]);
        for (const std::size_t c : by_cell_) read_cell(columns[c].what, cells_[c][i]);
        if (!interpreter_.finish()) {
            reject();
            continue;
        }
        const row& r = interpreter_.result();
        const pack& by = packs_.for_referral(r.what);
        decided_.add(r.id, classify(r.what, by), by);
    }
}

void frame_run::read_cell(const row_interpreter::column& what, const cell& value) {
    if (value.kind == value_kind::nothing) return;
    if (what.what == field::referral_id)
        if (const auto broken = broken_text(value.text)) interpreter_.refuse(what.name, *broken);
    const bool is_text = value.kind == value_kind::text;  // which every column takes
    if (const char* why = is_text ? nullptr : misfit(what.what, value.kind))
        interpreter_.refuse(what.name, why);
    else interpreter_.read(what, value.text);
}

void frame_run::reject() {
    ++rejected_;
    if (rejections_.size() < most_kept_) rejections_.push_back(interpreter_.rejected());
}

}  // namespace frontdoor::python
