// SPDX-License-Identifier: BSL-1.0
// The packs against the tables as published: every rule, to the letter, and no other.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/rules/notation.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "support/table.hpp"

namespace {

using namespace frontdoor;
using support::table_line;

// What a table says is done to the rules of the pack below; a plain table adds its own.
void take_in(std::vector<table_line>& rules, const table_line& row) {
    const auto change = row.contains("change") ? row.at("change") : "add";
    const auto old = std::find_if(rules.begin(), rules.end(), [&](const auto& r) {
        return r.at("id") == row.at("id");
    });
    if (change == "add") return rules.push_back(row);
    REQUIRE(old != rules.end());
    if (change == "remove")
        rules.erase(old);
    else
        *old = row;
}

std::vector<table_line> published_rules(std::string_view pack_name) {
    if (pack_name.empty()) return {};
    std::string table = "rules_" + std::string(pack_name) + ".tsv";
    std::replace(table.begin(), table.end(), '-', '_');
    auto rules = published_rules(find_pack(pack_name)->heading.extends);
    for (const auto& row : support::read_published(table)) take_in(rules, row);
    return rules;
}

std::size_t closing(const std::string& text, std::size_t open) {
    std::size_t at = open;
    for (int depth = 0; at < text.size(); ++at) {
        if (text[at] == '(') ++depth;
        if (text[at] == ')' && --depth == 0) break;
    }
    return at;
}

// People put parentheses around an `and` beside an `or` to be clear; the notation has
// none that the reading does not need.
std::string without_spare_parentheses(std::string text) {
    for (std::size_t at = text.find("or ("); at != text.npos;
         at = text.find("or (", at + 1)) {
        const auto end = closing(text, at + 3);
        const auto inside = text.substr(at + 4, end - at - 4);
        REQUIRE(inside.find(" or ") == inside.npos);
        text = text.substr(0, at + 3) + inside + text.substr(end + 1);
    }
    return text;
}

// A list written out comes in the order of the vocabulary.
std::string with_sorted_lists(std::string text) {
    const auto begin = text.find("; ");
    if (begin == text.npos) return text;
    const auto end = text.find(')', begin);
    auto members = support::parts_of(text.substr(begin + 2, end - begin - 2), ", ");
    if (members.size() == 1) return text;
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
        return find_indicator(a)->index() < find_indicator(b)->index();
    });
    std::string sorted;
    for (const auto& m : members) sorted += (sorted.empty() ? "" : ", ") + m;
    return text.substr(0, begin + 2) + sorted + text.substr(end);
}

std::vector<std::string> duties_of(const pack_rule& r) {
    std::vector<std::string> found;
    r.duties.for_each([&](duty d) { found.emplace_back(duty_vocabulary.id(d)); });
    return found;
}

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    return words;
}

void check(const pack& of, const pack_rule& r, const table_line& published) {
    CAPTURE(of.name(), published.at("id"));
    CHECK(r.id == published.at("id"));
    CHECK(std::to_string(static_cast<int>(r.level)) == published.at("level"));
    CHECK(route_vocabulary.id(r.route) == published.at("route"));
    CHECK(notation(of, r) ==
          with_sorted_lists(without_spare_parentheses(published.at("when"))));
    CHECK(duties_of(r) == sorted(support::parts_of(published.at("duties"), ", ")));
    CHECK(basis_vocabulary.id(r.basis) == published.at("basis"));
    CHECK(r.citation == published.at("citation"));
}

std::string day_or_nothing(const std::optional<std::chrono::local_days>& day) {
    if (!day) return {};
    const auto text = iso_date(*day);
    return {text.data(), text.size()};
}

}  // namespace

TEST_CASE("every pack has the rules of its table, in order, and no other", "[packs]") {
    const pack* of = GENERATE(from_range(packs::all));
    const auto published = published_rules(of->name());
    CAPTURE(of->name());
    REQUIRE(of->rules.size() == published.size());
    for (std::size_t i = 0; i < published.size(); ++i)
        check(*of, of->rules[i], published[i]);
}

TEST_CASE("all 132 rows of the tables are there", "[packs]") {
    std::size_t rows = 0;
    for (const std::string table : {"children_act", "rsrt_2015", "rhrt_2018"})
        rows += support::read_published("rules_" + table + ".tsv").size();
    CHECK(rows == 132);
    CHECK(packs::children_act.rules.size() == 68);
    CHECK(packs::rsrt_2015.rules.size() == 68 + 58);
    CHECK(packs::rhrt_2018.rules.size() == 68 + 58 + 4 - 1);
}

TEST_CASE("the packs have the names, titles and days in force that were published",
          "[packs]") {
    const auto published = support::read_published("packs.tsv");
    REQUIRE(published.size() == packs::all.size());
    for (std::size_t i = 0; i < published.size(); ++i) {
        const auto& is = packs::all[i]->heading;
        const auto& should = published[i];
        CHECK(is.name == should.at("pack"));
        CHECK(is.title == should.at("title"));
        CHECK(is.extends == should.at("extends"));
        CHECK(day_or_nothing(is.from) == should.at("from"));
        CHECK(day_or_nothing(is.until) == should.at("until"));
        CHECK(find_pack(should.at("pack")) == packs::all[i]);
    }
    CHECK(find_pack("rsrt-2016") == nullptr);
}

TEST_CASE("every local pack begins with the whole floor", "[packs]") {
    const pack* of = GENERATE(from_range(packs::all));
    const auto& floor = packs::children_act.rules;
    for (std::size_t i = 0; i < floor.size(); ++i) {
        CAPTURE(of->name(), floor[i].id);
        CHECK(of->rules[i].id == floor[i].id);
        CHECK(notation(*of, of->rules[i]) == notation(packs::children_act, floor[i]));
    }
}

TEST_CASE("every rule that no law makes is said to be a local threshold", "[packs]") {
    const pack* of = GENERATE(from_range(packs::all));
    for (std::size_t i = 0; i < of->rules.size(); ++i) {
        const bool local = i >= packs::children_act.rules.size();
        CAPTURE(of->rules[i].id);
        CHECK((of->rules[i].basis == basis::local_threshold) == local);
    }
}

TEST_CASE("a referral is read under the pack in force on the day it was received",
          "[packs]") {
    using namespace std::chrono;
    const auto chosen = [](year_month_day day) {
        return local_pack_for(moment{local_days{day}, std::nullopt});
    };
    struct example {
        year_month_day day;
        const pack* chosen;
        chosen_because why;
    };
    const auto [day, should, why] = GENERATE(values<example>({
        {year{2015} / 2 / 28, &packs::rsrt_2015, chosen_because::before_the_first},
        {year{1990} / 1 / 1, &packs::rsrt_2015, chosen_because::before_the_first},
        {year{2015} / 3 / 1, &packs::rsrt_2015, chosen_because::in_force},
        {year{2017} / 12 / 31, &packs::rsrt_2015, chosen_because::in_force},
        {year{2018} / 1 / 1, &packs::rhrt_2018, chosen_because::in_force},
        {year{2030} / 6 / 1, &packs::rhrt_2018, chosen_because::in_force},
    }));
    CHECK(chosen(day).chosen == should);
    CHECK(chosen(day).why == why);
    CHECK(local_pack_for(std::nullopt).chosen == &packs::rhrt_2018);
    CHECK(local_pack_for(std::nullopt).why == chosen_because::day_not_known);
}
