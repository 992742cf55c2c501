// SPDX-License-Identifier: BSL-1.0
// Colours of pages and of the picture: WCAG 2.2 AA, computed from what is written out.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // GCC 12 takes std::regex for uninitialised under sanitizers
#endif

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/explanation/pack_document.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <regex>
#include <set>
#include <string>

namespace {

using namespace frontdoor;

std::string whole(std::string colour) {
    if (colour.size() != 4) return colour;
    std::string all = "#";
    for (std::size_t i = 1; i < 4; ++i) all += std::string(2, colour[i]);
    return all;
}

// Relative luminance and contrast, as WCAG 2.2 defines them.
double luminance(const std::string& colour) {
    constexpr std::array<double, 3> weights{0.2126, 0.7152, 0.0722};
    const auto text = whole(colour);
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double c = std::stoi(text.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
        sum += weights[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const std::string& a, const std::string& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

std::set<std::string> found(const std::string& text, const char* pattern) {
    const std::regex wanted(pattern);
    std::set<std::string> all;
    for (std::sregex_iterator i(text.begin(), text.end(), wanted), end; i != end; ++i)
        all.insert(i->str(1));
    return all;
}

}  // namespace

TEST_CASE("contrast is computed as in the guidelines", "[explanation]") {
    CHECK(contrast("#000", "#ffffff") == Approx(21));
    CHECK(contrast("#767676", "#fff") == Approx(4.54).margin(0.01));
    CHECK(contrast("#777777", "#fff") < 4.5);
}

TEST_CASE("every colour of text stands out from every background of a page",
          "[explanation]") {
    const auto html = as_html(document("t"));
    const auto inks = found(html, "[ {;]color: (#[0-9a-f]+)");
    const auto grounds = found(html, "background: (#[0-9a-f]+)");
    CHECK(inks.size() >= 3);
    CHECK(grounds.size() >= 2);
    for (const auto& ink : inks)
        for (const auto& ground : grounds) {
            CAPTURE(ink, ground);
            CHECK(contrast(ink, ground) >= 4.5);
        }
}

TEST_CASE("lines and focus of a page stand out from it", "[explanation]") {
    const auto html = as_html(document("t"));
    const auto lines = found(html, "(?:border|outline)[a-z-]*: [^;#]*(#[0-9a-f]+)");
    CHECK(lines.size() >= 3);
    for (const auto& line : lines) {
        CAPTURE(line);
        CHECK(contrast(line, "#fff") >= 3);
    }
}

TEST_CASE("the words of the picture stand out from their step", "[explanation]") {
    const auto svg = continuum_picture();
    const std::regex step("<rect[^>]* fill=\"(#[0-9a-f]+)\"[^>]*/>\n<g fill=\"(#[0-9a-f]+)\"");
    std::size_t steps = 0;
    for (std::sregex_iterator i(svg.begin(), svg.end(), step), end; i != end; ++i, ++steps) {
        CAPTURE(i->str(1), i->str(2));
        CHECK(contrast(i->str(1), i->str(2)) >= 7);
    }
    CHECK(steps == 4);
}
