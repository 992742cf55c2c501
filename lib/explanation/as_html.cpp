// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <string_view>

#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace {

// Dark text on light: contrast 12:1 and more, the blue 7:1. On paper, A4 with no colour.
constexpr const char* style = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Arial, sans-serif;
  color: #1b1b1b; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; border-bottom: .25rem solid #0b4f8a;
  padding-bottom: .5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .5rem; color: #0b4f8a; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
h1, h2, h3 { overflow-wrap: anywhere; }
a { color: #0b4f8a; }
a:focus-visible { outline: .2rem solid #1b1b1b; outline-offset: .1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
  border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
th { width: 32%; font-weight: 600; }
td { padding-right: 0; }
.short th { width: 1%; min-width: 7rem; white-space: nowrap; padding-right: 1.25rem; }
li { margin: .35rem 0; }
.note { border-left: .35rem solid #0b4f8a; background: #eef4fa; padding: .75rem 1rem;
  margin: 1rem 0; }
nav ul { list-style: none; padding: 0; }
nav a { display: inline-block; padding: .15rem 0; }
figure { margin: 1rem 0; }
svg { display: block; width: 100%; max-width: 30rem; height: auto; }
@media (max-width: 30rem) { table, tbody, tr, th, td, .short th { display: block; width: auto;
    white-space: normal; }
  th { border: 0; padding-bottom: 0; } td { padding-top: 0; } }
@page { size: A4; margin: 16mm; }
@media print { body { font-size: 10pt; line-height: 1.35; max-width: none; padding: 0; }
  h1, h2, h3, h2 + p { break-after: avoid; } h1, h2, h3 { color: #000; } h1 { border-color: #000; }
  h2 { margin-top: 1.5rem; } a { color: #000; text-decoration: none; }
  .note { border-color: #000; background: #fff; }
  tr, li, .few, .note, figure { break-inside: avoid; } p { orphans: 3; widows: 3; } }
)";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\n')
            out += "<br>\n";
        else
            out += c;
    }
    return out;
}

std::string element(const char* name, const std::string& inside) {
    return std::string("<") + name + ">" + inside + "</" + name + ">\n";
}

constexpr std::size_t short_term = 28, few_rows = 8, few_characters = 800;

bool is_short(const document::block& b) {
    return std::all_of(b.items.begin(), b.items.end(), [](const auto& item) {
        return item.first.size() <= short_term;
    });
}

bool is_few(const document::block& b) {
    std::size_t characters = 0;
    for (const auto& [term, text] : b.items) characters += term.size() + text.size();
    return b.items.size() <= few_rows && characters <= few_characters;
}

// Short terms stand in a narrow column; a small table stays on one page of paper.
std::string pairs(const document::block& b) {
    std::string classes = is_short(b) ? "short" : "";
    if (is_few(b)) classes += classes.empty() ? "few" : " few";
    std::string table =
        classes.empty() ? "<table>\n" : "<table class=\"" + classes + "\">\n";
    for (const auto& [term, text] : b.items)
        table += "<tr><th scope=\"row\">" + escaped(term) + "</th><td>" + escaped(text) +
                 "</td></tr>\n";
    return table + "</table>\n";
}

std::string list(const document::block& b) {
    std::string items;
    for (const auto& [item, unused] : b.items) items += element("li", escaped(item));
    return "<ul>\n" + items + "</ul>\n";
}

// A heading that links lead to, by its place in the document.
std::string anchor(std::size_t place) { return "s" + std::to_string(place); }

std::string contents(const document& d) {
    std::string items;
    for (std::size_t i = 0; i < d.blocks().size(); ++i)
        if (d.blocks()[i].what == document::kind::section)
            items += "<li><a href=\"#" + anchor(i) + "\">" + escaped(d.blocks()[i].text) +
                     "</a></li>\n";
    return "<nav aria-label=\"Contents\">\n<ul>\n" + items + "</ul>\n</nav>\n";
}

std::string block_html(const document& d, std::size_t place) {
    const auto& b = d.blocks()[place];
    switch (b.what) {
        case document::kind::section:
            return "<h2 id=\"" + anchor(place) + "\">" + escaped(b.text) + "</h2>\n";
        case document::kind::subsection: return element("h3", escaped(b.text));
        case document::kind::paragraph: return element("p", escaped(b.text));
        case document::kind::note:
            return "<p class=\"note\">" + escaped(b.text) + "</p>\n";
        case document::kind::pairs: return pairs(b);
        case document::kind::list: return list(b);
        case document::kind::picture: return element("figure", b.text);
        case document::kind::contents: return contents(d);
    }
    return {};
}

}  // namespace

std::string as_html(const document& d) {
    std::string body = element("h1", escaped(d.title()));
    for (std::size_t i = 0; i < d.blocks().size(); ++i) body += block_html(d, i);
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src "
           "'unsafe-inline'\">\n" +
           element("title", escaped(d.title())) + element("style", style) +
           "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
}

}  // namespace frontdoor
