// SPDX-License-Identifier: BSL-1.0
// Deciding: one referral, columns of Python's, batches of Arrow's.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "arrow/columns.hpp"
#include "arrow/input.hpp"
#include "arrow/output.hpp"
#include "frames/frame_run.hpp"
#include "frames/object_output.hpp"
#include "native_referral.hpp"
#include "python_text.hpp"

namespace frontdoor::python {

namespace {

using namespace py::literals;

py::dict decide_one(const native_referral& r, const std::string& pack_name) {
    const pack& by = pack_choice(pack_name).for_referral(r.what);
    object_decisions one;
    decided_rows rows;
    rows.add(r.id, classify(r.what, by), by);
    one.add(rows);
    return one.columns();
}

py::dict outcome(const frame_run& run, const py::object& decisions) {
    py::list rejections;
    for (const auto& r : run.rejections()) rejections.append(as_tuple(r));
    return py::dict("decisions"_a = decisions, "rejections"_a = rejections,
                    "rejected"_a = run.rejected());
}

// columns: pairs of a name and a Column.
std::vector<bound_column> bound(const py::list& columns, const frame_run& run) {
    std::vector<bound_column> all;
    for (const py::handle pair : columns) {
        const auto both = py::cast<py::tuple>(pair);
        all.push_back({run.find(both[0].cast<std::string>()).value(),
                       both[1].cast<std::shared_ptr<column>>()});
    }
    return all;
}

// Gives decisions as lists.
py::dict decide_columns(const py::list& columns, std::size_t rows, const std::string& pack_name,
                        std::size_t most_kept, const py::object& progress) {
    object_decisions decisions;
    frame_run run(pack_choice(pack_name), most_kept, [&](decided_rows& some) {
        decisions.add(some);
        some.clear();
    });
    run.decide(bound(columns, run), rows, progress);
    return outcome(run, decisions.columns());
}

// Gives decisions as ArrowDecisions.
py::dict decide_columns_to_arrow(const py::list& columns, std::size_t rows,
                                 const std::string& pack_name, std::size_t most_kept,
                                 const py::object& progress) {
    auto decisions = std::make_shared<arrow_decisions>(false);
    frame_run run(pack_choice(pack_name), most_kept,
                  [&](decided_rows& some) { decisions->take(some); });
    run.decide(bound(columns, run), rows, progress);
    decisions->take_rest(run.rest());
    return outcome(run, py::cast(decisions));
}

std::shared_ptr<column> column_of(const ArrowSchema& type, const ArrowArray& batch, std::size_t i) {
    try {
        return arrow_column(*type.children[i], *batch.children[i], batch.offset);
    } catch (const unknown_arrow_type& format) {
        throw unknown_arrow_type("the column \"" + std::string(type.children[i]->name) +
                                 "\" has a type (Arrow's \"" + format.what() +
                                 "\") that no column of a referral has; give text, numbers, "
                                 "truth values or dates");
    }
}

// wanted: the places of the columns to read. Gives decisions as ArrowDecisions.
py::dict decide_arrow(arrow_input& from, const std::vector<std::size_t>& wanted,
                      const std::string& pack_name, bool lists, std::size_t most_kept,
                      const py::object& progress) {
    auto decisions = std::make_shared<arrow_decisions>(lists);
    frame_run run(pack_choice(pack_name), most_kept,
                  [&](decided_rows& some) { decisions->take(some); });
    const auto names = from.names();
    for (auto batch = from.next(); batch.is_there(); batch = from.next()) {
        std::vector<bound_column> columns;
        for (const std::size_t i : wanted)
            columns.push_back({run.find(names[i]).value(), column_of(from.type(), *batch.get(), i)});
        run.decide(columns, static_cast<std::size_t>(batch->length), progress);
    }
    decisions->take_rest(run.rest());
    return outcome(run, py::cast(decisions));
}

}  // namespace

void bind_decision(py::module_& core) {
    core.def("decide_one", decide_one);
    core.def("decide_columns", decide_columns);
    core.def("decide_columns_to_arrow", decide_columns_to_arrow);
    core.def("decide_arrow", decide_arrow);
    py::class_<arrow_decisions, std::shared_ptr<arrow_decisions>>(core, "ArrowDecisions")
        .def("__len__", &arrow_decisions::rows)
        .def("schema", &arrow_decisions::schema)
        .def("stream", &arrow_decisions::stream);
}

}  // namespace frontdoor::python
