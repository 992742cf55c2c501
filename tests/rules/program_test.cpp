// SPDX-License-Identifier: BSL-1.0
// Packs made up to reach the far ends of the evaluator, each held against a plain
// reading of its conditions: counting in both lanes, to eight, over several words of
// clauses, with many limits on one number.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/referral_writer.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>
#include <utility>

#include "support/how_many.hpp"
#include "support/plain_reading.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

namespace made_up {
using namespace frontdoor::language;

constexpr std::string_view source = "made up for a test";

consteval rule calls(std::string_view id, route to, const condition& when) {
    return {id, level_4, to, when, nothing_more, local_threshold, source};
}
template <const auto& Rules>
consteval pack pack_of(std::string_view name) {
    return stored_pack<Rules, 0>::view({name, "", "", {}, {}});
}

// ---- counting to k over ten: a pack for each k ---------------------------------------

template <int Number>
inline constexpr std::array counting_table{
    calls("counting", section_17, when(at_least(Number, neglect_signs))),
};
template <int Number>
inline constexpr auto counting_rules = rules_of(counting_table<Number>);
template <int Number>
inline constexpr pack counting = pack_of<counting_rules<Number>>("counting");

// ---- groups beside groups -------------------------------------------------------------

// clang-format off
inline constexpr std::array lanes_table{
    calls("one lane", section_17,
          when(at_least(2, infant_risk_factors))),
    calls("two counting", section_17,
          when(at_least(2, trio_of_vulnerabilities)
               and at_least(2, unsafe_sleeping, neet, young_carer))),
    calls("any and any", section_47,
          when((neet or young_carer)
               and (unsafe_sleeping or concealed_pregnancy))),
    calls("any and any and any", section_47,
          when((neet or young_carer)
               and (unsafe_sleeping or concealed_pregnancy)
               and at_least(1, trio_of_vulnerabilities))),
    calls("two and two and any", immediate_protection,
          when(at_least(3, trio_of_vulnerabilities)
               and at_least(2, unsafe_sleeping, neet, young_carer)
               and (concealed_pregnancy or previous_child_removed))),
    calls("overlapping", section_47,
          when(at_least(2, infant_risk_factors)
               and at_least(2, trio_of_vulnerabilities))),
    calls("all and counted", section_47,
          when(neet and young_carer
               and at_least(2, trio_of_vulnerabilities)
               and not support_in_place)),
    calls("one or two", section_17,
          when((neet and unborn)
               or (at_least(2, trio_of_vulnerabilities)
               and at_least(2, neet, young_carer, concealed_pregnancy)))),
    calls("counts and counts", section_47,
          when(neet and referrals_12m >= 2
               and missing_episodes_90d >= 1)),
    calls("count or count", immediate_protection,
          when(young_carer and (referrals_12m >= 3
               or missing_episodes_90d >= 2))),
    calls("same count twice", section_47,
          when((unsafe_sleeping and referrals_12m >= 1)
               or (concealed_pregnancy and referrals_12m >= 4))),
};
// clang-format on
inline constexpr auto lanes_rules = rules_of(lanes_table);
inline constexpr pack lanes = pack_of<lanes_rules>("lanes");

// ---- more rules than fit into a word --------------------------------------------------

constexpr std::size_t rule_count = 80;

constexpr auto names = [] {
    std::array<std::array<char, 8>, rule_count> made{};
    for (std::size_t i = 0; i < rule_count; ++i)
        made[i] = {'R',
                   'U',
                   'L',
                   'E',
                   '-',
                   static_cast<char>('0' + i / 100),
                   static_cast<char>('0' + i / 10 % 10),
                   static_cast<char>('0' + i % 10)};
    return made;
}();

// The n-th risk, over and over.
consteval risk nth_risk(std::size_t n) {
    for (std::size_t i = 0;; i = i + 1 == indicator_count ? 0 : i + 1)
        if (is_risk(indicator{i}) && n-- == 0) return risk{i};
}

// Each rule asks for two neighbouring risks; one alone will do at an age or at a count.
consteval rule nth_rule(std::size_t n) {
    const condition first = nth_risk(n);
    const condition two = first and nth_risk(n + 1);
    return calls({names[n].data(), names[n].size()},
                 n % 5 == 0 ? section_47 : early_help_assessment,
                 n % 2 == 0
                     ? when(two or (first and age < months{n % 9 * 12 + 1}))
                     : when(two or (first and missing_episodes_90d >= int(n % 7 + 1))));
}

template <std::size_t... N>
consteval auto many(std::index_sequence<N...>) {
    return std::array{nth_rule(N)...};
}
inline constexpr auto several_words_table = many(std::make_index_sequence<rule_count>{});
inline constexpr auto several_words_rules = rules_of(several_words_table);
inline constexpr pack several_words = pack_of<several_words_rules>("several-words");

// ---- many limits on one number -------------------------------------------------------

consteval rule nth_limit(std::size_t n) {
    return calls({names[n].data(), names[n].size()}, section_17,
                 n % 2 == 0 ? when(neet and age < months{n * 3 + 1})
                            : when(neet and missing_episodes_90d >= int(n)));
}
template <std::size_t... N>
consteval auto limits(std::index_sequence<N...>) {
    return std::array{nth_limit(N)...};
}
inline constexpr auto limits_table = limits(std::make_index_sequence<64>{});
inline constexpr auto limits_rules = rules_of(limits_table);
inline constexpr pack many_limits = pack_of<limits_rules>("many-limits");

}  // namespace made_up

