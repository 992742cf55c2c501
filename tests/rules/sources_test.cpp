// SPDX-License-Identifier: BSL-1.0
// The bibliography: every citation finds its sources there, and every source is cited.
#include <frontdoor/rules/sources.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/decision/duty_limit.hpp>
#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/citation.hpp>
#include <frontdoor/rules/editions.hpp>

#include "support/table.hpp"

namespace {

using frontdoor::basis;
using frontdoor::sources_of;

std::string written(const frontdoor::cited_sources& found) {
    std::string text;
    for (const auto& cited : found) {
        text += text.empty() ? "" : " | ";
        text += std::string(cited.from->id) + ": " + std::string(cited.place);
    }
    return text;
}

// All that is cited anywhere but by the rules of the packs.
std::vector<std::string_view> other_citations() {
    std::vector<std::string_view> all;
    for (const auto& timed : frontdoor::clocks) all.push_back(timed.source);
    for (const auto& limit : frontdoor::duty_limits) all.push_back(limit.source);
    for (const auto& counting : frontdoor::counting_rules) all.push_back(counting.source);
    return all;
}

static_assert(noexcept(sources_of("Children Act 1989")));
static_assert(sources_of("Children Act 1989 s47(1)(b)")[0].place == "s47(1)(b)");

}  // namespace

TEST_CASE("every rule of every pack rests on entries of the bibliography", "[rules]") {
    for (const auto* of : frontdoor::packs::all) {
        for (const auto& rule : of->rules) {
            CAPTURE(of->name(), rule.id, rule.citation);
            const auto found = sources_of(*of, rule);
            CHECK(found.size() > 0);
            CHECK_FALSE(found.is_full());
        }
    }
}

TEST_CASE("a rule of law or guidance names its source in the citation itself",
          "[rules]") {
    for (const auto* of : frontdoor::packs::all)
        for (const auto& rule : of->rules) {
            if (rule.basis == basis::local_threshold) continue;
            CAPTURE(rule.id, rule.citation);
            CHECK(sources_of(rule.citation).size() > 0);
        }
}

TEST_CASE("every citation of a clock, a duty and a way of counting finds its source",
          "[rules]") {
    for (const auto citation : other_citations()) {
        CAPTURE(citation);
        const auto found = sources_of(citation);
        CHECK(found.size() > 0);
        CHECK_FALSE(found.is_full());
    }
}

TEST_CASE("every item of a citation of law is a source, but for those listed",
          "[rules]") {
    const std::set<std::string> explains{
        "Strategy discussion and pre-birth assessment as if under s47 (the section "
        "itself does not reach an unborn child)",
        "the family may ask for an assessment",
    };
    for (const auto& rule : frontdoor::packs::children_act.rules)
        for (const auto& item : support::parts_of(rule.citation, "; ")) {
            CAPTURE(rule.id, item);
            CHECK((sources_of(item).size() > 0) != explains.contains(item));
        }
    for (const auto citation : other_citations()) {
        CAPTURE(citation);
        if (citation.find("local profile") != citation.npos) continue;
        for (const auto& item : support::parts_of(citation, "; ")) {
            CAPTURE(item);
            CHECK(sources_of(item).size() > 0);
        }
    }
}

TEST_CASE("every year and section of the floor is found: nothing is left unnamed",
          "[rules]") {
    for (const auto& rule : frontdoor::packs::children_act.rules)
        for (const auto& cited : sources_of(rule.citation)) {
            CAPTURE(rule.id, rule.citation, cited.place);
            CHECK(cited.place.find(" Act ") == cited.place.npos);
            CHECK(cited.place.find(';') == cited.place.npos);
        }
}

TEST_CASE("every entry of the bibliography is cited somewhere", "[rules]") {
    std::set<std::string_view> cited;
    const auto take = [&](const frontdoor::cited_sources& found) {
        for (const auto& one : found) cited.insert(one.from->id);
    };
    for (const auto* of : frontdoor::packs::all)
        for (const auto& rule : of->rules) take(sources_of(*of, rule));
    for (const auto citation : other_citations()) take(sources_of(citation));
    for (const auto& entry : frontdoor::sources) {
        CAPTURE(entry.id);
        CHECK(cited.contains(entry.id));
    }
}

