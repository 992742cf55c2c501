// SPDX-License-Identifier: BSL-1.0
// The vocabulary, its sets and the census code sets against the tables as published.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "support/table.hpp"

namespace {

using namespace frontdoor;
using words = std::vector<std::string>;

std::vector<support::table_line> published_codes(const std::string& set) {
    auto codes = support::read_published("code_sets.tsv");
    std::erase_if(codes, [&](const auto& row) { return row.at("set") != set; });
    return codes;
}

template <class Vocabulary>
void check_codes(const Vocabulary& terms, const std::string& set) {
    const auto published = published_codes(set);
    CAPTURE(set);
    REQUIRE(terms.size() == published.size());
    std::size_t i = 0;
    for (const auto& term : terms) {
        CHECK(term.id == published[i].at("code"));
        CHECK(term.label == published[i].at("meaning"));
        ++i;
    }
}

words members_of(const indicator_set& set) {
    words ids;
    set.members.for_each([&](std::size_t i) { ids.emplace_back(id_of(indicator{i})); });
    return ids;
}

words in_vocabulary_order(const words& ids) {
    words ordered;
    for (const auto& entry : indicator_vocabulary)
        for (const auto& id : ids)
            if (entry.id == id) ordered.push_back(id);
    return ordered;
}

}  // namespace

TEST_CASE("the indicators are those published, in order, with all that is said of them",
          "[packs]") {
    const auto published = support::read_published("indicators.tsv");
    REQUIRE(published.size() == 151);
    REQUIRE(indicator_count == published.size());
    for (std::size_t i = 0; i < indicator_count; ++i) {
        const auto& is = indicator_vocabulary[i];
        const auto& should = published[i];
        CAPTURE(should.at("id"));
        CHECK(is.id == should.at("id"));
        CHECK(is.label == should.at("label"));
        CHECK(domain_ids[static_cast<std::size_t>(is.domain)] == should.at("domain"));
        CHECK((is.polarity == polarity::risk ? "risk" : "protective") ==
              should.at("polarity"));
        CHECK(is.census_factor == should.at("cin_factors"));
        CHECK(find_indicator(should.at("id"))->index() == i);
    }
}

TEST_CASE("the sets have the members and meanings published", "[packs]") {
    const auto published = support::read_published("sets.tsv");
    REQUIRE(set_vocabulary.size() == published.size());
    for (std::size_t i = 0; i < published.size(); ++i) {
        const auto listed = support::parts_of(published[i].at("members"), " ");
        CAPTURE(published[i].at("set"));
        CHECK(set_vocabulary[i]->id == published[i].at("set"));
        CHECK(set_vocabulary[i]->meaning == published[i].at("meaning"));
        CHECK(members_of(*set_vocabulary[i]) == in_vocabulary_order(listed));
        CHECK(set_vocabulary[i]->members.count() == listed.size());
    }
}

TEST_CASE("the census code sets are those published, in order", "[packs]") {
    check_codes(referral_source_vocabulary, "referral_source");
    check_codes(primary_need_vocabulary, "primary_need");
    check_codes(outcome_vocabulary, "outcome");
    check_codes(consent_vocabulary, "consent");
    check_codes(abuse_category_vocabulary, "abuse_category");
    CHECK(support::read_published("code_sets.tsv").size() == 22 + 10 + 7 + 5 + 5);
}

TEST_CASE(
    "every duty of the tables is in the vocabulary of duties, and every one is used",
    "[packs]") {
    duty_set used;
    for (const std::string table : {"children_act", "rsrt_2015", "rhrt_2018"})
        for (const auto& row : support::read_published("rules_" + table + ".tsv"))
            for (const auto& id : support::parts_of(row.at("duties"), ", ")) {
                CAPTURE(id);
                REQUIRE(duty_vocabulary.find(id));
                used.insert(*duty_vocabulary.find(id));
            }
    CHECK(used.size() == duty_count);
}
