// SPDX-License-Identifier: BSL-1.0
// Who refers, and which children each of them meets.
//
// Shares, per 10,000 referrals: Department for Education, Children in need 2024, England
// 2023/24, 621,880 referrals: police 177,210, schools 126,460, health 91,370, services of
// the authority 87,980, individuals 49,870, other legal agencies 27,590, other 26,120,
// education services 10,330, anonymous 10,030, housing 7,710, unknown 7,190. That release
// counts health, authority and individuals each as one: how they divide is judgement.
#pragma once

#include <array>
#include <cstdint>

#include <frontdoor/referral/referral_source.hpp>

#include "synthetic_dice.hpp"

namespace frontdoor::synthetic {

// Months from birth; an unborn child comes before month 0.
inline constexpr int unborn_month = -1;
inline constexpr int last_month = 215;

// Referrers who meet much the same families.
enum class desk : std::uint8_t {
    police,
    school,
    early_years,  // health visitors, midwives
    health,
    hospital,
    authority,
    public_,
    courts,
    homes,
    elsewhere,
};

inline constexpr std::size_t desk_count = 10;

struct referrer {
    referral_source code;
    frontdoor::synthetic::desk desk;
    std::int16_t from_month;  // the youngest and the oldest child whom they refer
    std::int16_t to_month;
};

// clang-format off
inline constexpr std::array<weighted<referrer>, 22> referrers = {{
    // health, 1,469 in all
    {{referral_source::s3a, desk::health,      unborn_month, last_month},  200},
    {{referral_source::s3b, desk::early_years, unborn_month, 59},          260},
    {{referral_source::s3c, desk::school,      54,           last_month},   90},
    {{referral_source::s3d, desk::early_years, unborn_month, 71},          230},
    {{referral_source::s3e, desk::hospital,    0,            last_month},  310},
    {{referral_source::s3f, desk::health,      unborn_month, last_month},  379},
    // services of the authority, 1,415 in all
    {{referral_source::s5a, desk::authority,   unborn_month, last_month},  660},
    {{referral_source::s5b, desk::authority,   unborn_month, last_month},  175},
    {{referral_source::s5c, desk::authority,   unborn_month, last_month},  200},
    {{referral_source::s5d, desk::authority,   unborn_month, last_month},  380},
    // individuals, 802 in all
    {{referral_source::s1a, desk::public_,     unborn_month, last_month},  500},
    {{referral_source::s1b, desk::public_,     0,            last_month},  110},
    {{referral_source::s1c, desk::public_,     132,          last_month},   72},
    {{referral_source::s1d, desk::public_,     0,            last_month},  120},
    // as published
    {{referral_source::s6,  desk::police,      unborn_month, last_month}, 2850},
    {{referral_source::s2a, desk::school,      42,           last_month}, 2034},
    {{referral_source::s2b, desk::school,      24,           last_month},  166},
    {{referral_source::s7,  desk::courts,      unborn_month, last_month},  444},
    {{referral_source::s8,  desk::elsewhere,   unborn_month, last_month},  420},
    {{referral_source::s9,  desk::public_,     0,            last_month},  161},
    {{referral_source::s4,  desk::homes,       unborn_month, last_month},  124},
    {{referral_source::s10, desk::elsewhere,   unborn_month, last_month},  116},
}};
// clang-format on

}  // namespace frontdoor::synthetic
