// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/facts/synthetic.hpp>

#include "synthetic_calendar.hpp"
#include "synthetic_child.hpp"
#include "synthetic_dice.hpp"

namespace frontdoor {

namespace {

// Dice that no referral has: those count from nought.
constexpr std::uint64_t calendar_number = ~std::uint64_t{1};

// whole * part / of, to the nearest: part is at most of, and of too small to overflow.
constexpr std::uint64_t share(std::uint64_t whole, std::uint64_t part,
                              std::uint64_t of) noexcept {
    return whole / of * part + (whole % of * part + of / 2) / of;
}

std::string marked_id(std::uint64_t number) {
    auto digits = std::to_string(number);
    if (digits.size() < 7) digits.insert(0, 7 - digits.size(), '0');
    return "SYN-" + digits;
}

}  // namespace

synthetic_year::synthetic_year(std::uint64_t referrals, std::uint64_t seed) noexcept
    : referrals_{referrals}, seed_{seed}, day_ends_{} {
    static_assert(days_ == synthetic::working_days_in_year);
    synthetic::dice luck(seed, calendar_number);
    std::uint64_t total = 0;
    for (std::size_t day = 0; day < days_; ++day)
        day_ends_[day] = total += synthetic::busyness(synthetic::working_days[day], luck);
    for (auto& end : day_ends_) end = share(referrals, end, total);
}

std::optional<synthetic_referral> synthetic_year::next() {
    if (given_ == referrals_) return std::nullopt;
    while (day_ends_[day_] <= given_) ++day_;
    const auto day = synthetic::working_days[day_];
    const auto what = synthetic::made_up(seed_, given_, day);
    return synthetic_referral{marked_id(++given_), what};
}

}  // namespace frontdoor
