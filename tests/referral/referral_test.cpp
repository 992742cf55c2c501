// SPDX-License-Identifier: BSL-1.0
// A referral as it is put together: ages, counts, and that what is said last holds.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <type_traits>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

static_assert(!child_age().is_known() && !child_age().is_unborn());
static_assert(child_age() == child_age::not_known());
static_assert(child_age::of_months(0).is_known() &&
              child_age::of_months(0).months() == 0);
static_assert(child_age::of_months(215).months() == longest_age_months);
static_assert(child_age::of_years(17).months() == 204);
static_assert(child_age::not_yet_born().is_known() &&
              child_age::not_yet_born().is_unborn());
static_assert(child_age::of_months(215) != child_age::not_yet_born());
static_assert(sizeof(child_age) == 1);

static_assert(!known_counts{}[counted::referrals_12m]);
static_assert(known_counts{} == known_counts{});

// Nothing is known of a new referral, and nothing is made up for it.
constexpr referral blank;
static_assert(!blank.present.any() && !blank.absent.any() && !blank.age.is_known());
static_assert(blank.consent == consent::unknown && blank.source == referral_source::s10);
static_assert(!blank.received);
static_assert(std::is_trivially_copyable_v<referral>);
static_assert(most_indicators >= indicator_count + 100, "room for a local pack's own");

}  // namespace

TEST_CASE("what is said last of an indicator holds", "[referral]") {
    const auto r = blank.with(young_carer).without(young_carer);
    CHECK_FALSE(r.present.test(young_carer.index()));
    CHECK(r.absent.test(young_carer.index()));
    const auto again = r.with(young_carer);
    CHECK(again.present.test(young_carer.index()));
    CHECK_FALSE(again.absent.test(young_carer.index()));
    CHECK(again == blank.with(young_carer));
}

TEST_CASE("several facts can be said at once, in any order", "[referral]") {
    CHECK(blank.with(young_carer, neet, support_in_place) ==
          blank.with(support_in_place).with(neet).with(young_carer));
    CHECK(blank.without(young_carer, neet) == blank.without(neet).without(young_carer));
    CHECK(blank.with() == blank);
}

TEST_CASE("the first and the last indicator are kept apart from all others",
          "[referral]") {
    for (std::size_t i = 0; i < indicator_count; ++i) {
        const auto r = blank.with(indicator{i});
        CHECK(r.present.count() == 1);
        CHECK(r.present.test(i));
        CHECK(blank.without(indicator{i}).absent.test(i));
    }
}

TEST_CASE("a referral that is built upon does not change", "[referral]") {
    const auto first = blank.with(neet);
    const auto second = first.with(young_carer).aged(child_age::of_years(3));
    CHECK(first == blank.with(neet));
    CHECK_FALSE(second == first);
}

TEST_CASE("a count that is nought is known; one that is not said is not", "[referral]") {
    const auto r = blank.counting(counted::missing_episodes_90d, 0);
    CHECK(r.counts[counted::missing_episodes_90d] == 0);
    CHECK_FALSE(r.counts[counted::referrals_12m]);
    CHECK_FALSE(r == blank);
    CHECK(r.counting(counted::missing_episodes_90d, 65535)
              .counts[counted::missing_episodes_90d] == 65535);
}

TEST_CASE("age, consent and day are each what was said last", "[referral]") {
    using namespace std::chrono;
    const local_days day{year{2017} / 3 / 1};
    const auto r = blank.aged(child_age::of_years(3))
                       .aged(child_age::not_yet_born())
                       .consenting(consent::given)
                       .consenting(consent::refused)
                       .received_on(day + days{1})
                       .received_on(day);
    CHECK(r.age.is_unborn());
    CHECK(r.consent == consent::refused);
    CHECK(r.received == moment{day, std::nullopt});
}

TEST_CASE("bits are counted, joined and taken away across words", "[referral]") {
    indicator_bits a, b;
    for (const std::size_t i : {0u, 63u, 64u, 127u, 128u, 255u}) a.set(i);
    for (const std::size_t i : {63u, 64u, 200u}) b.set(i);
    CHECK(a.count() == 6);
    CHECK((a | b).count() == 7);
    CHECK((a & b).count() == 2);
    CHECK((a - b).count() == 4);
    a.reset(255);
    CHECK_FALSE(a.test(255));
    std::vector<std::size_t> seen;
    a.for_each([&](std::size_t i) { seen.push_back(i); });
    CHECK(seen == std::vector<std::size_t>{0, 63, 64, 127, 128});
}
