// SPDX-License-Identifier: BSL-1.0
// Runs a check as each kind of processor would that this one can stand for: with AVX-512
// where it is there, AVX2, SSE4, and down to the plainest.
#pragma once

#include <cstdint>

#include <hwy/highway.h>

namespace support {

template <class Check>
void on_each_processor(Check check) {
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        hwy::SetSupportedTargetsForTest(target);
        check(hwy::TargetName(target));
    }
    hwy::SetSupportedTargetsForTest(0);
}

}  // namespace support
