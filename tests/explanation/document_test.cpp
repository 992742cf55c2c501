// SPDX-License-Identifier: BSL-1.0
// A document as text, Markdown and HTML: what is escaped, wrapped and laid out.
#include <frontdoor/explanation/document.hpp>

#include <catch2/catch.hpp>

#include <sstream>

namespace {

using namespace frontdoor;

constexpr const char* awkward = R"(a <b> & "c" | *d* _e_ `f` [g] #h ~i~ $j$ \k)";

document with_awkward_words() {
    document d(awkward);
    d.section(awkward);
    d.subsection(awkward);
    d.paragraph(awkward);
    d.note(awkward);
    d.item(awkward);
    d.pair(awkward, awkward);
    return d;
}

std::string body(const document& d) {
    const auto html = as_html(d);
    const auto begin = html.find("</h1>\n") + 6;
    return html.substr(begin, html.find("</main>") - begin);
}

std::string after_title(const std::string& markdown) {
    return markdown.substr(markdown.find('\n') + 1);
}

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++n;
    return n;
}

void check_width(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(line.size() <= 90);
        CHECK((line.empty() || line.back() != ' '));
    }
}

std::string many_words(int n) {
    std::string text = "word";
    while (--n > 0) text += " word";
    return text;
}

}  // namespace

TEST_CASE("text shows every character as it is", "[explanation]") {
    CHECK(times(as_text(with_awkward_words()), awkward) == 8);
}

TEST_CASE("HTML escapes its own characters everywhere", "[explanation]") {
    const auto html = as_html(with_awkward_words());
    CHECK(times(html, "a &lt;b&gt; &amp; &quot;c&quot; | *d* _e_ `f`") == 9);
    CHECK(html.find("<b>") == html.npos);
}

TEST_CASE("Markdown escapes its own characters everywhere", "[explanation]") {
    const auto text = as_markdown(with_awkward_words());
    CHECK(times(text,
                R"(a \<b\> \& "c" \| \*d\* \_e\_ \`f\` \[g\] \#h \~i\~ \$j\$ \\k)") == 8);
}

TEST_CASE("Markdown takes no number or dash at the front for a list", "[explanation]") {
    const auto written = [](const char* text) {
        document d("t");
        d.paragraph(text);
        return after_title(as_markdown(d));
    };
    CHECK(written("1. one") == "\n1\\. one\n");
    CHECK(written("12) twelve") == "\n12\\) twelve\n");
    CHECK(written("- dash") == "\n\\- dash\n");
    CHECK(written("+ plus") == "\n\\+ plus\n");
    CHECK(written("2 or more") == "\n2 or more\n");
}

TEST_CASE("text is wrapped at 90 columns", "[explanation]") {
    const auto text = many_words(60);
    document d(text);
    d.section(text);
    d.subsection(text);
    d.paragraph(text + "\n" + text);
    d.note(text);
    d.item(text);
    d.pair("term", text);
    d.section("s");
    d.pair(text, text);
    check_width(as_text(d));
}

TEST_CASE("a line of 90 columns is not wrapped, one more is", "[explanation]") {
    document d("t");
    d.paragraph(many_words(17) + " 12345");
    d.section("s");
    d.paragraph(many_words(17) + " 123456");
    CHECK(times(as_text(d), "word 12345\n") == 1);
    CHECK(times(as_text(d), "word\n123456\n") == 1);
}

TEST_CASE("width counts characters, not bytes", "[explanation]") {
    document d("t");
    d.pair("né", "one");
    d.pair("nei", "two");
    CHECK(as_text(d) == "t\n=\n  né   one\n  nei  two\n");
}

TEST_CASE("terms stand beside what is said of them, long ones above", "[explanation]") {
    document d("t");
    d.pair("a", "one\ntwo");
    d.pair("bcd", "three");
    CHECK(as_text(d) == "t\n=\n  a    one\n       two\n  bcd  three\n");
    document longer("t");
    longer.pair("a term of twenty-nine letters", "one");
    CHECK(as_text(longer) == "t\n=\n  a term of twenty-nine letters\n      one\n");
}

TEST_CASE("items that follow one another are one list", "[explanation]") {
    document d("t");
    d.item("one");
    d.item("two");
    d.paragraph("then");
    d.item("three");
    CHECK(as_text(d) == "t\n=\n  - one\n  - two\n\nthen\n  - three\n");
    CHECK(after_title(as_markdown(d)) == "\n- one\n- two\n\nthen\n\n- three\n");
    CHECK(body(d) ==
          "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>then</p>\n"
          "<ul>\n<li>three</li>\n</ul>\n");
}

TEST_CASE("pairs are a table, with a break where the text has one", "[explanation]") {
    document d("t");
    d.pair("a", "one\ntwo");
    CHECK(after_title(as_markdown(d)) == "\n| | |\n|---|---|\n| **a** | one<br>two |\n");
    CHECK(body(d) ==
          "<table class=\"short few\">\n<tr><th scope=\"row\">a</th><td>one<br>\ntwo"
          "</td></tr>\n</table>\n");
}

TEST_CASE("headings are told apart", "[explanation]") {
    document d("t");
    d.section("two");
    d.subsection("three");
    CHECK(as_text(d) == "t\n=\n\ntwo\n===\n\nthree\n");
    CHECK(as_markdown(d) == "# t\n\n## two\n\n### three\n");
    CHECK(body(d) == "<h2 id=\"s0\">two</h2>\n<h3>three</h3>\n");
}

TEST_CASE("contents link to the sections, in HTML alone", "[explanation]") {
    document d("t");
    d.contents();
    d.section("A & B");
    CHECK(as_text(d) == "t\n=\n\nA & B\n=====\n");
    CHECK(as_markdown(d) == "# t\n\n## A \\& B\n");
    CHECK(body(d) ==
          "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#s1\">A &amp; B</a></li>\n"
          "</ul>\n</nav>\n<h2 id=\"s1\">A &amp; B</h2>\n");
}

TEST_CASE("a picture is shown in HTML alone", "[explanation]") {
    document d("t");
    d.picture("<svg></svg>");
    CHECK(as_text(d) == "t\n=\n");
    CHECK(as_markdown(d) == "# t\n");
    CHECK(body(d) == "<figure><svg></svg></figure>\n");
}
