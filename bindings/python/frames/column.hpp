// SPDX-License-Identifier: BSL-1.0
// A column of a frame, whatever holds it, as the texts that a reader would have read: so
// that row_interpreter stays the one place that knows what a column may hold.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include <frontdoor/referral/referral.hpp>

#include "referral/value_kind.hpp"
#include "text_pool.hpp"

namespace frontdoor::python {

// Missing in any form is `nothing`, with empty text.
struct cell {
    std::string_view text;
    value_kind kind = value_kind::nothing;
};

class column {
public:
    column() = default;
    column(const column&) = delete;
    column& operator=(const column&) = delete;
    virtual ~column() = default;

    // Values begin to begin + into.size(). Their text lives as long as the column, or until
    // the pool is emptied.
    virtual void read(std::size_t begin, std::span<cell> into, text_pool& pool) const = 0;
    // What rows from `begin` on say of one indicator, as bit `which` of `yes` or of `no`; what
    // is missing is in neither. False, and nothing done, where that is not what it holds:
    // read() has it then.
    virtual bool read_flags(std::size_t, std::size_t, std::span<indicator_bits>,
                            std::span<indicator_bits>) const {
        return false;
    }
    // Whether read() needs the interpreter's lock.
    virtual bool holds_objects() const { return false; }
};

}  // namespace frontdoor::python
