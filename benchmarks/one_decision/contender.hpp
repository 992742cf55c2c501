// SPDX-License-Identifier: BSL-1.0
// One way to decide a referral. Each has a file of its own.
#pragma once

#include <frontdoor/frontdoor.hpp>

namespace benchmarks {

struct contender {
    const char* name;
    const char* does;
    frontdoor::decision (*decide)(const frontdoor::referral&, const frontdoor::pack&);
    bool asks;  // says what is worth asking, too
};

extern const contender frontdoor_classify;
extern const contender rule_by_rule;

}  // namespace benchmarks
