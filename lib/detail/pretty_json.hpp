// SPDX-License-Identifier: BSL-1.0
// JSON to be read by people too.
#pragma once

#include <string>

#include <boost/json/value.hpp>

namespace frontdoor::detail {

// Indented by two spaces, keys in the order they were given, a list of plain values on one
// line where it fits in 90 columns; a line feed at the end.
std::string pretty_json(const boost::json::value& v);

}  // namespace frontdoor::detail