TEST_CASE("a citation gives its sources and the places in them", "[rules]") {
    struct row {
        const char* citation;
        const char* found;
    };
    const row table[] = {
        {"Children Act 1989 s47(1)(b)", "children-act-1989: s47(1)(b)"},
        {"Children Act 1989 s31(9), s47(1)(b)", "children-act-1989: s31(9), s47(1)(b)"},
        {"Children Act 1989 s31(9) as amended by Adoption and Children Act 2002 s120",
         "children-act-1989: s31(9) | adoption-and-children-act-2002: s120"},
        {"Working Together 2015 ch.1", "working-together-2015: ch.1"},
        {"Children Act 2004 s16C; Working Together 2015 ch.4, ch.5",
         "children-act-2004: s16C | working-together-2015: ch.4, ch.5"},
        {"Working Together 2015 ch.4, 2018, 2023; Children Act 2004 s16C",
         "working-together-2015: ch.4 | working-together-2018:  | working-together-2023: "
         " | children-act-2004: s16C"},
        {"Working Together",
         "working-together-2010:  | working-together-2013:  | working-together-2015:  | "
         "working-together-2018:  | working-together-2023: "},
        {"Working Together 2015 ch.1 flow chart 1 (immediate protection)",
         "working-together-2015: ch.1 flow chart 1 (immediate protection)"},
        {"Working Together 2018: extra-familial harm",
         "working-together-2018: extra-familial harm"},
        {"BSCB annual report 2016/17 fig. 22", "bscb-annual-report-2016-17: fig. 22"},
        {"80% of cases within one month (BSCB annual report 2016/17)",
         "bscb-annual-report-2016-17: "},
        {"R (G) v Southwark [2009] UKHL 26", "g-v-southwark: "},
        {"local profile, differs by authority (red; elsewhere 2 to 4 hours)",
         "mash-profile: (red; elsewhere 2 to 4 hours)"},
        {"Additional Needs: perinatal", ""},
        {"Relaunch of January 2018 as Right Help, Right Time", "right-help-right-time: "},
        {"Statutory guidance on missing children 2014", "missing-children-2014: "},
        {"Children Act 1989", "children-act-1989: "},
        {"The Magna Carta c.29", ""},
        {"Children Act 19890 s1", ""},
        {"", ""},
        {";; ;", ""},
        {"Working Together (", "working-together-2010: ( | working-together-2013: ( | "
                               "working-together-2015: ( | working-together-2018: ( | "
                               "working-together-2023: ("},
    };
    for (const auto& row : table) {
        CAPTURE(row.citation);
        CHECK(written(sources_of(row.citation)) == row.found);
    }
}

TEST_CASE("an edition is in force from its day until the next one", "[rules]") {
    using frontdoor::edition_in_force;
    const auto& editions = frontdoor::working_together_editions;
    std::size_t in_bibliography = 0;
    for (const auto& entry : frontdoor::sources)
        in_bibliography += entry.id.starts_with("working-together-") ? 1 : 0;
    CHECK(in_bibliography == editions.size());
    CHECK(edition_in_force(editions[0].from - std::chrono::days{1}) == nullptr);
    for (std::size_t i = 0; i < editions.size(); ++i) {
        CAPTURE(editions[i].id);
        REQUIRE(edition_in_force(editions[i].from) != nullptr);
        CHECK(edition_in_force(editions[i].from)->id == editions[i].id);
        if (i == 0) continue;
        CHECK(edition_in_force(editions[i].from - std::chrono::days{1})->id ==
              editions[i - 1].id);
    }
}

TEST_CASE("a local threshold, and nothing else, rests on the document of its pack",
          "[rules]") {
    for (const auto* of : frontdoor::packs::all)
        for (const auto& rule : of->rules) {
            CAPTURE(of->name(), rule.id);
            const auto found = sources_of(*of, rule);
            const auto documents =
                std::count_if(found.begin(), found.end(), [&](const auto& cited) {
                    return cited.from->pack == of->name();
                });
            CHECK(documents == (rule.basis == basis::local_threshold ? 1 : 0));
        }
}

TEST_CASE("a citation that names no source is a place in the pack's document",
          "[rules]") {
    const auto& pack = frontdoor::packs::rhrt_2018;
    const auto rule = std::find_if(pack.rules.begin(), pack.rules.end(),
                                   [](const auto& r) { return r.id == "RSRT-3-04"; });
    REQUIRE(rule != pack.rules.end());
    CHECK(written(sources_of(pack, *rule)) ==
          "right-help-right-time: Additional Needs: perinatal");
    CHECK(written(sources_of(frontdoor::packs::rsrt_2015, *rule)) ==
          "right-service-right-time: Additional Needs: perinatal");
}

TEST_CASE("more sources than there is room for do no harm", "[rules]") {
    std::string long_citation;
    for (int i = 0; i < 20; ++i) long_citation += "Children Act 1989; Working Together;";
    CHECK(sources_of(long_citation).is_full());
}

TEST_CASE("an entry has an id of its own, a title, a status and a way to find it",
          "[rules]") {
    std::set<std::string_view> ids;
    for (const auto& entry : frontdoor::sources) {
        CAPTURE(entry.id);
        CHECK(ids.insert(entry.id).second);
        CHECK_FALSE(entry.title.empty());
        CHECK_FALSE(entry.found.empty());
        CHECK_FALSE(entry.status.empty());
        CHECK((entry.year == 0 || (entry.year >= 1800 && entry.year <= 2030)));
        CHECK(frontdoor::find_source(entry.id) == &entry);
        if (entry.checked == frontdoor::checked::in_part) CHECK_FALSE(entry.note.empty());
    }
    CHECK(frontdoor::find_source("magna-carta") == nullptr);
}
