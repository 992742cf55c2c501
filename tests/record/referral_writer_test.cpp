// SPDX-License-Identifier: BSL-1.0
// What is written of a referral is read back as the same referral: nothing is lost, and
// nothing that was unknown becomes known.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/referral_writer.hpp>
#include <frontdoor/referral/reader.hpp>

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

#include "support/random_referral.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

std::unique_ptr<reader> open(const std::string& path) {
    return open_reader(path, {indicator_ids, false});
}

// As random_referrals makes them, and with all that rules do not look at.
std::vector<referral> random_referrals(std::size_t number) {
    support::random_referrals made("rhrt-2018", 31);
    std::vector<referral> all;
    while (all.size() < number) {
        auto r = made.next();
        r.present -= r.absent;
        r.source =
            referral_source{static_cast<std::uint8_t>(made.below(referral_source_size))};
        if (made.below(4) != 0) {
            const std::chrono::local_days day{std::chrono::days{made.below(40'000)}};
            r = r.received_on(day);
            if (made.below(2) == 0)
                r.received->time_of_day = std::chrono::minutes{made.below(1440)};
        }
        for (std::size_t m = 0; m < quality_mark_count; ++m)
            if (const auto say = made.below(3); say != 2)
                r.quality[quality_mark{static_cast<std::uint8_t>(m)}] = say == 1;
        all.push_back(r);
    }
    return all;
}

}  // namespace

TEST_CASE("random referrals are read back as they were written", "[record]") {
    const auto written = random_referrals(20'000);
    std::string text{referral_header(quality_columns::written)};
    for (std::size_t n = 0; n < written.size(); ++n)
        write_referral(text, "R-" + std::to_string(n), written[n],
                       quality_columns::written);
    const support::temporary_folder folder;
    const auto input = open(folder.file("referrals.csv", text));
    for (std::size_t n = 0; n < written.size(); ++n) {
        REQUIRE(input->next() == row_kind::accepted);
        if (input->accepted().id != "R-" + std::to_string(n) ||
            !(input->accepted().what == written[n]))
            FAIL("row " << n << ": " << input->raw());
    }
    CHECK(input->next() == row_kind::end);
}

TEST_CASE("without the marks of quality, all else is read back", "[record]") {
    const auto written = random_referrals(2'000);
    std::string text{referral_header()};
    for (std::size_t n = 0; n < written.size(); ++n)
        write_referral(text, std::to_string(n), written[n]);
    const support::temporary_folder folder;
    const auto input = open(folder.file("referrals.csv", text));
    for (auto r : written) {
        r.quality = {};
        REQUIRE(input->next() == row_kind::accepted);
        if (!(input->accepted().what == r)) FAIL(input->raw());
    }
    CHECK(input->next() == row_kind::end);
}

TEST_CASE("a referral is a row of the compact columns", "[record]") {
    using namespace std::chrono;
    std::string text;
    write_referral(text, "R-1", referral{});
    CHECK(text == "R-1,,,,10,,,,,,,\n");
    text.clear();
    auto r = referral{}
                 .with(young_carer, injury_unexplained)
                 .without(neet)
                 .aged(child_age::of_months(0))
                 .consenting(consent::refused)
                 .counting(counted::referrals_12m, 0)
                 .counting(counted::early_help_in_place_months, 65535)
                 .received_on(local_days{year{2017} / 3 / 1});
    r.received->time_of_day = minutes{14 * 60 + 5};
    r.source = referral_source::s3b;
    write_referral(text, "say \"no\"", r);
    CHECK(text ==
          "\"say \"\"no\"\"\",2017-03-01T14:05,0,,3B,refused,"
          "injury_unexplained;young_carer,neet,0,,,65535\n");
    text.clear();
    write_referral(text, "R-2", referral{}.aged(child_age::not_yet_born()));
    CHECK(text == "R-2,,,1,10,,,,,,,\n");
}
