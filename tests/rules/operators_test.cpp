// SPDX-License-Identifier: BSL-1.0
// What each word of the rule language means, on both sides of its border: a rule a word,
// in a pack made up for it, while compiling and by tables.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string_view>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

namespace made_up {
using namespace frontdoor::language;

constexpr std::string_view source = "made up for a test";

consteval rule calls(std::string_view id, const condition& when) {
    return {id, level_4, section_17, when, nothing_more, local_threshold, source};
}

// That `and` binds tighter is what is tested here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wparentheses"

// clang-format off
inline constexpr std::array table{
    calls("always",           when(always)),
    calls("indicator",        when(young_carer)),
    calls("not",              when(not support_in_place)),
    calls("and",              when(young_carer and neet)),
    calls("or",               when(young_carer or neet)),
    calls("a or b and c",     when(young_carer or neet and homeless_16_17)),
    calls("a and b or c",     when(young_carer and neet or homeless_16_17)),
    calls("(a or b) and c",   when((young_carer or neet) and homeless_16_17)),
    calls("and not",          when(young_carer and not support_in_place)),
    calls("or not",           when(young_carer or not support_in_place)),
    calls("and not, not",     when(young_carer and not support_in_place
                                   and not family_engages)),
    calls("unborn",           when(unborn)),
    calls("age < 1m",         when(age < 1_month)),
    calls("age < 18m",        when(age < 18_months)),
    calls("age < 1y",         when(age < 1_year)),
    calls("age < 5y",         when(age < 5_years)),
    calls("age < 18y",        when(age < 18_years)),
    calls("referrals >= 1",   when(referrals_12m >= 1)),
    calls("missing >= 3",     when(missing_episodes_90d >= 3)),
    calls("incidents >= 65535", when(domestic_incidents_12m >= 65535)),
    calls("months >= 6",      when(early_help_in_place_months >= 6)),
    calls("at_least(1; set)", when(at_least(1, trio_of_vulnerabilities))),
    calls("at_least(2; set)", when(at_least(2, trio_of_vulnerabilities))),
    calls("at_least(3; set)", when(at_least(3, trio_of_vulnerabilities))),
    calls("all(set)",         when(all(trio_of_vulnerabilities))),
    calls("at_least(2; list)", when(at_least(2, young_carer, neet, homeless_16_17))),
};
// clang-format on
#pragma GCC diagnostic pop

inline constexpr auto rules = rules_of(table);
inline constexpr pack words = stored_pack<rules, 0>::view({"words", "", "", {}, {}});

}  // namespace made_up

constexpr bool holds(std::string_view id, const referral& r) {
    const auto d = classify(r, made_up::words);
    for (std::size_t i = 0; i < made_up::words.rules.size(); ++i)
        if (made_up::words.rules[i].id == id) return d.rules.test(i);
    return made_up::source.empty();
}

constexpr referral nothing_known;
constexpr referral with_one = nothing_known.with(young_carer);
constexpr referral with_two = with_one.with(neet);

constexpr referral aged(unsigned months) {
    return nothing_known.aged(child_age::of_months(months));
}
constexpr referral not_born = nothing_known.aged(child_age::not_yet_born());

constexpr referral counting(counted which, std::uint16_t number) {
    return nothing_known.counting(which, number);
}

static_assert(holds("always", nothing_known));
static_assert(holds("always", with_two));

static_assert(holds("indicator", with_one));
static_assert(!holds("indicator", nothing_known));
static_assert(!holds("indicator", nothing_known.without(young_carer)));
static_assert(!holds("indicator", nothing_known.with(neet)));

// An unknown strength does not lower: `not` holds unless it is known to be there.
static_assert(holds("not", nothing_known));
static_assert(holds("not", nothing_known.without(support_in_place)));
static_assert(!holds("not", nothing_known.with(support_in_place)));
static_assert(holds("not", nothing_known.with(family_engages)));

static_assert(holds("and", with_two));
static_assert(!holds("and", with_one) && !holds("and", nothing_known.with(neet)));
static_assert(!holds("and", nothing_known));

static_assert(holds("or", with_two) && holds("or", with_one));
static_assert(holds("or", nothing_known.with(neet)));
static_assert(!holds("or", nothing_known));

