// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace {

// Characters that Markdown would take for its own.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string pairs(const document::block& b) {
    std::string out = "\n| | |\n|---|---|\n";
    for (const auto& [term, text] : b.items) out += "| **" + plain(term) + "** | " + plain(text) + " |\n";
    return out;
}

std::string block_markdown(const document::block& b) {
    std::string out = "\n";
    switch (b.what) {
        case document::kind::section: return "\n## " + plain(b.text) + '\n';
        case document::kind::subsection: return "\n### " + plain(b.text) + '\n';
        case document::kind::paragraph: return '\n' + plain(b.text) + '\n';
        case document::kind::note: return "\n> **" + plain(b.text) + "**\n";
        case document::kind::pairs: return pairs(b);
        case document::kind::list:
            for (const auto& [item, unused] : b.items) out += "- " + plain(item) + '\n';
            return out;
        case document::kind::picture: break;
    }
    return {};
}

}  // namespace

std::string as_markdown(const document& d) {
    std::string out = "# " + plain(d.title()) + '\n';
    for (const auto& b : d.blocks()) out += block_markdown(b);
    return out;
}

}  // namespace frontdoor
