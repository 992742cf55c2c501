// SPDX-License-Identifier: BSL-1.0
// The same test with each set of vector instructions that this machine has, down to none.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <hwy/targets.h>

namespace support {

// While it lives, evaluating uses this one; afterwards the best again.
class with_instructions {
public:
    explicit with_instructions(std::int64_t target) {
        hwy::SetSupportedTargetsForTest(target);
    }
    with_instructions(const with_instructions&) = delete;
    ~with_instructions() { hwy::SetSupportedTargetsForTest(0); }
};

inline std::vector<std::int64_t> instruction_sets() {
    std::vector<std::int64_t> sets = hwy::SupportedAndGeneratedTargets();
    if (sets.back() != HWY_STATIC_TARGET) sets.push_back(HWY_STATIC_TARGET);
    return sets;
}

inline std::string name_of(std::int64_t target) { return hwy::TargetName(target); }

}  // namespace support
