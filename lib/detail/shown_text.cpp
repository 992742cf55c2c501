// SPDX-License-Identifier: BSL-1.0
#include "shown_text.hpp"

namespace frontdoor {

namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

std::string escaped(char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (c == '\n') return "\\n";
    if (c == '\r') return "\\r";
    if (c == '\t') return "\\t";
    return {'\\', 'x', digits[static_cast<std::size_t>(c) >> 4], digits[c & 15]};
}

}  // namespace

std::string shown_text(std::string_view text) {
    std::string shown;
    for (const char c : text)
        if (is_control(c)) shown += escaped(c);
        else shown += c;
    return shown;
}

std::string quoted_text(std::string_view text) {
    constexpr std::size_t longest = 60;
    const bool cut = text.size() > longest;
    return '"' + shown_text(text.substr(0, longest)) + (cut ? "...\"" : "\"");
}

}  // namespace frontdoor
