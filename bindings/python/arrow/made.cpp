// SPDX-License-Identifier: BSL-1.0
#include "made.hpp"

namespace frontdoor::python {

namespace {

template <class T>
std::vector<T*> pointers_to(std::vector<T>& values) {
    std::vector<T*> pointers;
    for (T& value : values) pointers.push_back(&value);
    return pointers;
}

// A child that its reader has taken away is no longer there to release.
template <class T>
void release_all(std::vector<T>& children) {
    for (T& child : children)
        if (child.release != nullptr) child.release(&child);
}

struct held_type {
    std::string format;
    std::string name;
    std::vector<ArrowSchema> children;
    std::vector<ArrowSchema*> pointers;
};

void release_type(ArrowSchema* type) {
    const std::unique_ptr<held_type> held(static_cast<held_type*>(type->private_data));
    release_all(held->children);
    type->release = nullptr;
}

struct held_array {
    made_array made;
    std::vector<ArrowArray*> pointers;
};

void release_array(ArrowArray* array) {
    const std::unique_ptr<held_array> held(static_cast<held_array*>(array->private_data));
    release_all(held->made.children);
    array->release = nullptr;
}

}  // namespace

ArrowSchema made_type(std::string format, std::string name, std::vector<ArrowSchema> children) {
    auto held = std::make_unique<held_type>(
        held_type{std::move(format), std::move(name), std::move(children), {}});
    held->pointers = pointers_to(held->children);
    ArrowSchema type{};
    type.format = held->format.c_str();
    type.name = held->name.c_str();
    type.flags = ARROW_FLAG_NULLABLE;
    type.n_children = static_cast<std::int64_t>(held->children.size());
    type.children = held->pointers.data();
    type.release = release_type;
    type.private_data = held.release();
    return type;
}

ArrowArray hand_over(made_array made) {
    auto held = std::make_unique<held_array>(held_array{std::move(made), {}});
    held->pointers = pointers_to(held->made.children);
    ArrowArray array{};
    array.length = held->made.length;
    array.null_count = held->made.null_count;
    array.n_buffers = static_cast<std::int64_t>(held->made.buffers.size());
    array.buffers = held->made.buffers.data();
    array.n_children = static_cast<std::int64_t>(held->made.children.size());
    array.children = held->pointers.data();
    array.release = release_array;
    array.private_data = held.release();
    return array;
}

}  // namespace frontdoor::python
