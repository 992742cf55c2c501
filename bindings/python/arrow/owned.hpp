// SPDX-License-Identifier: BSL-1.0
// Structures of the Arrow C interfaces that are released when their owner goes.
#pragma once

#include <utility>

#include "abi.hpp"

namespace frontdoor::python {

template <class T>
class owned {
public:
    owned() = default;
    // What another held is its no longer: moved, as the specification has it.
    explicit owned(T* from) : value_{*from} { from->release = nullptr; }
    owned(owned&& other) noexcept : value_{std::exchange(other.value_, T{})} {}
    owned& operator=(owned&& other) noexcept {
        std::swap(value_, other.value_);
        return *this;
    }
    ~owned() {
        if (value_.release != nullptr) value_.release(&value_);
    }

    bool is_there() const { return value_.release != nullptr; }
    T* get() { return &value_; }
    const T* get() const { return &value_; }
    const T* operator->() const { return &value_; }

private:
    T value_{};
};

}  // namespace frontdoor::python
