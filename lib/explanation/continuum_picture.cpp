// SPDX-License-Identifier: BSL-1.0
// The continuum of need: four steps, the most urgent on top, each darker than the one
// below, so that it reads in black and white too. Contrast of text 7:1 and more.
#include <algorithm>
#include <array>
#include <vector>

#include <frontdoor/explanation/pack_document.hpp>

#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

constexpr std::size_t characters_a_line = 34;
constexpr int width = 360, line_height = 20, gap = 6, padding = 12;

struct step {
    frontdoor::level level;
    std::vector<route> routes;  // the most urgent first
    const char* fill;
    const char* ink;
};

const std::array<step, 4> steps{{
    {level::complex_significant,
     {route::immediate_protection, route::section_47, route::section_17},
     "#0b3d6b",
     "#ffffff"},
    {level::additional_needs, {route::early_help_assessment}, "#a9c9e6", "#000000"},
    {level::universal_plus, {route::universal_plus}, "#d6e6f4", "#000000"},
    {level::universal, {route::universal}, "#ffffff", "#000000"},
}};

std::vector<std::string> in_lines(std::string_view text) {
    std::vector<std::string> lines{""};
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (lines.back().size() + end + 1 > characters_a_line) lines.emplace_back();
        lines.back() +=
            (lines.back().empty() ? "" : " ") + std::string(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string label(route r) { return std::string(route_vocabulary.label(r)); }

std::string title_of(const step& at) {
    return "Level " + std::to_string(static_cast<int>(at.level)) + ": " +
           std::string(level_vocabulary.label(at.level));
}

std::string text_at(int x, int y, const std::string& text, const char* more = "") {
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\"" +
           more + ">" + text + "</text>\n";
}

int height_of(const step& at) {
    std::size_t lines = 1;
    for (const auto r : at.routes) lines += in_lines(label(r)).size();
    return static_cast<int>(lines) * line_height + 2 * padding +
           static_cast<int>(at.routes.size()) * gap;
}

std::string picture_of(const step& at, int top) {
    constexpr int left = 44;
    std::string text =
        "<rect x=\"" + std::to_string(left) + "\" y=\"" + std::to_string(top) +
        "\" width=\"" + std::to_string(width - left - 2) + "\" height=\"" +
        std::to_string(height_of(at)) + "\" fill=\"" + at.fill +
        "\" stroke=\"#000000\" stroke-width=\"1.5\"/>\n<g fill=\"" + at.ink + "\">\n";
    int y = top + padding + 15;
    text += text_at(left + padding, y, title_of(at), " font-weight=\"700\"");
    for (const auto r : at.routes) {
        y += gap;
        for (const auto& line : in_lines(label(r)))
            text += text_at(left + padding, y += line_height, line);
    }
    return text + "</g>\n";
}

std::string arrow(int height) {
    const auto foot = std::to_string(height - 4), middle = std::to_string(height / 2);
    return "<path d=\"M31 " + foot +
           "V16\" stroke=\"#000000\" stroke-width=\"3\" fill=\"none\"/>\n"
           "<path d=\"M31 2l-8 16h16z\" fill=\"#000000\"/>\n"
           "<text x=\"16\" y=\"" +
           middle + "\" text-anchor=\"middle\" transform=\"rotate(-90 16 " + middle +
           ")\" fill=\"#000000\">more need, more urgent</text>\n";
}

std::string description() {
    std::string text = "Four levels of need, from the least to the most urgent.";
    for (auto at = steps.rbegin(); at != steps.rend(); ++at) {
        std::vector<std::string> routes;
        for (auto r = at->routes.rbegin(); r != at->routes.rend(); ++r)
            routes.push_back(label(*r));
        text += " " + title_of(*at) + ". " + joined(routes, "; ") + ".";
    }
    return text;
}

}  // namespace

std::string continuum_picture() {
    int top = 2;
    std::string drawn;
    for (const auto& at : steps) {
        drawn += picture_of(at, top);
        top += height_of(at) + gap;
    }
    const int height = top - gap + 2;
    return "<svg role=\"img\" aria-labelledby=\"continuum-title continuum-words\" "
           "viewBox=\"0 0 " +
           std::to_string(width) + " " + std::to_string(height) +
           "\" font-family=\"system-ui, 'Segoe UI', Arial, sans-serif\" "
           "font-size=\"15\">\n"
           "<title id=\"continuum-title\">The continuum of need</title>\n"
           "<desc id=\"continuum-words\">" +
           description() + "</desc>\n" + arrow(height) + drawn + "</svg>\n";
}

}  // namespace frontdoor
