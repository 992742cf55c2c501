// SPDX-License-Identifier: BSL-1.0
// Text as a JSON value.
#pragma once

#include <string_view>

#include <boost/json/string.hpp>
#include <boost/json/value.hpp>

namespace frontdoor::detail {

inline boost::json::string text(std::string_view s) {
    return boost::json::string(s.data(), s.size());
}

inline boost::json::value text_or_null(std::string_view s) {
    if (s.empty()) return nullptr;
    return text(s);
}

}  // namespace frontdoor::detail
