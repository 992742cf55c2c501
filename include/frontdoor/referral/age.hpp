// SPDX-License-Identifier: BSL-1.0
// A child's age as a referral gives it: whole months, not yet born, or not known.
#pragma once

#include <cstdint>

namespace frontdoor {

// Ages run from birth to the day before the 18th birthday: 0 to 215 whole months
// (Children Act 1989 s105(1): a child is a person under 18).
inline constexpr unsigned longest_age_months = 215;

class child_age {
public:
    // Not known, until said otherwise.
    constexpr child_age() noexcept = default;

    // m is 0 to longest_age_months; the readers refuse anything else.
    static constexpr child_age of_months(unsigned m) noexcept { return child_age(static_cast<std::uint8_t>(m)); }
    static constexpr child_age of_years(unsigned y) noexcept { return of_months(y * 12); }
    static constexpr child_age not_yet_born() noexcept { return child_age(unborn_); }
    static constexpr child_age not_known() noexcept { return child_age(); }

    constexpr bool is_known() const noexcept { return value_ != unknown_; }
    constexpr bool is_unborn() const noexcept { return value_ == unborn_; }
    // Whole months; only where the age is known and the child is born.
    constexpr unsigned months() const noexcept { return value_; }

    friend constexpr bool operator==(child_age, child_age) noexcept = default;

private:
    static constexpr std::uint8_t unborn_ = 254;
    static constexpr std::uint8_t unknown_ = 255;
    constexpr explicit child_age(std::uint8_t value) noexcept : value_{value} {}

    std::uint8_t value_ = unknown_;
};

}  // namespace frontdoor
