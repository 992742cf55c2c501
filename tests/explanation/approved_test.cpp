// SPDX-License-Identifier: BSL-1.0
// Thirty referrals of many kinds, explained in each voice, against texts that were read
// and approved.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/reader.hpp>
#include <frontdoor/rules/catalogue.hpp>

#include "support/approved.hpp"
#include "support/readability.hpp"

using namespace frontdoor;

namespace {

const std::filesystem::path here = std::filesystem::path(FRONTDOOR_TESTS_DIR) / "explanation";

template <class Check>
void each_referral(Check check) {
    const auto rows = open_reader((here / "referrals.csv").string(), {indicator_ids});
    int count = 0;
    for (auto kind = rows->next(); kind != row_kind::end; kind = rows->next(), ++count) {
        REQUIRE(kind == row_kind::accepted);
        const row& r = rows->accepted();
        CAPTURE(r.id);
        check(explain(r.id, r.what, *local_pack_for(r.what.received).chosen));
    }
    CHECK(count == 30);
}

std::string all_voices(const explanation& e) {
    return as_text(for_practitioner(e)) + "\n--- for the family ---\n\n" + as_text(for_family(e)) +
           "\n--- for the record ---\n\n" + record_json(e);
}

std::string words_of(const document& d) {
    std::string text;
    for (const auto& block : d.blocks()) {
        text += block.text + (block.text.empty() || block.text.back() == '.' ? " " : ". ");
        for (const auto& [item, unused] : block.items) text += item + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("Explanations in every voice are as they were approved", "[explanation]") {
    each_referral([](const explanation& e) {
        support::check_approved("explanation/approved/" + e.referral_id + ".txt", all_voices(e));
    });
}

TEST_CASE("A family can read what it is given: Flesch-Kincaid grade 7 or less", "[explanation]") {
    each_referral([](const explanation& e) {
        const auto text = words_of(for_family(e));
        CAPTURE(text);
        CHECK(support::flesch_kincaid_grade(text) <= 7.0);
    });
}

TEST_CASE("Duties are in order of urgency, those with a date by their date", "[explanation]") {
    const auto rank = [](const required_duty& one) {
        switch (one.limit->urgency) {
            case urgency::at_once: return 0;
            case urgency::by_the_clock: return 1;
            case urgency::as_soon_as_possible: return 2;
            default: return 3;
        }
    };
    std::size_t pairs = 0;
    each_referral([&](const explanation& e) {
        for (std::size_t i = 1; i < e.duties.size(); ++i, ++pairs) {
            CHECK(rank(e.duties[i - 1]) <= rank(e.duties[i]));
            if (e.duties[i - 1].due && e.duties[i].due)
                CHECK(e.duties[i - 1].due->day <= e.duties[i].due->day);
        }
    });
    CHECK(pairs > 10);
}

TEST_CASE("Of many facts that a rule lacks one of, eight are told and the rest counted", "[explanation]") {
    const auto e = explain("R", referral{}.with(indicators::neglect_emerging), packs::rsrt_2015);
    std::size_t most = 0;
    for (const auto& miss : e.near) {
        std::size_t lacking = 0;
        miss.for_each(facts_of(e.what), [&](const lacking_fact&) { ++lacking; });
        most = std::max(most, lacking);
    }
    const auto text = as_text(for_practitioner(e));
    CAPTURE(text);
    CHECK(most == 9);
    CHECK(text.find("or one more\n") != std::string::npos);
}

TEST_CASE("A family is told nothing while something must not be told to it", "[explanation]") {
    for (const risk secret : {indicators::forced_marriage_risk, indicators::sexual_abuse_disclosed,
                              indicators::domestic_abuse_current, indicators::fgm_at_risk,
                              indicators::child_fearful_of_home, indicators::self_harm,
                              indicators::injury_repeated_attendance,
                              indicators::previous_child_removed}) {
        const auto r = referral{}.with(secret, indicators::poor_hygiene);
        const auto e = explain("R", r, packs::rhrt_2018);
        CAPTURE(id_of(secret));
        CHECK(withheld_from_family(e));
        for (const auto& text : {as_text(for_family(e)), as_json(for_family(e))}) {
            CHECK(text.find("Not to be given to the family yet") != std::string::npos);
            CHECK(text.find("these words can be used") != std::string::npos);
            CHECK(text.find("make a complaint") != std::string::npos);
            CHECK(text.find("clothes") == std::string::npos);
            CHECK(text.find("social worker") == std::string::npos);
        }
    }
}

TEST_CASE("Of an unborn child a family is told as of a baby to come", "[explanation]") {
    using namespace indicators;
    const auto unborn = referral{}.aged(child_age::not_yet_born());
    for (const auto& r :
         {unborn, unborn.with(needs_unclear), unborn.with(parental_mental_health, parental_substance_misuse),
          unborn.with(pregnancy_substance_use, support_in_place),
          unborn.with(poverty_or_debt, parental_conflict)}) {
        const auto e = explain("R", r, packs::rhrt_2018);
        const auto text = as_text(for_family(e));
        CAPTURE(text);
        CHECK(text.find("your baby, who is not born yet") != std::string::npos);
        CHECK(text.find("our child ") == std::string::npos);
        CHECK(text.find("The law says") == std::string::npos);
        CHECK(support::flesch_kincaid_grade(words_of(for_family(e))) <= 7.0);
    }
    const auto born = as_text(for_family(explain("R", referral{}, packs::rhrt_2018)));
    CHECK(born.find("your child") != std::string::npos);
    CHECK(born.find("baby") == std::string::npos);
}

TEST_CASE("A family is spoken to by the child's age", "[explanation]") {
    using namespace indicators;
    const auto page = [](const referral& r) { return as_text(for_family(explain("R", r, packs::rhrt_2018))); };
    const auto years = [](unsigned n) { return referral{}.aged(child_age::of_years(n)); };
    CHECK(page(years(9).with(injury_non_mobile_child)).find("baby") == std::string::npos);
    CHECK(page(years(0).with(injury_non_mobile_child)).find("your baby has a bruise") != std::string::npos);
    for (const auto& r : {years(0), years(3), years(15), years(17), referral{},
                          referral{}.aged(child_age::not_yet_born())})
        for (const risk known : {needs_unclear, parental_mental_health, poverty_or_debt, behaviour_challenging}) {
            const auto text = page(r.with(known));
            CAPTURE(text);
            CHECK(text.find("the family") == std::string::npos);
            CHECK(text.find("offences") == std::string::npos);
            const bool young = r.age.is_known() && !r.age.is_unborn() && r.age.months() < 24;
            if (!young) CHECK(text.find("baby sleep") == std::string::npos);
            if (r.age != child_age::of_years(17)) CHECK(text.find("college") == std::string::npos);
        }
}

TEST_CASE("A family is told what was recorded, though no rule rests on it", "[explanation]") {
    const auto r = referral{}.with(indicators::parent_unemployed).aged(child_age::of_years(7));
    const auto text = as_text(for_family(explain("R", r, packs::children_act)));
    CHECK(text.find("being out of work") != std::string::npos);
    CHECK(text.find("not much more") == std::string::npos);
}

TEST_CASE("A family is not asked about harm that nobody reported", "[explanation]") {
    each_referral([](const explanation& e) {
        const auto text = as_text(for_family(e));
        const auto asked = text.substr(std::min(text.find("What we would like to ask"), text.size()));
        CAPTURE(asked);
        for (const char* word : {"injur", "hurt", "hospital", "fears or beliefs", "the child"})
            CHECK(asked.find(word) == std::string::npos);
    });
}

TEST_CASE("A local judgement is never shown as if it were the law", "[explanation]") {
    each_referral([](const explanation& e) {
        const auto text = as_text(for_practitioner(e));
        std::size_t local = 0;
        for (const auto& why : e.reasons) local += why.rule->basis == basis::local_threshold ? 1 : 0;
        std::size_t said = 0;
        for (auto at = text.find("local threshold:"); at != std::string::npos;
             at = text.find("local threshold:", at + 1))
            ++said;
        CHECK(said == local);
    });
}
