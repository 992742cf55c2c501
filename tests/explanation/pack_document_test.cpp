// SPDX-License-Identifier: BSL-1.0
// A pack as a document: all of it in each form, and each form whole.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // GCC 12 takes std::regex for uninitialised under sanitizers
#endif

#include <frontdoor/decision/duty_limit.hpp>
#include <frontdoor/explanation/booklet.hpp>
#include <frontdoor/explanation/pack_document.hpp>
#include <frontdoor/explanation/words.hpp>
#include <frontdoor/facts/definition.hpp>
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/rules/citation.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/notation.hpp>
#include <frontdoor/rules/pack_json.hpp>

#include <boost/json.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>

namespace {

using namespace frontdoor;
using writer = std::string (*)(const document&);

// What a reader sees, whatever the form: no marks, no breaks, no escapes.
std::string seen(std::string text) {
    for (const auto& [mark, meant] :
         std::initializer_list<std::pair<const char*, const char*>>{{"<br>", " "},
                                                                    {"&quot;", "\""},
                                                                    {"&lt;", "<"},
                                                                    {"&gt;", ">"},
                                                                    {"&amp;", "&"}})
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1))
            text.replace(at, std::string_view(mark).size(), meant);
    std::string out;
    for (const char c : text) {
        if (c == '\\') continue;
        const bool space = c == ' ' || c == '\n';
        if (!space || (!out.empty() && out.back() != ' ')) out += space ? ' ' : c;
    }
    return out;
}

bool says(const std::string& text, std::string_view what) {
    return text.find(seen(std::string(what))) != text.npos;
}

std::vector<std::string> found(const std::string& text, const char* pattern) {
    const std::regex wanted(pattern);
    std::vector<std::string> all;
    for (std::sregex_iterator i(text.begin(), text.end(), wanted), end; i != end; ++i)
        all.push_back(i->str(i->size() > 1 ? 1 : 0));
    return all;
}

std::string page_of(const pack& p) { return as_html(pack_document(p)); }

void check_rule(const std::string& text, const pack& p, const pack_rule& rule) {
    CAPTURE(p.name(), rule.id);
    CHECK(says(text, rule.id));
    CHECK(says(text, rule.citation));
    CHECK(says(text, condition_in_words(p, rule) + "."));
    rule.duties.for_each([&](duty d) {
        CHECK(says(text, duty_vocabulary.label(d)));
        CHECK(says(text, limit_of(d).source));
        CHECK(says(text, agency_vocabulary.label(limit_of(d).leads)));
    });
}

}  // namespace

TEST_CASE("every rule is in every form of a pack's document, whole", "[explanation]") {
    const pack* p = GENERATE(from_range(packs::all));
    const auto d = pack_document(*p);
    for (const writer write : {as_text, as_markdown, as_html}) {
        const auto text = seen(write(d));
        for (const auto& rule : p->rules) check_rule(text, *p, rule);
        CHECK(says(text, sha256(*p)));
        CHECK(says(text, "frontdoor " + std::string(version)));
    }
}

TEST_CASE("every indicator is in the glossary or listed as not named", "[explanation]") {
    const pack* p = GENERATE(from_range(packs::all));
    const auto text = seen(as_text(pack_document(*p)));
    for (std::size_t i = 0; i < indicator_count; ++i) {
        const indicator which{i};
        const bool named = says(text, "Recorded as " + std::string(id_of(which)) + ".");
        const bool unnamed = says(text, "(" + std::string(id_of(which)) + ")");
        CAPTURE(p->name(), id_of(which));
        CHECK(named != unnamed);
        if (named) CHECK(says(text, definition_of(which).does_not_count));
    }
}

TEST_CASE("every source that a rule or a duty cites is listed", "[explanation]") {
    const pack* p = GENERATE(from_range(packs::all));
    const auto text = seen(as_text(pack_document(*p)));
    const auto listed =
        text.substr(text.rfind("What the rules, duties and time limits above cite"));
    for (const auto& rule : p->rules) {
        for (const auto& cited : sources_of(*p, rule))
            CHECK(says(listed, cited.from->title));
        rule.duties.for_each([&](duty d) {
            for (const auto& cited : sources_of(limit_of(d).source))
                CHECK(says(listed, cited.from->title));
        });
    }
}

TEST_CASE("a pack's page has one title, headings in order and a language",
          "[explanation]") {
    const pack* p = GENERATE(from_range(packs::all));
    const auto html = page_of(*p);
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(html.find("<html lang=\"en-GB\">") != html.npos);
    CHECK(says(html, "<title>" + std::string(p->heading.title) + "</title>"));
    CHECK(found(html, "<h1").size() == 1);
    int last = 0;
    for (const auto& heading : found(html, "<h([1-6])")) {
        const int depth = std::stoi(heading);
        CHECK(depth <= last + 1);
        last = depth;
    }
}

TEST_CASE("a page fetches nothing and links to itself alone", "[explanation]") {
    const auto pages = {page_of(packs::rsrt_2015), as_html(indicator_booklet()),
                        as_html(bibliography_document())};
    for (const auto& html : pages) {
        CHECK(found(html, "https?:").empty());
        CHECK(found(html, "src=|url\\(|@import|<script|<link").empty());
        for (const auto& target : found(html, "href=\"([^\"]*)\"")) {
            CHECK(target.starts_with("#"));
            CHECK(html.find(" id=\"" + target.substr(1) + "\"") != html.npos);
        }
    }
}

