// SPDX-License-Identifier: BSL-1.0
// The kinds of value that a format with types of its own may hold, and which of them a
// column takes.
#pragma once

#include <cstdint>

#include "row_interpreter.hpp"

namespace frontdoor {

enum class value_kind : std::uint8_t { text, number, boolean, moment, nothing, list, nested };

// Why a column cannot take a value of this kind; nothing where it can.
const char* misfit(row_interpreter::field what, value_kind kind);

}  // namespace frontdoor
