// SPDX-License-Identifier: BSL-1.0
// A frame's rows, one after the other, to decisions: what the command line does with a
// file.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <pybind11/pybind11.h>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/facts/indicator.hpp>

#include "column.hpp"
#include "decided_rows.hpp"
#include "pack_choice.hpp"
#include "referral/row_interpreter.hpp"

namespace frontdoor::python {

namespace py = pybind11;

// A column that is read, and what it is of a referral.
struct bound_column {
    row_interpreter::column what;
    std::shared_ptr<const column> values;
};

class frame_run {
public:
    using taker = std::function<void(decided_rows&)>;

    // take: sees the decisions after each block of rows, under the interpreter's lock, and
    // empties them when it takes them.
    // most_kept: rejections that are kept whole; all are counted.
    frame_run(const pack_choice& packs, std::size_t most_kept, taker take)
        : packs_{packs}, most_kept_{most_kept}, take_{std::move(take)} {}

    // What a column of this name is of a referral; nothing where none has it.
    std::optional<row_interpreter::column> find(std::string_view name) const {
        return interpreter_.find(name);
    }

    // Decides rows of columns that are equally long; those of more than one call follow one
    // another. The lock is given up while no Python object is touched. progress: called with
    // the number of rows done so far, or None. Throws what a signal's handler raises.
    void decide(std::span<const bound_column> columns, std::size_t rows, const py::object& progress);

    // Decisions that nobody has taken yet.
    decided_rows& rest() { return decided_; }
    const std::vector<rejection>& rejections() const { return rejections_; }
    std::size_t rejected() const { return rejected_; }

private:
    void begin_block(std::size_t columns, std::size_t count);
    void read_objects(std::span<const bound_column> columns, std::size_t begin);
    void read_rest(std::span<const bound_column> columns, std::size_t begin);
    void decide_block(std::span<const bound_column> columns, std::size_t count);
    void read_cell(const row_interpreter::column& what, const cell& value);
    void reject();

    row_interpreter interpreter_{{indicator_ids, false}};
    pack_choice packs_;
    std::size_t most_kept_;
    taker take_;
    std::vector<std::vector<cell>> cells_;        // by column
    std::vector<std::size_t> by_cell_;            // the columns that are read cell by cell
    std::vector<indicator_bits> present_, absent_;  // of the others, by row
    text_pool pool_;
    decided_rows decided_;
    std::vector<rejection> rejections_;
    std::size_t rejected_ = 0;
    std::size_t done_ = 0;
};

}  // namespace frontdoor::python
