// SPDX-License-Identifier: BSL-1.0
// Citations as they read on the day on which a referral was received.
#include "explanation/source_words.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/frontdoor.hpp>

using namespace frontdoor;

namespace {

std::optional<moment> on(std::string_view day) { return parse_moment(day); }

bool says(const std::string& text, std::string_view what) {
    return text.find(what) != text.npos;
}

// On one line, as far as it goes.
std::string flowing(const std::string& text) {
    std::string line;
    for (const char c : text)
        if (c != '\n' && c != ' ') line += c;
        else if (!line.empty() && line.back() != ' ') line += ' ';
    return line;
}

std::string explained(std::string_view day, const referral& r, const pack& by) {
    referral received = r;
    received.received = on(day);
    return flowing(as_text(for_practitioner(explain("R", received, by))));
}

}  // namespace

TEST_CASE("a citation in editions reads by the one in force on the day",
          "[explanation]") {
    struct row {
        const char* citation;
        const char* day;
        const char* reads;
    };
    const row table[] = {
        {"Working Together 2010, 2013, 2015, 2018, 2023", "2012-06-01",
         "Working Together 2010"},
        {"Working Together 2010, 2013, 2015, 2018, 2023", "2015-03-25",
         "Working Together 2013"},
        {"Working Together 2010, 2013, 2015, 2018, 2023", "2015-03-26",
         "Working Together 2015"},
        {"Working Together 2010, 2013, 2015, 2018, 2023", "2024-01-01",
         "Working Together 2023"},
        {"Working Together", "2018-07-04", "Working Together 2018"},
        {"Working Together 2013, 2015 ch.1 (immediate protection), 2018, 2023",
         "2017-01-01", "Working Together 2015 ch.1 (immediate protection)"},
        {"Working Together 2013, 2015 ch.1 (immediate protection), 2018, 2023",
         "2019-01-01", "Working Together 2018"},
        {"Children Act 2004 s16C; Working Together 2015 ch.4, 2018, 2023", "2017-01-01",
         "Children Act 2004 s16C; Working Together 2015 ch.4"},
        {"Working Together 2015 ch.1; local profile, differs by authority (a; b)",
         "2019-01-01",
         "Working Together 2015 ch.1 (in force on that day: Working Together 2018); local "
         "profile, differs by authority (a; b)"},
        {"Working Together 2015", "2009-01-01", "Working Together 2015"},
        {"Female Genital Mutilation Act 2003 s5B", "2015-10-30",
         "Female Genital Mutilation Act 2003 s5B (not yet in force on that day)"},
        {"Female Genital Mutilation Act 2003 s5B", "2015-10-31",
         "Female Genital Mutilation Act 2003 s5B"},
        {"Modern Slavery Act 2015 s52; Children Act 1989 s47(1)(b)", "2014-05-01",
         "Modern Slavery Act 2015 s52 (not yet in force on that day); Children Act 1989 "
         "s47(1)(b)"},
        {"CSE statutory definition 2017", "2014-05-01",
         "CSE statutory definition 2017 (not yet in force on that day)"},
        {"Children Act 1989 s46(6)", "2019-01-01", "Children Act 1989 s46(6)"},
        {"", "2019-01-01", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.citation, row.day);
        CHECK(citation_on(row.citation, on(row.day)) == row.reads);
        CHECK(citation_on(row.citation, std::nullopt) == row.citation);
    }
}

TEST_CASE("a rule's citation stays whole; an edition that was not in force is said to be",
          "[explanation]") {
    const char* cited = "Sexual Offences Act 2003 s5 to s8; Working Together 2015";
    CHECK(whole_citation_on(cited, on("2017-01-01")) == cited);
    CHECK(whole_citation_on(cited, std::nullopt) == cited);
    CHECK(whole_citation_on(cited, on("2020-01-01")) ==
          std::string(cited) + " (in force on that day: Working Together 2018)");
    CHECK(whole_citation_on("Children Act 1989 s47", on("2020-01-01")) ==
          "Children Act 1989 s47");
}

TEST_CASE("every clock and duty names one edition at most on any day", "[explanation]") {
    for (const char* day : {"2012-01-01", "2014-01-01", "2016-01-01", "2019-01-01",
                            "2025-01-01"}) {
        const auto year = std::to_string(edition_in_force(on(day)->day)->year);
        const auto check = [&](std::string_view source) {
            const auto text = citation_on(source, on(day));
            CAPTURE(day, source, text);
            if (says(std::string(source), "Working Together"))
                CHECK(says(text, "Working Together " + year));
        };
        for (const auto& timed : clocks) check(timed.source);
        for (const auto& limit : duty_limits) check(limit.source);
    }
}

TEST_CASE("an explanation names the edition in force, and no other, beside its limits",
          "[explanation]") {
    const auto r = referral{}.with(indicators::allegation_against_professional);
    const auto before = explained("2017-05-01", r, packs::rsrt_2015);
    const auto after = explained("2024-05-01", r, packs::rhrt_2018);
    CHECK(says(before, "Working Together 2015 ch.2."));
    CHECK_FALSE(says(before, "2018"));
    CHECK(says(after, "Source: Working Together 2023."));
    CHECK_FALSE(says(after, "2010, 2013"));
}

TEST_CASE("a limit in hours says what it means without a time, and over a clock change",
          "[explanation]") {
    const auto without = explained("2017-10-28", {}, packs::rsrt_2015);
    CHECK(says(without, "first day on which the hours can run out"));
    CHECK(says(without, "end an hour earlier by the clock"));
    const auto with = explained("2017-03-25T10:00", {}, packs::rsrt_2015);
    CHECK(says(with, "By 27 March 2017 at 11:00"));
    CHECK(says(with, "end an hour later by the clock"));
    CHECK_FALSE(says(with, "can run out"));
    CHECK_FALSE(says(explained("2017-05-01T10:00", {}, packs::rsrt_2015), "by the clock"));
}

TEST_CASE("a limit that was not in force on the day received is not shown",
          "[explanation]") {
    const auto r = referral{}.with(indicators::fgm_disclosed_or_observed);
    const auto before = explained("2015-10-30", r, packs::rsrt_2015);
    CHECK(says(before, "No limit was in force on that day."));
    CHECK_FALSE(says(before, "from: disclosed or seen"));
    const auto after = explained("2015-10-31", r, packs::rsrt_2015);
    CHECK(says(after, "By 2 November 2015 at the latest"));
    CHECK(says(after, "the law's own limit is 30 November 2015"));
}

TEST_CASE("nothing but labels is shown to a person", "[explanation]") {
    const auto r = referral{}
                       .with(indicators::neglect_emerging, indicators::poor_hygiene)
                       .counting(counted::referrals_12m, 2);
    const auto text = explained("2017-05-01", r, packs::rsrt_2015);
    for (const auto id : indicator_ids)
        if (says(std::string(id), "_")) CHECK_FALSE(says(text, id));
    for (const auto& [id, label] : route_vocabulary)
        if (says(std::string(id), "_")) CHECK_FALSE(says(text, id));
}
