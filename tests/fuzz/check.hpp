// SPDX-License-Identifier: BSL-1.0
// What a fuzz target says of every input. Unlike assert, it is there in every build, and
// it ends the program in the way in which libFuzzer keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace fuzzing {

inline void check(bool holds, std::string_view what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()),
                 what.data());
    std::abort();
}

}  // namespace fuzzing
