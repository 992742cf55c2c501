// SPDX-License-Identifier: BSL-1.0
#include "utf8.hpp"

#include <boost/nowide/utf/utf.hpp>

namespace frontdoor {

namespace {

// Nearly all rows: no byte above 127 and none that is 0.
bool is_plain(std::string_view text) {
    unsigned char any = 0;
    bool nul = false;
    for (const char c : text) {
        any = static_cast<unsigned char>(any | static_cast<unsigned char>(c));
        nul |= c == 0;
    }
    return any < 0x80 && !nul;
}

bool is_utf8(std::string_view text) {
    const char* at = text.data();
    const char* end = at + text.size();
    while (at != end)
        if (!boost::nowide::utf::is_valid_codepoint(
                boost::nowide::utf::utf_traits<char>::decode(at, end)))
            return false;
    return true;
}

}  // namespace

std::optional<std::string> broken_text(std::string_view text) {
    if (is_plain(text)) return std::nullopt;
    if (text.find('\0') != std::string_view::npos)
        return "has a NUL byte in it; is the file damaged, or not text?";
    if (!is_utf8(text)) return "has a byte that is not UTF-8; save the file as UTF-8";
    return std::nullopt;
}

}  // namespace frontdoor
