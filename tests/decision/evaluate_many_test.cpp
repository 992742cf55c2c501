// SPDX-License-Identifier: BSL-1.0
// Many at once against one at a time: every instruction set, number of threads and shape
// of output, for shipped packs and random ones, at lengths around the borders of words,
// blocks and chunks.
#include <frontdoor/decision/column_store.hpp>
#include <frontdoor/decision/evaluate_many.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "support/how_many.hpp"
#include "support/instruction_sets.hpp"
#include "support/many.hpp"
#include "support/random_referral.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;
using support::difference;

const std::optional<std::string> none;

std::vector<referral> some_referrals(const pack& by, std::size_t how_many,
                                     unsigned long long seed) {
    support::random_referrals random(by.name(), seed);
    std::vector<referral> made;
    while (made.size() < how_many) {
        made.push_back(random.next());
        if (random.below(4) != 0)
            made.back().received = moment{
                std::chrono::local_days{std::chrono::days{7000 + random.below(18000)}}, {}};
    }
    return made;
}

std::vector<referral> all_alike(const referral& one, std::size_t how_many) {
    return std::vector<referral>(how_many, one);
}

}  // namespace

TEST_CASE("each instruction set decides many as one at a time", "[decision][many]") {
    const pack* by = GENERATE(from_range(packs::all));
    const auto referrals = some_referrals(*by, support::so_many(40'000), 1);
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        CAPTURE(by->name(), support::name_of(set));
        CHECK(difference(referrals, *by) == none);
    }
}

TEST_CASE("lengths around words, blocks and chunks", "[decision][many]") {
    const pack& by = packs::rhrt_2018;
    const auto rows = GENERATE(0u, 1u, 7u, 8u, 9u, 63u, 64u, 65u, 511u, 512u, 513u, 2047u,
                               2048u, 2049u, 4097u, 16383u, 16384u, 16385u, 32767u, 32769u,
                               65535u, 65536u, 65537u);
    const auto referrals = some_referrals(by, rows, rows);
    CAPTURE(rows);
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        CAPTURE(support::name_of(set));
        CHECK(difference(referrals, by, {}, {.ask = rows < 5000}) == none);
    }
}

TEST_CASE("threads give the same, in order", "[decision][many]") {
    const pack& by = packs::rsrt_2015;
    const auto referrals =
        some_referrals(by, support::is_sanitized ? 140'001 : 300'001, 3);
    for (unsigned threads = 0; threads <= 4; ++threads) {
        CAPTURE(threads);
        CHECK(difference(referrals, by, {.threads = threads}, {.ask = false}) == none);
    }
    const auto fewer = std::span(referrals).first(support::so_many(140'000));
    CHECK(difference(fewer, by, {.threads = 2}) == none);
}

TEST_CASE("each shape alone is what it is among all", "[decision][many]") {
    const pack& by = packs::rsrt_2015;
    const auto referrals = some_referrals(by, 5'000, 4);
    for (unsigned wanted = 0; wanted < 256; ++wanted) {
        const auto is = [wanted](unsigned bit) { return (wanted >> bit & 1u) != 0; };
        CAPTURE(wanted);
        CHECK(difference(referrals, by, {},
                         {is(0), is(1), is(2), is(3), is(4), is(5) && wanted % 16 == 0, is(6),
                          is(7)}) == none);
    }
}

TEST_CASE("everything known and nothing known", "[decision][many]") {
    const pack* by = GENERATE(from_range(packs::all));
    referral everything, nothing, refuted;
    for (std::size_t i = 0; i < indicator_count; ++i) {
        everything.present.set(i);
        refuted.absent.set(i);
    }
    for (std::size_t n = 0; n < counted_size; ++n)
        everything.counts[static_cast<counted>(n)] = 65535;
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        CAPTURE(by->name(), support::name_of(set));
        for (const referral& one :
             {everything, nothing, refuted, everything.aged(child_age::not_yet_born()),
              nothing.aged(child_age::of_months(0)), everything.aged(child_age::of_months(215))})
            CHECK(difference(all_alike(one, 16385), *by) == none);
    }
}

TEST_CASE("one referral among many that say nothing", "[decision][many]") {
    const pack& by = packs::rhrt_2018;
    const auto made = some_referrals(by, 60, 6);
    for (std::size_t n = 0; n < made.size(); ++n) {
        auto referrals = all_alike({}, 17000);
        referrals[n * 283] = made[n];
        CHECK(difference(referrals, by, {}, {.ask = n % 10 == 0}) == none);
    }
}

TEST_CASE("random packs decide many as one at a time", "[decision][many]") {
    const auto sets = support::instruction_sets();
    std::size_t n = 0;
    support::for_random_packs(support::so_many(600), 7, [&](const pack& by, auto& chance) {
        std::vector<referral> referrals;
        for (std::size_t rows = 1 + chance.below(700); rows > 0; --rows)
            referrals.push_back(support::random_small_referral(chance, 1 + chance.below(4)));
        const auto set = sets[n++ % sets.size()];
        const support::with_instructions chosen(set);
        CAPTURE(n, support::name_of(set));
        REQUIRE(difference(referrals, by) == none);
    });
}
