// SPDX-License-Identifier: BSL-1.0
#include "detail/iso_text.hpp"

namespace frontdoor::detail {

namespace {

std::string two_digits(long n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}  // namespace

std::string time_text(std::chrono::minutes time_of_day) {
    const auto minutes = static_cast<long>(time_of_day.count());
    return two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
}

std::string iso_text(std::chrono::local_days day) {
    const auto text = iso_date(day);
    return {text.data(), text.size()};
}

std::string iso_text(const moment& when) {
    const auto day = iso_text(when.day);
    return when.time_of_day ? day + "T" + time_text(*when.time_of_day) : day;
}

}  // namespace frontdoor::detail
