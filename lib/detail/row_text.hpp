// SPDX-License-Identifier: BSL-1.0
// Free text, such as an id, as a value of CSV or JSON.
#pragma once

#include <string>
#include <string_view>

namespace frontdoor {

// In quotes where RFC 4180 asks for them.
void append_csv_text(std::string& to, std::string_view text);
void append_json_text(std::string& to, std::string_view text);

}  // namespace frontdoor
