// SPDX-License-Identifier: BSL-1.0
// Days and times as ISO 8601 has them: `2017-03-01`, `2017-03-01T14:05`.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <frontdoor/referral/moment.hpp>

namespace frontdoor::detail {

// "14:05", of minutes since midnight.
std::string time_text(std::chrono::minutes time_of_day);

std::string iso_text(std::chrono::local_days day);
std::string iso_text(const moment& when);

// Empty where there is none.
template <class When>
std::string iso_text(const std::optional<When>& when) {
    return when ? iso_text(*when) : std::string();
}

}  // namespace frontdoor::detail
