// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <string_view>

#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace {

constexpr std::size_t columns = 90;
constexpr std::size_t widest_term = 28;

// Bytes of UTF-8 that begin a character.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string_view take_until(char mark, std::string_view& text) {
    const auto end = std::min(text.find(mark), text.size());
    const auto taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

// One line after a lead, wrapped, further lines indented as far as the lead.
void add_wrapped_line(std::string& out, const std::string& lead, std::string_view line) {
    const auto indent = width(lead);
    out += lead;
    std::size_t at = indent;
    while (!line.empty()) {
        const auto word = take_until(' ', line);
        const auto size = width(word);
        const bool first = at == indent;
        if (!first && at + 1 + size > columns) {
            out.append(1, '\n').append(indent, ' ').append(word);
            at = indent + size;
        } else {
            out.append(first ? "" : " ").append(word);
            at += size + (first ? 0 : 1);
        }
    }
    out += '\n';
}

std::string wrapped(std::string lead, std::string_view text) {
    const auto indent = width(lead);
    std::string out;
    do {
        add_wrapped_line(out, lead, take_until('\n', text));
        lead.assign(indent, ' ');
    } while (!text.empty());
    return out;
}

std::string underlined(const std::string& heading) {
    const auto text = wrapped("", heading);
    std::size_t longest = 0;
    for (std::string_view rest = text; !rest.empty();)
        longest = std::max(longest, width(take_until('\n', rest)));
    return text + std::string(longest, '=') + '\n';
}

// Terms beside what is said of them; above it where one of them is long.
std::string pairs(const document::block& b) {
    std::size_t widest = 0;
    for (const auto& [term, text] : b.items) widest = std::max(widest, width(term));
    std::string out;
    for (const auto& [term, text] : b.items) {
        if (widest > widest_term)
            out += wrapped("  ", term) + wrapped("      ", text);
        else
            out +=
                wrapped("  " + term + std::string(widest - width(term) + 2, ' '), text);
    }
    return out;
}

std::string list(const document::block& b) {
    std::string out;
    for (const auto& [item, unused] : b.items) out += wrapped("  - ", item);
    return out;
}

std::string block_text(const document::block& b) {
    switch (b.what) {
        case document::kind::section: return '\n' + underlined(b.text);
        case document::kind::subsection: return '\n' + wrapped("", b.text);
        case document::kind::paragraph: return wrapped("", b.text);
        case document::kind::note: return '\n' + wrapped("* ", b.text);
        case document::kind::pairs: return pairs(b);
        case document::kind::list: return list(b);
        case document::kind::picture:
        case document::kind::contents: break;
    }
    return {};
}

// Neighbours of the same kind are told apart by an empty line.
bool needs_space(const document::block& before, const document::block& b) {
    using kind = document::kind;
    const auto is_flow = [](kind k) {
        return k == kind::paragraph || k == kind::list || k == kind::pairs;
    };
    const bool after_note = before.what == kind::note && is_flow(b.what);
    return after_note || (b.what == kind::paragraph && is_flow(before.what));
}

}  // namespace

std::string as_text(const document& d) {
    std::string out = underlined(d.title());
    const document::block* before = nullptr;
    for (const auto& b : d.blocks()) {
        const auto text = block_text(b);
        if (text.empty()) continue;
        if (before != nullptr && needs_space(*before, b)) out += '\n';
        out += text;
        before = &b;
    }
    return out;
}

}  // namespace frontdoor
