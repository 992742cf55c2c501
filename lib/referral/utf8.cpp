// SPDX-License-Identifier: BSL-1.0
#include "utf8.hpp"

#include <cstdint>
#include <cstring>

#include <boost/nowide/utf/utf.hpp>

namespace frontdoor {

namespace {

// Nearly all rows: no byte above 127 and none that is 0. Eight bytes at a time; taking 1
// from a byte that is 0 sets its highest bit.
bool is_plain(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101, highest = 0x8080808080808080;
    std::uint64_t wrong = 0;
    for (; text.size() >= sizeof wrong; text.remove_prefix(sizeof wrong)) {
        std::uint64_t eight;
        std::memcpy(&eight, text.data(), sizeof eight);
        wrong |= eight | (eight - ones);
    }
    bool plain = (wrong & highest) == 0;
    for (const char c : text) plain &= static_cast<signed char>(c) > 0;
    return plain;
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
