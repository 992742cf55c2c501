// SPDX-License-Identifier: BSL-1.0
// Every term is defined, in full and in words that its readers can use.
#include <frontdoor/facts/definition.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/readability.hpp"

namespace {

using namespace frontdoor;
using support::flesch_kincaid_grade;

struct term {
    std::string_view id;
    std::string_view label;
    const definition* text;
};

std::vector<term> every_term() {
    std::vector<term> all;
    for (std::size_t i = 0; i < indicator_count; ++i) {
        const indicator which{i};
        all.push_back({id_of(which), label_of(which), &definition_of(which)});
    }
    for (std::size_t i = 0; i < counted_size; ++i) {
        const auto which = static_cast<counted>(i);
        all.push_back({counted_vocabulary.id(which), counted_vocabulary.label(which),
                       &definition_of(which)});
    }
    return all;
}

std::vector<std::string_view> texts_of(const definition& d) {
    return {d.meaning, d.counts, d.does_not_count, d.question, d.family};
}

// What a parent reads.
std::string told(const definition& d) {
    return "We were told that " + std::string(d.family) + ".";
}

std::size_t sentences_in(std::string_view text) {
    return support::measure(text).sentences;
}

// Lower case, with one space before and after each word and nothing else.
std::string words_of(std::string_view text) {
    std::string words = " ";
    for (const char c : text) {
        if (support::spelling::is_letter(c))
            words += static_cast<char>(c | 0x20);
        else if (support::spelling::is_digit(c))
            words += c;
        else if (c != '\'' && words.back() != ' ')
            words += ' ';
    }
    return words.back() == ' ' ? words : words + ' ';
}

// Those of the words, or phrases, that the text uses.
std::string used(std::string_view text, std::initializer_list<std::string_view> words) {
    const std::string all = words_of(text);
    std::string found;
    for (const auto word : words)
        if (all.find(" " + std::string(word) + " ") != std::string::npos)
            found += std::string(word) + "; ";
    return found;
}

std::string jargon_in(std::string_view text) {
    return used(text, {"section 47", "s47", "section 17", "s17", "section 20", "mash",
                       "cass", "threshold", "thresholds", "referral", "referral form",
                       "icpc", "conference", "strategy discussion", "perpetrator",
                       "perpetrators", "victim", "disclosure", "disclosed", "disclose",
                       "non compliant", "noncompliant", "compliance", "disguised",
                       "multi agency", "agency", "agencies", "safeguarding", "assessment",
                       "intervention", "outcomes", "presenting", "presents", "dna",
                       "marac", "dash", "lado", "nrm", "cse", "cce", "fgm", "fii", "uasc",
                       "neet", "cin", "cp plan", "lac", "ehcp", "sen", "camhs", "eha",
                       "tac", "dv", "hbv", "sti", "gp", "step down", "escalate",
                       "substance misuse", "substances", "parental responsibility",
                       "significant harm", "exploitation", "cuckooing", "county lines",
                       "attachment", "developmental", "engagement", "engage", "engages",
                       "resistant", "chaotic", "dysfunctional", "service user",
                       "placement", "contact arrangements", "looked after", "sibling",
                       "siblings", "professionals", "statutory", "indicator"});
}

std::string blame_in(std::string_view text) {
    return used(text, {"neglect", "neglected", "neglectful", "fail", "fails", "failed",
                       "failing", "failure", "refuse", "refuses", "refused", "fault",
                       "blame", "guilty", "bad parent", "poor parenting", "inadequate",
                       "abuser", "should have", "unfit", "liar", "lied", "lying",
                       "careless", "suspect", "suspected", "accused", "promiscuous",
                       "attention seeking"});
}

std::string american_in(std::string_view text) {
    return used(text, {"behavior", "behaviors", "color", "favor", "honor", "labor",
                       "neighbor", "neighbors", "neighborhood", "center", "defense",
                       "judgment", "counselor", "program", "mom", "diaper", "pediatric",
                       "pediatrician", "gray", "traveled", "traveler", "labeled",
                       "enrollment", "skillful", "recognize", "recognized", "organize",
                       "organized", "realize", "immunize", "immunization",
                       "immunizations", "sexualized", "traumatized", "criticize",
                       "analyze", "radicalized", "penalized", "apologize", "mold",
                       "pajamas", "stroller"});
}

bool is_ascii(char c) { return c >= ' ' && c <= '~'; }

// The texts in double quotes.
std::vector<std::string_view> quoted_in(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t open = text.find('"'); open != std::string_view::npos;) {
        const std::size_t close = text.find('"', open + 1);
        if (close == std::string_view::npos) return {"a quotation that does not end"};
        found.push_back(text.substr(open + 1, close - open - 1));
        open = text.find('"', close + 1);
    }
    return found;
}

}  // namespace

