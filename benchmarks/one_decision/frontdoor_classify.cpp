// SPDX-License-Identifier: BSL-1.0
#include "contender.hpp"

namespace benchmarks {

const contender frontdoor_classify{
    "frontdoor::classify",
    "level, route, duties, every reason, what to ask, consent, day due",
    [](const frontdoor::referral& r, const frontdoor::pack& by) {
        return frontdoor::classify(r, by);
    },
    true,
};

}  // namespace benchmarks
