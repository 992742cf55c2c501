// SPDX-License-Identifier: BSL-1.0
// One JSON object taken apart into texts, as the columns of a row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "value_kind.hpp"

namespace frontdoor {

using json_kind = value_kind;

// Text of a list of texts: its elements joined by ";". Of true and false: "1" and "0".
// Nested: an object, or a list of something else; its text means nothing.
struct json_member {
    std::string key;
    std::string text;
    json_kind kind = json_kind::nothing;
};

class json_record {
public:
    void clear() { members_.clear(); }
    // What is wrong with the line, or nothing.
    std::optional<std::string> parse(std::string_view line);

    const std::vector<json_member>& members() const { return members_; }

private:
    std::vector<json_member> members_;
};

}  // namespace frontdoor