TEST_CASE("every indicator and every count has every text, clean and closed") {
    CHECK(every_term().size() == indicator_count + counted_size);
    for (const auto& [id, label, text] : every_term()) {
        INFO(id);
        for (const auto part : texts_of(*text)) {
            INFO(part);
            REQUIRE(part.size() > 20);
            CHECK(part.front() != ' ');
            CHECK(part.back() != ' ');
            CHECK(part.find("  ") == std::string_view::npos);
            CHECK(std::all_of(part.begin(), part.end(), is_ascii));
            CHECK(american_in(part) == "");
        }
        for (const auto part : {text->meaning, text->counts, text->does_not_count}) {
            CHECK((part.front() >= 'A' && part.front() <= 'Z'));
            CHECK(part.back() == '.');
        }
    }
}

TEST_CASE("a definition stands beside its own term") {
    CHECK(definition_of(indicators::injury_non_mobile_child).family ==
          "your baby has a bruise or mark and cannot yet crawl or walk");
    CHECK(definition_of(indicators::immediate_danger).family ==
          "your child may be in danger right now");
    CHECK(definition_of(indicators::school_engaged).family ==
          "your child's school knows and is helping");
    CHECK(definition_of(counted::referrals_12m).family ==
          "people have asked for help for your child before in the past year");
}

TEST_CASE("a meaning has two or three sentences, and an example is short") {
    for (const auto& [id, label, text] : every_term()) {
        INFO(id << ": " << text->meaning);
        CHECK(sentences_in(text->meaning) >= 2);
        CHECK(sentences_in(text->meaning) <= 3);
        CHECK(sentences_in(text->counts) == 1);
        CHECK(sentences_in(text->does_not_count) <= 3);
    }
}

TEST_CASE("a question is one sentence, and asks") {
    for (const auto& [id, label, text] : every_term()) {
        INFO(id << ": " << text->question);
        CHECK((text->question.front() >= 'A' && text->question.front() <= 'Z'));
        CHECK(text->question.back() == '?');
        CHECK(sentences_in(text->question) == 1);
    }
}

TEST_CASE("what a parent is told goes on from 'We were told that'") {
    for (const auto& [id, label, text] : every_term()) {
        INFO(id << ": " << text->family);
        CHECK((text->family.front() >= 'a' && text->family.front() <= 'z'));
        CHECK(text->family.find_first_of(".?!;:\"") == std::string_view::npos);
        CHECK(sentences_in(told(*text)) == 1);
    }
}

TEST_CASE("no text repeats another") {
    std::set<std::string> seen;
    for (const auto& [id, label, text] : every_term())
        for (const auto part : texts_of(*text)) {
            INFO(id << ": " << part);
            CHECK(seen.insert(words_of(part)).second);
        }
}

TEST_CASE("a near example names other terms by their labels, in double quotes") {
    std::set<std::string_view> labels;
    for (const auto& each : every_term()) labels.insert(each.label);
    for (const auto& [id, label, text] : every_term())
        for (const auto named : quoted_in(text->does_not_count)) {
            INFO(id << " names " << named);
            CHECK(labels.contains(named));
            CHECK(named != label);
        }
}

TEST_CASE("questions and what parents are told have no jargon and no blame") {
    for (const auto& [id, label, text] : every_term()) {
        INFO(id);
        CHECK(jargon_in(text->question) == "");
        CHECK(jargon_in(text->family) == "");
        CHECK(blame_in(text->question) == "");
        CHECK(blame_in(text->family) == "");
    }
}

TEST_CASE("questions and what parents are told can be read at eleven") {
    std::string questions, all_told;
    for (const auto& [id, label, text] : every_term()) {
        INFO(id << "\n  " << text->question << "\n  " << told(*text));
        CHECK(flesch_kincaid_grade(text->question) <= 9);
        CHECK(flesch_kincaid_grade(told(*text)) <= 9);
        questions += std::string(text->question) + ' ';
        all_told += told(*text) + ' ';
    }
    CHECK(flesch_kincaid_grade(questions) <= 7);
    CHECK(flesch_kincaid_grade(all_told) <= 7);
}

TEST_CASE("syllables are counted as they are spoken") {
    for (const auto word : {"home", "times", "asked", "clothes", "eyes", "whole", "used",
                            "school", "called", "the", "health", "friend", "child's"}) {
        INFO(word);
        CHECK(support::measure(word).syllables == 1);
    }
    for (const auto word : {"table", "houses", "wanted", "being", "quiet", "careful",
                            "police", "people", "something", "someone", "staying"}) {
        INFO(word);
        CHECK(support::measure(word).syllables == 2);
    }
    for (const auto word : {"family", "violent", "usual", "serious", "idea", "anyone",
                            "worrying", "hospital", "autism"}) {
        INFO(word);
        CHECK(support::measure(word).syllables == 3);
    }
}

TEST_CASE("the grade is that of the formula") {
    CHECK(flesch_kincaid_grade("") == 0);
    // 6 words of one syllable in one sentence.
    CHECK(flesch_kincaid_grade("The cat sat on the mat.") ==
          Approx(0.39 * 6 + 11.8 * 1 - 15.59));
    // 7 words of one syllable, for "2.5" is two, in two sentences.
    CHECK(flesch_kincaid_grade("Tea costs 2.5 pounds. Is it?") ==
          Approx(0.39 * 3.5 + 11.8 * 1 - 15.59));
    CHECK(flesch_kincaid_grade("Multidisciplinary professionals convened.") > 20);
}
