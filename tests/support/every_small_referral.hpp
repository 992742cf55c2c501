// SPDX-License-Identifier: BSL-1.0
// Every referral that the random packs of small_pack.hpp can tell apart.
#pragma once

#include <frontdoor/referral/referral.hpp>

#include "support/small_pack.hpp"

namespace support {

inline constexpr int small_ages = 6;  // at or on a side of each limit in play; -1: unborn, -2: unknown

inline frontdoor::child_age small_age(int which) {
    using frontdoor::child_age;
    constexpr unsigned months[]{11, 12, 59, 60};
    if (which == 4) return child_age::not_yet_born();
    return which == 5 ? child_age::not_known() : child_age::of_months(months[which]);
}

template <class Visit>
void for_every_small_referral(Visit visit) {
    constexpr std::size_t facts = std::size(in_play::risks) + std::size(in_play::strengths);
    for (unsigned said = 0; said < 1u << facts; ++said) {
        frontdoor::referral r;
        for (std::size_t f = 0; f < facts; ++f) {
            if (((said >> f) & 1u) == 0) continue;
            r.present.set(f < std::size(in_play::risks) ? in_play::risks[f]
                                                        : in_play::strengths[f - std::size(in_play::risks)]);
        }
        for (int age = 0; age < small_ages; ++age) {
            r.age = small_age(age);
            for (std::uint16_t a = 0; a <= in_play::most_counted; ++a)
                for (std::uint16_t b = 0; b <= in_play::most_counted; ++b)
                    visit(r.counting(frontdoor::counted{0}, a).counting(frontdoor::counted{3}, b));
        }
    }
}

}  // namespace support
