// SPDX-License-Identifier: BSL-1.0
// Who made the referral: the code set of the Children in Need census.
#pragma once

#include <cstdint>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

// Named s1a for code 1A and so on: the codes begin with a digit, names in C++ cannot.
enum class referral_source : std::uint8_t {
    s1a, s1b, s1c, s1d, s2a, s2b, s3a, s3b, s3c, s3d, s3e,
    s3f, s4, s5a, s5b, s5c, s5d, s6, s7, s8, s9, s10,
};

inline constexpr std::size_t referral_source_size = 22;

// Source: Department for Education, Children in Need census, code set "source of referral".
inline constexpr detail::vocabulary<referral_source, referral_source_size>
    referral_source_vocabulary{{{
        {"1A", "Individual: family member, relative or carer"},
        {"1B", "Individual: acquaintance"},
        {"1C", "Individual: self"},
        {"1D", "Individual: other"},
        {"2A", "Schools"},
        {"2B", "Education services"},
        {"3A", "Health: general practitioner"},
        {"3B", "Health: health visitor"},
        {"3C", "Health: school nurse"},
        {"3D", "Health: other primary health"},
        {"3E", "Health: accident and emergency"},
        {"3F", "Health: other"},
        {"4", "Housing"},
        {"5A", "Local authority: social care"},
        {"5B", "Local authority: other internal"},
        {"5C", "Local authority: external"},
        {"5D", "Local authority: early help"},
        {"6", "Police"},
        {"7", "Other legal agency"},
        {"8", "Other"},
        {"9", "Anonymous"},
        {"10", "Unknown"},
    }}};

}  // namespace frontdoor
