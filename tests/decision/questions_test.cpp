// SPDX-License-Identifier: BSL-1.0
// What is worth asking: each unknown once, under the most urgent route that it could lead
// to; the most urgent first, then the order of the vocabulary, counts last.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string_view>
#include <utility>
#include <vector>

#include "support/how_many.hpp"
#include "support/plain_reading.hpp"
#include "support/random_referral.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

using asked = std::vector<std::pair<std::string_view, route>>;

asked all_of(const questions& worth) {
    asked found;
    worth.for_each([&](const question& q) { found.emplace_back(q.id(), q.leads_to); });
    return found;
}

template <class... Named>
indicator_bits bits_of(Named... named) {
    indicator_bits made;
    (made.set(named.index()), ...);
    return made;
}

std::vector<std::string_view> ids_asked(const referral& r, const pack& by) {
    std::vector<std::string_view> ids;
    classify(r, by).ask.for_each([&](const question& q) { ids.push_back(q.id()); });
    return ids;
}

using ids = std::vector<std::string_view>;

}  // namespace

TEST_CASE("nothing is worth asking until something is", "[decision]") {
    questions worth;
    CHECK(worth.empty());
    CHECK(all_of(worth).empty());
    worth.add(route::section_17, counted::referrals_12m);
    CHECK_FALSE(worth.empty());
    CHECK_FALSE(worth == questions{});
}

TEST_CASE("questions come by route, then in the vocabulary's order, counts last",
          "[decision]") {
    questions worth;
    worth.add(route::section_17, counted::missing_episodes_90d);
    worth.add(route::section_17, counted::referrals_12m);
    worth.add(route::section_17, bits_of(young_carer, abandoned));
    worth.add(route::immediate_protection, counted::early_help_in_place_months);
    worth.add(route::section_47, bits_of(neet));
    worth.add(route::universal_plus, bits_of(immediate_danger));
    CHECK(all_of(worth) ==
          asked{{"early_help_in_place_months", route::immediate_protection},
                {"neet", route::section_47},
                {"abandoned", route::section_17},
                {"young_carer", route::section_17},
                {"referrals_12m", route::section_17},
                {"missing_episodes_90d", route::section_17},
                {"immediate_danger", route::universal_plus}});
}

TEST_CASE("a question that leads to several routes is asked once, under the most urgent",
          "[decision]") {
    questions worth;
    worth.add(route::early_help_assessment, bits_of(young_carer, neet));
    worth.add(route::section_47, bits_of(young_carer));
    worth.add(route::section_47, bits_of(young_carer));
    worth.add(route::section_17, counted::referrals_12m);
    worth.add(route::early_help_assessment, counted::referrals_12m);
    CHECK(all_of(worth) == asked{{"young_carer", route::section_47},
                                 {"referrals_12m", route::section_17},
                                 {"neet", route::early_help_assessment}});
}

TEST_CASE("a fact that is known is not asked about, whatever it is", "[decision]") {
    const auto broken_arm = referral{}.with(injury_serious).aged(child_age::of_years(7));
    CHECK(ids_asked(broken_arm, packs::children_act) ==
          ids{"injury_unexplained", "injury_inconsistent_explanation",
              "injury_delayed_presentation", "medical_neglect"});
    CHECK(ids_asked(broken_arm.without(injury_unexplained, medical_neglect),
                    packs::children_act) ==
          ids{"injury_inconsistent_explanation", "injury_delayed_presentation"});
}

TEST_CASE("nothing is asked where no fact is present, or the route cannot rise",
          "[decision]") {
    CHECK(ids_asked(referral{}, packs::rsrt_2015).empty());
    CHECK(ids_asked(referral{}.with(immediate_danger, injury_serious), packs::rsrt_2015)
              .empty());
}

TEST_CASE("an unknown count is asked about, a known one that is too low is not",
          "[decision]") {
    const auto at_home =
        referral{}.with(domestic_abuse_current).aged(child_age::of_years(8));
    CHECK(ids_asked(at_home, packs::rsrt_2015) ==
          ids{"child_fearful_of_home", "access_to_child_refused",
              "parent_refuses_support", "domestic_incidents_12m"});
    CHECK(ids_asked(at_home.counting(counted::domestic_incidents_12m, 2),
                    packs::rsrt_2015) == ids{"child_fearful_of_home",
                                             "access_to_child_refused",
                                             "parent_refuses_support"});
}

TEST_CASE("an answer to each question leads where it says", "[decision]") {
    const pack* by = GENERATE(from_range(packs::all));
    support::random_referrals made(by->name(), 5);
    for (std::size_t n = 0; n < support::so_many(20'000); ++n) {
        const auto r = made.next();
        const auto d = classify(r, *by);
        d.ask.for_each([&](const question& q) {
            const auto* count = std::get_if<counted>(&q.about);
            const auto answered = count ? r.counting(*count, 65535)
                                        : r.with(*std::get_if<indicator>(&q.about));
            if (classify(answered, *by).route < q.leads_to || q.leads_to <= d.route)
                FAIL(by->name() << " asks " << q.id() << " for nothing");
        });
    }
    SUCCEED();
}

TEST_CASE("what is asked, and where it leads, is what the rules say one by one",
          "[decision]") {
    const pack* by = GENERATE(from_range(packs::all));
    support::random_referrals made(by->name(), 6);
    for (std::size_t n = 0; n < support::so_many(10'000); ++n) {
        const auto r = made.next();
        if (!plain::agrees(classify(r, *by), *by, facts_of(r))) FAIL("referral " << n);
    }
    SUCCEED();
}
