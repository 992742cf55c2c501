// SPDX-License-Identifier: BSL-1.0
// JSON whose values know where they stand in the text, so that what is wrong with one can
// be said with its line and column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace frontdoor::detail {

// Something is wrong at this place of the text.
struct placed_mistake : std::runtime_error {
    placed_mistake(std::size_t where, const std::string& what)
        : std::runtime_error(what), at{where} {}
    std::size_t at;
};

struct placed_member;

struct placed_value {
    enum class kind : std::uint8_t { null, boolean, number, text, list, object };
    kind what = kind::null;
    std::size_t at = 0;        // where it begins: of a text, its quotation mark
    std::string_view written;  // as it stands in the text
    std::string text;          // of a text: what it says
    std::vector<placed_value> items;
    std::vector<placed_member> members;  // in the order of the text, repeated ones too

    bool is(kind k) const noexcept { return what == k; }
    // Whether the text is written letter by letter, so that places in it are places here.
    bool is_plain() const noexcept { return written.find('\\') == written.npos; }
};

struct placed_member {
    std::string key;
    std::size_t at = 0;
    placed_value value;
};

struct json_limits {
    std::size_t depth = 32;
    std::size_t values = 100'000;
};

// Throws placed_mistake where it is not JSON in UTF-8 or goes past the limits. The views
// in it are into the text.
placed_value parse_placed(std::string_view text, json_limits most = {});

// Line and column, both from 1; the column counts bytes.
struct line_and_column {
    std::size_t line = 1;
    std::size_t column = 1;
};
line_and_column place_in(std::string_view text, std::size_t at);

}  // namespace frontdoor::detail
