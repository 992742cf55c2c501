// SPDX-License-Identifier: BSL-1.0
// Which clocks a route starts.
#include <frontdoor/decision/route_limit.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::chrono;
using namespace frontdoor::indicators;
using frontdoor::moment;
using frontdoor::referral;
using frontdoor::route;
using frontdoor::route_limits;
using frontdoor::start_known;

std::string written(const std::optional<moment>& when) {
    if (!when) return "none";
    const auto text = frontdoor::iso_date(when->day);
    return {text.begin(), text.end()};
}

referral received(std::string_view text) {
    referral r;
    r.received = frontdoor::parse_moment(text).value();
    return r;
}

std::vector<std::string> clocks_of(route taken, const referral& r) {
    std::vector<std::string> found;
    for (const auto& limit : route_limits(taken, r))
        found.emplace_back(frontdoor::clock_vocabulary.id(limit.id));
    return found;
}
std::vector<std::string> clocks_of(route taken, const char* day) {
    return clocks_of(taken, received(day));
}

constexpr referral friday = referral{}.received_on(local_days{2017y / March / 3});
static_assert(noexcept(route_limits(route::section_47, friday)));
static_assert(route_limits(route::section_47, friday).size() == 6);
static_assert(route_limits(route::section_47, referral{}).size() == 6);

}  // namespace

TEST_CASE("a route starts the clocks of its kind that were in force", "[decision]") {
    using names = std::vector<std::string>;
    const names contact{"referral_decision", "contact_processed_local"};
    CHECK(clocks_of(route::none, "2017-03-01").empty());
    CHECK(clocks_of(route::universal, "2017-03-01") == contact);
    CHECK(clocks_of(route::universal_plus, "2017-03-01") == contact);
    CHECK(clocks_of(route::early_help_assessment, "2017-03-01") == contact);
    CHECK(clocks_of(route::section_17, "2017-03-01") ==
          names{"referral_decision", "contact_processed_local", "allocation_local",
                "assessment", "assessment_local_asti"});
    CHECK(clocks_of(route::section_47, "2016-03-31") ==
          names{"referral_decision", "allocation_local", "assessment",
                "initial_cp_conference"});
    CHECK(clocks_of(route::section_17, "2013-04-14") == names{"referral_decision"});
    CHECK(clocks_of(route::section_17, "2013-04-15") ==
          names{"referral_decision", "assessment"});
    CHECK(clocks_of(route::immediate_protection, "2010-03-31") ==
          names{});
    CHECK(clocks_of(route::immediate_protection, "2017-03-01") ==
          clocks_of(route::section_47, "2017-03-01"));
}

TEST_CASE("a route's clock has a date exactly where its start is known", "[decision]") {
    const auto limits = route_limits(
        route::immediate_protection,
        received("2017-03-01T14:05")
            .with(police_protection_exercised, emergency_protection_order));
    CHECK(limits.size() == 8);
    for (const auto& limit : limits) {
        CAPTURE(frontdoor::clock_vocabulary.id(limit.id));
        CHECK(limit.due.has_value() == (limit.start != start_known::not_at_the_front_door));
    }
    CHECK(written(limits[0].due) == "2017-03-02");
    CHECK(written(limits[1].due) == "2017-03-03");
    CHECK(limits[1].due->time_of_day == minutes{14 * 60 + 5});
    CHECK(written(limits[3].due) == "2017-05-08");
}

TEST_CASE("without a day a route's clocks are known, and when they end is not",
          "[decision]") {
    const auto r = referral{}.with(police_protection_exercised);
    const auto limits = route_limits(route::section_17, r);
    CHECK(limits.size() == 6);
    for (const auto& limit : limits) CHECK_FALSE(limit.due.has_value());
}

TEST_CASE("a power that was used when a referral came ends by then at the latest",
          "[decision]") {
    const auto limits = route_limits(
        route::section_47,
        received("2017-03-24T22:00")
            .with(police_protection_exercised, emergency_protection_order));
    REQUIRE(limits.size() == 8);
    CHECK(written(limits[6].due) == "2017-03-27");
    CHECK(limits[6].due->time_of_day == hours{23});  // summer time begins in between
    CHECK(written(limits[7].due) == "2017-04-01");
}

TEST_CASE("a route of more urgency starts every clock of one with less", "[decision]") {
    for (int i = 1; i + 1 < static_cast<int>(frontdoor::route_count); ++i) {
        const auto less = clocks_of(static_cast<route>(i), "2024-05-01");
        const auto more = clocks_of(static_cast<route>(i + 1), "2024-05-01");
        REQUIRE(more.size() >= less.size());
        CHECK(std::vector(more.begin(), more.begin() + static_cast<int>(less.size())) ==
              less);
    }
}

TEST_CASE("the clock of a power runs where it was used, on any route, and nowhere else",
          "[decision]") {
    using names = std::vector<std::string>;
    const auto both = received("2017-03-01").with(police_protection_exercised,
                                                  emergency_protection_order);
    for (std::size_t i = 1; i < frontdoor::route_count; ++i) {
        const auto taken = static_cast<route>(i);
        const auto without = clocks_of(taken, "2017-03-01");
        auto with = without;
        with.insert(with.end(), {"police_protection", "emergency_protection_order"});
        CHECK(clocks_of(taken, both) == with);
        const auto absent = received("2017-03-01").without(police_protection_exercised);
        CHECK(clocks_of(taken, absent) == without);
    }
    CHECK(clocks_of(route::none, both).empty());
    CHECK(clocks_of(route::section_47,
                    received("1991-10-13").with(police_protection_exercised)) == names{});
    CHECK(clocks_of(route::section_47,
                    received("1991-10-14").with(police_protection_exercised)) ==
          names{"police_protection"});
    for (const auto& limit : route_limits(route::section_47, both))
        if (limit.id == frontdoor::clock_id::police_protection)
            CHECK(limit.start == start_known::by_receipt);
}
