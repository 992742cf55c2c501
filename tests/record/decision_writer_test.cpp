// SPDX-License-Identifier: BSL-1.0
// Decisions as rows: every column in its place, in CSV and in JSON Lines, whatever an id
// has in it.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/decision_writer.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "referral/csv_records.hpp"
#include "referral/json_record.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using namespace std::chrono_literals;

constexpr referral baby = referral{}
                              .with(injury_unexplained, young_carer)
                              .aged(child_age::of_months(5))
                              .received_on(std::chrono::local_days{2017y / 3 / 3});
constexpr referral at_home = referral{}
                                 .with(domestic_abuse_current)
                                 .aged(child_age::of_years(8))
                                 .consenting(consent::given);

std::string row_of(row_format format, std::string_view id, const referral& r,
                   const pack& by) {
    std::string text;
    decision_writer(format).write(text, id, classify(r, by), by);
    return text;
}

// Ids with which a careless writer would break a row.
const std::vector<std::string> nasty_ids{
    "R,1",          "\"",   "say \"no\"", "two\nlines",
    "two\r\nlines", "\r",   ";",          "{}",
    "\\",           "\\\"", "a\tb",       "\x01\x1f\x7f",
    " R ",          "R'1",  "Zo\xC3\xAB", "\xF0\x9F\x98\x80",
    "=1+1",         "null"};

}  // namespace

TEST_CASE("a decision is a row of nine columns in CSV", "[record]") {
    CHECK(decision_writer(row_format::csv).header() ==
          "referral_id,pack,level,route,duties,rules,ask,consent,decision_due\n");
    CHECK(row_of(row_format::csv, "R-1", baby, packs::children_act) ==
          "R-1,children-act,4,section_47,"
          "child_protection_medical;medical_advice;young_carer_assessment,"
          "CA-47-03;CA-17-14;CA-D-06,,not_required,2017-03-06\n");
    CHECK(row_of(row_format::csv, "R-2", at_home, packs::rsrt_2015) ==
          "R-2,rsrt-2015,3,early_help_assessment,,RSRT-3-02;RSRT-1-00,"
          "child_fearful_of_home;access_to_child_refused;parent_refuses_support;"
          "domestic_incidents_12m,held,\n");
    CHECK(row_of(row_format::csv, "R-3", referral{}, packs::children_act) ==
          "R-3,children-act,1,universal,,,,not_required,\n");
}

TEST_CASE("a decision is an object with nine keys in JSON Lines", "[record]") {
    CHECK(decision_writer(row_format::json_lines).header().empty());
    CHECK(
        row_of(row_format::json_lines, "R-1", baby, packs::children_act) ==
        R"({"referral_id":"R-1","pack":"children-act","level":4,"route":"section_47",)"
        R"("duties":["child_protection_medical","medical_advice",)"
        R"("young_carer_assessment"],)"
        R"("rules":["CA-47-03","CA-17-14","CA-D-06"],"ask":[],"consent":"not_required",)"
        R"("decision_due":"2017-03-06"})"
        "\n");
    CHECK(row_of(row_format::json_lines, "R-3", referral{}, packs::children_act) ==
          R"({"referral_id":"R-3","pack":"children-act","level":1,"route":"universal",)"
          R"("duties":[],"rules":[],"ask":[],"consent":"not_required","decision_due":""})"
          "\n");
}

TEST_CASE("rows are appended, one after the other", "[record]") {
    std::string text = decision_writer(row_format::csv).header().data();
    const auto header = text.size();
    decision_writer writer(row_format::csv);
    writer.write(text, "R-1", classify(at_home, packs::rsrt_2015), packs::rsrt_2015);
    const auto one = text.size() - header;
    writer.write(text, "R-1", classify(at_home, packs::rsrt_2015), packs::rsrt_2015);
    CHECK(text.size() == header + 2 * one);
}

TEST_CASE("a row of some thousands of characters has all its rules, in order",
          "[record]") {
    referral everything;
    for (std::size_t i = 0; i < indicator_count; ++i) everything.present.set(i);
    const decision d = classify(everything, packs::rhrt_2018);
    std::string rules;
    d.rules.for_each([&](std::size_t i) {
        if (!rules.empty()) rules += ';';
        rules += packs::rhrt_2018.rules[i].id;
    });
    const auto row =
        row_of(row_format::csv, std::string(3'000, 'R'), everything, packs::rhrt_2018);
    CHECK(rules.size() > 1'000);
    CHECK(row.find("," + rules + ",") != std::string::npos);
    CHECK(row.substr(row.size() - 16) == ",,not_required,\n");
}

TEST_CASE("an id is in quotes where RFC 4180 asks for them, and nowhere else",
          "[record]") {
    const auto begins = [](std::string_view id, const std::string& with) {
        CAPTURE(id);
        const auto row = row_of(row_format::csv, id, referral{}, packs::children_act);
        CHECK(row.substr(0, with.size() + 1) == with + ",");
    };
    begins("R-1", "R-1");
    begins(" R ", " R ");
    begins("R;1", "R;1");
    begins("R,1", "\"R,1\"");
    begins("say \"no\"", "\"say \"\"no\"\"\"");
    begins("two\nlines", "\"two\nlines\"");
    begins("\r", "\"\r\"");
}

TEST_CASE("whatever is in an id, a CSV reader gets it back", "[record]") {
    const support::temporary_folder folder;
    std::string text;
    for (const auto& id : nasty_ids)
        text += row_of(row_format::csv, id, baby, packs::children_act);
    record_stream input(folder.file("decisions.csv", text));
    csv_records records(input);
    for (const auto& id : nasty_ids) {
        CAPTURE(id);
        REQUIRE(records.next());
        REQUIRE(records.fields().size() == 9);
        CHECK(records.fields()[0] == id);
        CHECK(records.fields()[8] == "2017-03-06");
    }
    CHECK_FALSE(records.next());
}

TEST_CASE("whatever is in an id, a JSON reader gets it back from one line", "[record]") {
    for (const auto& id : nasty_ids) {
        auto line = row_of(row_format::json_lines, id, baby, packs::children_act);
        CAPTURE(id, line);
        CHECK(line.find('\n') == line.size() - 1);
        line.pop_back();
        json_record record;
        CHECK_FALSE(record.parse(line));
        REQUIRE(record.members().size() == 9);
        CHECK(record.members()[0].text == id);
        CHECK(record.members()[8].text == "2017-03-06");
    }
}
