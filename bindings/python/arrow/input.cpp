// SPDX-License-Identifier: BSL-1.0
#include "input.hpp"

#include <stdexcept>

namespace frontdoor::python {

namespace {

template <class T>
T* inside(const py::handle& capsule, const char* name) {
    void* pointer = PyCapsule_GetPointer(capsule.ptr(), name);
    if (pointer == nullptr) throw py::error_already_set();
    return static_cast<T*>(pointer);
}

[[noreturn]] void fail(owned<ArrowArrayStream>& stream) {
    const char* words = stream->get_last_error(stream.get());
    throw std::runtime_error(words == nullptr ? "the Arrow stream cannot be read" : words);
}

}  // namespace

arrow_input::arrow_input(const py::object& from) {
    if (py::hasattr(from, "__arrow_c_stream__")) {
        const py::object capsule = from.attr("__arrow_c_stream__")();
        stream_ = owned(inside<ArrowArrayStream>(capsule, "arrow_array_stream"));
        const py::gil_scoped_release unlocked;
        ArrowSchema type{};
        if (stream_->get_schema(stream_.get(), &type) != 0) fail(stream_);
        type_ = owned(&type);
    } else {
        const py::tuple both = from.attr("__arrow_c_array__")();
        type_ = owned(inside<ArrowSchema>(both[0], "arrow_schema"));
        batch_ = owned(inside<ArrowArray>(both[1], "arrow_array"));
    }
}

std::vector<std::string> arrow_input::names() const {
    if (std::string_view(type_->format) != "+s")
        throw py::type_error("this has no named columns; give a table, not one column");
    std::vector<std::string> names;
    for (std::int64_t i = 0; i < type_->n_children; ++i)
        names.emplace_back(type_->children[i]->name == nullptr ? "" : type_->children[i]->name);
    return names;
}

owned<ArrowArray> arrow_input::next() {
    if (!stream_.is_there()) return std::move(batch_);
    const py::gil_scoped_release unlocked;
    ArrowArray batch{};
    if (stream_->get_next(stream_.get(), &batch) != 0) fail(stream_);
    return batch.release == nullptr ? owned<ArrowArray>() : owned(&batch);
}

}  // namespace frontdoor::python
