// SPDX-License-Identifier: BSL-1.0
// A text with headings, lists and tables, to be read on a terminal, in Markdown, or as a
// page of HTML that needs nothing else. A line feed in a text breaks the line. Part of
// frontdoor::runtime.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace frontdoor {

class document {
public:
    enum class kind : std::uint8_t {
        section,
        subsection,
        paragraph,
        list,
        pairs,
        note,
        picture,
        contents,
    };
    struct block {
        kind what;
        std::string text;                                        // of all but lists
        std::vector<std::pair<std::string, std::string>> items;  // of lists and pairs
    };

    explicit document(std::string title) : title_{std::move(title)} {}

    void section(std::string heading) { add(kind::section, std::move(heading)); }
    void subsection(std::string heading) { add(kind::subsection, std::move(heading)); }
    void paragraph(std::string text) { add(kind::paragraph, std::move(text)); }
    // Set apart: what must not be missed.
    void note(std::string text) { add(kind::note, std::move(text)); }
    // An item of a list; those that follow one another are one list.
    void item(std::string text) { add_item(kind::list, std::move(text), {}); }
    // A term and what is said of it; those that follow one another are one table.
    void pair(std::string term, std::string text) {
        add_item(kind::pairs, std::move(term), std::move(text));
    }
    // An SVG, shown in HTML alone; its words are given elsewhere in the document.
    void picture(std::string svg) { add(kind::picture, std::move(svg)); }
    // Links to the sections, in HTML alone: for long documents.
    void contents() { add(kind::contents, {}); }

    const std::string& title() const { return title_; }
    const std::vector<block>& blocks() const { return blocks_; }

private:
    void add(kind what, std::string text) { blocks_.push_back({what, std::move(text), {}}); }
    void add_item(kind what, std::string first, std::string second) {
        if (blocks_.empty() || blocks_.back().what != what) add(what, {});
        blocks_.back().items.emplace_back(std::move(first), std::move(second));
    }

    std::string title_;
    std::vector<block> blocks_;
};

// An object with the title and the blocks in their order: {"kind", "text", "items"}.
std::string as_json(const document& d);
// Lines of at most 90 columns.
std::string as_text(const document& d);
std::string as_markdown(const document& d);
// One file, no scripts, nothing fetched: headings in order, WCAG 2.2 AA contrast, readable
// at 360 px, printed on A4.
std::string as_html(const document& d);

}  // namespace frontdoor
