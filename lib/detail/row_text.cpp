// SPDX-License-Identifier: BSL-1.0
#include "row_text.hpp"

#include <boost/json/serialize.hpp>

namespace frontdoor {

void append_csv_text(std::string& to, std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        to += text;
        return;
    }
    to += '"';
    for (const char c : text) {
        if (c == '"') to += '"';
        to += c;
    }
    to += '"';
}

void append_json_text(std::string& to, std::string_view text) {
    to += boost::json::serialize(boost::json::string_view(text.data(), text.size()));
}

}  // namespace frontdoor
