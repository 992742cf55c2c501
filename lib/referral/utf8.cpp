// SPDX-License-Identifier: BSL-1.0
#include "utf8.hpp"

#include <algorithm>

#include <boost/nowide/utf/utf.hpp>

namespace frontdoor {

std::optional<std::string> broken_text(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        return "has a NUL byte in it; is the file damaged, or not text?";
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const char* at = text.data();
    const char* end = at + text.size();
    at = std::find_if_not(at, end, is_ascii);
    while (at != end)
        if (!boost::nowide::utf::is_valid_codepoint(
                boost::nowide::utf::utf_traits<char>::decode(at, end)))
            return "has a byte that is not UTF-8; save the file as UTF-8";
    return std::nullopt;
}

}  // namespace frontdoor
