// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace {

constexpr std::size_t columns = 90;

// Bytes of UTF-8 that begin a character.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// The words of a text after a lead, wrapped, further lines indented as far as the lead.
std::string wrapped(const std::string& lead, std::string_view text) {
    std::string out = lead;
    std::size_t at = width(lead);
    bool first = true;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        if (!first && at + 1 + width(word) > columns) {
            out += '\n' + std::string(width(lead), ' ');
            at = width(lead);
            first = true;
        }
        out += (first ? "" : " ") + std::string(word);
        at += width(word) + (first ? 0 : 1);
        first = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + '\n';
}

std::string pairs(const document::block& b) {
    std::size_t widest = 0;
    for (const auto& [term, text] : b.items) widest = std::max(widest, width(term));
    std::string out;
    for (const auto& [term, text] : b.items)
        out += wrapped("  " + term + std::string(widest - width(term) + 2, ' '), text);
    return out;
}

std::string block_text(const document::block& b) {
    std::string out;
    switch (b.what) {
        case document::kind::section:
            return '\n' + b.text + '\n' + std::string(width(b.text), '=') + '\n';
        case document::kind::subsection: return '\n' + b.text + '\n';
        case document::kind::paragraph: return wrapped("", b.text);
        case document::kind::note: return '\n' + wrapped("* ", b.text);
        case document::kind::pairs: return pairs(b);
        case document::kind::list:
            for (const auto& [item, unused] : b.items) out += wrapped("  - ", item);
            return out;
        case document::kind::picture: break;
    }
    return out;
}

}  // namespace

std::string as_text(const document& d) {
    std::string out = d.title() + '\n' + std::string(width(d.title()), '=') + '\n';
    for (const auto& b : d.blocks()) out += block_text(b);
    return out;
}

}  // namespace frontdoor
