// SPDX-License-Identifier: BSL-1.0
#include <string_view>

#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Where a line would begin a list: the place of the mark that makes it one.
std::size_t list_mark(std::string_view text) {
    if (!text.empty() && (text[0] == '-' || text[0] == '+' || text[0] == '=')) return 0;
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) ++at;
    const bool numbered =
        at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')');
    return numbered ? at : text.npos;
}

// The text with the characters escaped that Markdown would take for its own, its line
// feeds as `line_break`.
std::string plain(std::string_view text, std::string_view line_break = " ") {
    constexpr std::string_view special = "\\`*_[]<>|#~&$";
    const auto mark = list_mark(text);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            out += line_break;
            continue;
        }
        if (i == mark || special.find(text[i]) != special.npos) out += '\\';
        out += text[i];
    }
    return out;
}

std::string pairs(const document::block& b) {
    std::string out = "\n| | |\n|---|---|\n";
    for (const auto& [term, text] : b.items)
        out += "| **" + plain(term) + "** | " + plain(text, "<br>") + " |\n";
    return out;
}

std::string list(const document::block& b) {
    std::string out = "\n";
    for (const auto& [item, unused] : b.items) out += "- " + plain(item, "<br>") + '\n';
    return out;
}

std::string block_markdown(const document::block& b) {
    switch (b.what) {
        case document::kind::section: return "\n## " + plain(b.text) + '\n';
        case document::kind::subsection: return "\n### " + plain(b.text) + '\n';
        case document::kind::paragraph: return '\n' + plain(b.text, "<br>") + '\n';
        case document::kind::note: return "\n> **" + plain(b.text, "<br>") + "**\n";
        case document::kind::pairs: return pairs(b);
        case document::kind::list: return list(b);
        case document::kind::picture:
        case document::kind::contents: break;
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