TEST_CASE("what a page opens, it closes", "[explanation]") {
    const auto html = page_of(packs::rhrt_2018);
    for (const std::string name :
         {"h2", "h3", "p", "ul", "li", "table", "tr", "th", "td", "nav", "figure", "svg",
          "g", "text", "main", "style"}) {
        CAPTURE(name);
        CHECK(found(html, ("<" + name + "[ >]").c_str()).size() ==
              found(html, ("</" + name + ">").c_str()).size());
    }
}

TEST_CASE("ids in a page are used once", "[explanation]") {
    const auto ids = found(page_of(packs::rhrt_2018), " id=\"([^\"]*)\"");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE("the picture can be heard: a role, a title, a description", "[explanation]") {
    const auto svg = continuum_picture();
    CHECK(svg.find("role=\"img\"") != svg.npos);
    CHECK(svg.find("aria-labelledby=\"continuum-title continuum-words\"") != svg.npos);
    CHECK(found(svg, "<title id=\"continuum-title\">[^<]+</title>").size() == 1);
    const auto words = found(svg, "<desc id=\"continuum-words\">([^<]+)</desc>");
    REQUIRE(words.size() == 1);
    for (std::size_t r = 1; r < route_count; ++r)
        CHECK(says(words[0], route_vocabulary.label(static_cast<route>(r))));
    for (std::size_t l = 1; l < level_vocabulary.size(); ++l)
        CHECK(says(words[0], level_vocabulary.label(static_cast<level>(l))));
}

TEST_CASE("a table in Markdown has two columns in every row", "[explanation]") {
    const auto text = as_markdown(pack_document(packs::rhrt_2018));
    std::size_t rows = 0;
    for (const auto& line : found(text, "[^\n]+")) {
        if (line[0] != '|') continue;
        std::size_t bars = 0;
        for (std::size_t i = 0; i < line.size(); ++i)
            bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\');
        CAPTURE(line);
        CHECK(bars == 3);
        ++rows;
    }
    CHECK(rows > packs::rhrt_2018.rules.size());
}

TEST_CASE("a pack as JSON has its rules in order, whole", "[explanation]") {
    const pack* p = GENERATE(from_range(packs::all));
    const auto all = boost::json::parse(pack_json(*p)).as_object();
    CHECK(all.at("name").as_string() == std::string(p->name()));
    CHECK(all.at("sha256").as_string() == sha256(*p));
    CHECK(all.at("extends").is_null() == p->heading.extends.empty());
    CHECK(all.at("until").is_null() == !p->heading.until);
    const auto& rules = all.at("rules").as_array();
    REQUIRE(rules.size() == p->rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = p->rules[i];
        CHECK(rules[i].at("id").as_string() == std::string(rule.id));
        CHECK(rules[i].at("level").as_int64() == static_cast<int>(rule.level));
        CHECK(rules[i].at("route").as_string() ==
              std::string(route_vocabulary.id(rule.route)));
        CHECK(rules[i].at("when").as_string() == notation(*p, rule));
        CHECK(rules[i].at("duties").as_array().size() == rule.duties.size());
        CHECK(rules[i].at("basis").as_string() ==
              std::string(basis_vocabulary.id(rule.basis)));
        CHECK(rules[i].at("citation").as_string() == std::string(rule.citation));
    }
}

TEST_CASE("a pack as JSON has each set that its rules count over", "[explanation]") {
    const auto all = boost::json::parse(pack_json(packs::rhrt_2018)).as_object();
    std::vector<std::string> ids;
    for (const auto& set : all.at("sets").as_array()) {
        ids.emplace_back(set.at("id").as_string());
        const auto known =
            std::find_if(set_vocabulary.begin(), set_vocabulary.end(),
                         [&](const auto* s) { return s->id == ids.back(); });
        REQUIRE(known != set_vocabulary.end());
        CHECK(set.at("members").as_array().size() == (*known)->members.count());
    }
    CHECK(std::is_sorted(ids.begin(), ids.end()));
    CHECK(ids.size() == set_vocabulary.size());
}

TEST_CASE("the booklet defines every indicator and every count", "[explanation]") {
    const auto text = seen(as_text(indicator_booklet()));
    const auto json = boost::json::parse(indicators_json()).as_object();
    CHECK(json.at("indicators").as_array().size() == indicator_count);
    CHECK(json.at("counts").as_array().size() == counted_size);
    const auto check = [&](std::string_view id, const definition& term) {
        CAPTURE(id);
        CHECK(says(text, "Recorded as " + std::string(id)));
        for (const auto part :
             {term.meaning, term.counts, term.does_not_count, term.question})
            CHECK(says(text, part));
    };
    for (std::size_t i = 0; i < indicator_count; ++i)
        check(indicator_ids[i], definition_of(indicator{i}));
    for (std::size_t i = 0; i < counted_size; ++i)
        check(counted_vocabulary.id(static_cast<counted>(i)),
              definition_of(static_cast<counted>(i)));
}

TEST_CASE("the bibliography has every source", "[explanation]") {
    const auto text = seen(as_text(bibliography_document()));
    const auto json = boost::json::parse(sources_json()).as_object();
    REQUIRE(json.at("sources").as_array().size() == sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        CAPTURE(sources[i].id);
        CHECK(says(text, sources[i].title));
        CHECK(says(text, std::string(sources[i].status) + "."));
        CHECK(json.at("sources").as_array()[i].at("id").as_string() ==
              std::string(sources[i].id));
    }
}