// `and` binds tighter than `or`, whichever comes first.
static_assert(holds("a or b and c", with_one));
static_assert(holds("a or b and c", nothing_known.with(neet, homeless_16_17)));
static_assert(!holds("a or b and c", nothing_known.with(neet)));
static_assert(!holds("a or b and c", nothing_known.with(homeless_16_17)));
static_assert(holds("a and b or c", nothing_known.with(homeless_16_17)));
static_assert(holds("a and b or c", with_two));
static_assert(!holds("a and b or c", with_one));
static_assert(!holds("(a or b) and c", with_two));
static_assert(!holds("(a or b) and c", nothing_known.with(homeless_16_17)));
static_assert(holds("(a or b) and c", nothing_known.with(neet, homeless_16_17)));

static_assert(holds("and not", with_one));
static_assert(!holds("and not", with_one.with(support_in_place)));
static_assert(!holds("and not", nothing_known));
static_assert(holds("or not", nothing_known));
static_assert(!holds("or not", nothing_known.with(support_in_place)));
static_assert(holds("or not", with_one.with(support_in_place)));
static_assert(holds("and not, not", with_one));
static_assert(!holds("and not, not", with_one.with(support_in_place)));
static_assert(!holds("and not, not", with_one.with(family_engages)));

static_assert(holds("unborn", not_born));
static_assert(!holds("unborn", nothing_known),
              "an unknown age is not that of an unborn child");
static_assert(!holds("unborn", aged(0)));

static_assert(holds("referrals >= 1", counting(counted::referrals_12m, 1)));
static_assert(!holds("referrals >= 1", counting(counted::referrals_12m, 0)));
static_assert(!holds("referrals >= 1", nothing_known),
              "an unknown count satisfies nothing");
static_assert(!holds("referrals >= 1", counting(counted::missing_episodes_90d, 9)));

struct age_border {
    std::string_view rule;
    unsigned months;
};
struct count_border {
    std::string_view rule;
    counted which;
    std::uint16_t number;
};

}  // namespace

TEST_CASE("age < N holds up to the month before, and not from that month on", "[rules]") {
    const auto [rule, months] = GENERATE(values<age_border>({{"age < 1m", 1},
                                                             {"age < 18m", 18},
                                                             {"age < 1y", 12},
                                                             {"age < 5y", 60},
                                                             {"age < 18y", 216}}));
    CAPTURE(rule);
    for (unsigned m = 0; m <= longest_age_months; ++m) {
        CAPTURE(m);
        CHECK(holds(rule, aged(m)) == (m < months));
    }
    CHECK(holds(rule, nothing_known));
    CHECK(holds(rule, not_born));
}

TEST_CASE("a count reaches its number, and is no count where it is unknown", "[rules]") {
    const auto [rule, which, number] = GENERATE(values<count_border>(
        {{"referrals >= 1", counted::referrals_12m, 1},
         {"missing >= 3", counted::missing_episodes_90d, 3},
         {"incidents >= 65535", counted::domestic_incidents_12m, 65535},
         {"months >= 6", counted::early_help_in_place_months, 6}}));
    CAPTURE(rule);
    CHECK(holds(rule, counting(which, number)));
    CHECK(holds(rule, counting(which, 65535)));
    CHECK_FALSE(holds(rule, counting(which, static_cast<std::uint16_t>(number - 1))));
    CHECK_FALSE(holds(rule, counting(which, 0)));
    CHECK_FALSE(holds(rule, nothing_known));
}

TEST_CASE("at_least and all count what is known to be present", "[rules]") {
    const referral none = nothing_known.without(
        domestic_abuse_current, parental_mental_health, parental_substance_misuse);
    const referral one = none.with(parental_mental_health);
    const referral two = one.with(parental_substance_misuse);
    const referral three = two.with(domestic_abuse_current);
    const std::array told{none, one, two, three};
    for (std::size_t n = 0; n < told.size(); ++n) {
        CAPTURE(n);
        CHECK(holds("at_least(1; set)", told[n]) == (n >= 1));
        CHECK(holds("at_least(2; set)", told[n]) == (n >= 2));
        CHECK(holds("at_least(3; set)", told[n]) == (n >= 3));
        CHECK(holds("all(set)", told[n]) == (n >= 3));
    }
}

TEST_CASE("a list written out is counted as a set is", "[rules]") {
    CHECK_FALSE(holds("at_least(2; list)", with_one));
    CHECK(holds("at_least(2; list)", with_two));
    CHECK(holds("at_least(2; list)", with_two.with(homeless_16_17)));
    CHECK(holds("at_least(2; list)", with_one.with(homeless_16_17)));
    CHECK_FALSE(holds("at_least(2; list)", with_one.with(missing_education)));
}