static_assert(made_up::several_words.compiled.words > 2);
static_assert(made_up::lanes.compiled.start[0].second_counts);

std::string shown(const referral& r) {
    std::string text;
    write_referral(text, "made-up", r);
    return text;
}

void check(const pack& by, const referral& r) {
    if (plain::agrees(classify(r, by), by, facts_of(r))) return;
    FAIL(by.name() << ": " << shown(r));
}

// A referral about the facts that the rules of a pack name, by chance few or many.
class random_about {
public:
    explicit random_about(const pack& by) {
        indicator_bits names = shipped_strengths;
        for (const auto& r : by.rules) names |= plain::named_in(by, r);
        names.for_each([this](std::size_t i) { named_.push_back(i); });
    }
    referral next() {
        referral r;
        const auto share = below(100);
        for (const auto i : named_) {
            if (below(100) < share)
                r = r.with(indicator{i});
            else if (below(4) == 0)
                r = r.without(indicator{i});
        }
        if (below(4) == 0)
            r.age = child_age::not_yet_born();
        else if (below(3) != 0)
            r.age = child_age::of_months(static_cast<unsigned>(below(216)));
        for (std::size_t c = 0; c < counted_size; ++c)
            if (below(2) == 0)
                r = r.counting(counted{static_cast<std::uint8_t>(c)},
                               static_cast<std::uint16_t>(below(70)));
        return r;
    }

private:
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }

    std::vector<std::size_t> named_;
    std::mt19937_64 random_{8};
};

void check_random(const pack& by, std::size_t referrals) {
    random_about made(by);
    for (std::size_t n = 0; n < support::so_many(referrals); ++n) check(by, made.next());
    SUCCEED();
}

// Every subset of the ten signs of neglect, the rest absent or unknown.
void check_every_subset(const pack& by) {
    std::vector<std::size_t> signs;
    neglect_signs.members.for_each([&](std::size_t i) { signs.push_back(i); });
    for (unsigned subset = 0; subset < 1u << signs.size(); ++subset) {
        referral r;
        for (std::size_t i = 0; i < signs.size(); ++i)
            if (subset >> i & 1u) r.present.set(signs[i]);
        check(by, r);
        if (!r.present.test(signs[0])) check(by, r.without(indicator{signs[0]}));
    }
}

}  // namespace

TEST_CASE("at_least counts to every number from one to eight", "[rules]") {
    check_every_subset(made_up::counting<1>);
    check_every_subset(made_up::counting<2>);
    check_every_subset(made_up::counting<3>);
    check_every_subset(made_up::counting<4>);
    check_every_subset(made_up::counting<5>);
    check_every_subset(made_up::counting<6>);
    check_every_subset(made_up::counting<7>);
    check_every_subset(made_up::counting<8>);
    SUCCEED();
}

TEST_CASE("a count goes on past the number it has to reach", "[rules]") {
    referral all;
    all.present = neglect_signs.members;
    CHECK(classify(all, made_up::counting<1>).rules.test(0));
    CHECK(classify(all, made_up::counting<8>).rules.test(0));
}

TEST_CASE("several groups in one condition are each counted", "[rules]") {
    check_random(made_up::lanes, 200'000);
}

TEST_CASE("rules past the first word of clauses are read as the first are", "[rules]") {
    check_random(made_up::several_words, 5'000);
}

TEST_CASE("each rule past the first word holds for its own two facts alone", "[rules]") {
    const pack& by = made_up::several_words;
    for (std::size_t i = 0; i < by.rules.size(); ++i) {
        referral r = referral{}.aged(child_age::of_years(17));
        r.present = plain::named_in(by, by.rules[i]);
        CAPTURE(by.rules[i].id);
        CHECK(classify(r, by).rules.test(i));
        check(by, r);
    }
}

TEST_CASE("many limits on one number are told apart", "[rules]") {
    const pack* by = GENERATE(&made_up::several_words, &made_up::many_limits);
    referral everything;
    for (const auto& r : by->rules) everything.present |= plain::named_in(*by, r);
    for (unsigned months = 0; months <= longest_age_months; ++months)
        check(*by, everything.aged(child_age::of_months(months)));
    for (std::uint16_t number = 0; number < 70; ++number)
        check(*by, everything.aged(child_age::of_years(17))
                       .counting(counted::missing_episodes_90d, number));
    check(*by, everything.counting(counted::missing_episodes_90d, 65535));
    SUCCEED();
}

TEST_CASE("the shipped packs too are what their conditions say", "[rules]") {
    const pack* by = GENERATE(from_range(packs::all));
    check_random(*by, 5'000);
}
