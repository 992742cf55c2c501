// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace {

// Dark text on light: contrast 12:1 and more, the blue 7:1. On paper, A4 with no colour.
constexpr const char* style = R"(
:root { color-scheme: light; }
body { font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Arial, sans-serif;
  color: #1b1b1b; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; border-bottom: .25rem solid #0b4f8a; padding-bottom: .5rem; }
h2 { font-size: 1.3rem; margin-top: 2rem; color: #0b4f8a; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid #b5b5b5; overflow-wrap: anywhere; }
th { width: 11rem; font-weight: 600; }
li { margin: .35rem 0; }
.note { border-left: .35rem solid #0b4f8a; background: #eef4fa; padding: .75rem 1rem; margin: 1rem 0; }
svg { max-width: 100%; height: auto; }
@media (max-width: 30rem) { th, td { display: block; width: auto; } th { border: 0; padding-bottom: 0; } }
@page { size: A4; margin: 18mm; }
@media print { body { font-size: 11pt; max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; color: #000; } table, li, .note { break-inside: avoid; } }
)";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else out += c;
    }
    return out;
}

std::string element(const char* name, const std::string& inside) {
    return std::string("<") + name + ">" + inside + "</" + name + ">\n";
}

std::string pairs(const document::block& b) {
    std::string rows;
    for (const auto& [term, text] : b.items)
        rows += "<tr><th scope=\"row\">" + escaped(term) + "</th><td>" + escaped(text) + "</td></tr>\n";
    return "<table>\n" + rows + "</table>\n";
}

std::string list(const document::block& b) {
    std::string items;
    for (const auto& [item, unused] : b.items) items += element("li", escaped(item));
    return "<ul>\n" + items + "</ul>\n";
}

std::string block_html(const document::block& b) {
    switch (b.what) {
        case document::kind::section: return element("h2", escaped(b.text));
        case document::kind::subsection: return element("h3", escaped(b.text));
        case document::kind::paragraph: return element("p", escaped(b.text));
        case document::kind::note: return "<p class=\"note\">" + escaped(b.text) + "</p>\n";
        case document::kind::pairs: return pairs(b);
        case document::kind::list: return list(b);
        case document::kind::picture: return element("figure", b.text);
    }
    return {};
}

}  // namespace

std::string as_html(const document& d) {
    std::string body = element("h1", escaped(d.title()));
    for (const auto& b : d.blocks()) body += block_html(b);
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n" +
           element("title", escaped(d.title())) + element("style", style) +
           "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
}

}  // namespace frontdoor
