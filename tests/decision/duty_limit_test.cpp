// SPDX-License-Identifier: BSL-1.0
// How soon each duty is due, and by whom.
#include <frontdoor/decision/duty_limit.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace std::chrono;
using frontdoor::clock_id;
using frontdoor::duty;
using frontdoor::duty_deadline;
using frontdoor::duty_longest;
using frontdoor::limit_of;
using frontdoor::moment;
using frontdoor::start_known;
using frontdoor::urgency;

std::string written(const std::optional<moment>& when) {
    if (!when) return "none";
    const auto text = frontdoor::iso_date(when->day);
    return {text.begin(), text.end()};
}

moment at(std::string_view text) { return frontdoor::parse_moment(text).value(); }

constexpr moment friday{local_days{2017y / March / 3}, std::nullopt};
static_assert(noexcept(duty_deadline(duty::lado, friday)));
static_assert(duty_deadline(duty::lado, friday)->day == local_days{2017y / March / 6});

}  // namespace

TEST_CASE("every duty has its row, in order, with who acts and a source", "[decision]") {
    REQUIRE(frontdoor::duty_limits.size() == frontdoor::duty_count);
    for (std::size_t i = 0; i < frontdoor::duty_count; ++i) {
        const auto required = static_cast<duty>(i);
        const auto& limit = limit_of(required);
        CAPTURE(frontdoor::duty_vocabulary.id(required));
        CHECK(limit.duty == required);
        CHECK_FALSE(limit.source.empty());
        CHECK_FALSE(frontdoor::agency_vocabulary.label(limit.acts).empty());
        CHECK_FALSE(frontdoor::agency_vocabulary.label(limit.leads).empty());
    }
}

TEST_CASE("a duty has a clock exactly where it is due by one", "[decision]") {
    for (const auto& limit : frontdoor::duty_limits) {
        CAPTURE(frontdoor::duty_vocabulary.id(limit.duty));
        CHECK(limit.limit.has_value() == (limit.urgency == urgency::by_the_clock));
        CHECK(limit.starts_at().has_value() == limit.limit.has_value());
        if (limit.longest) CHECK(limit.limit.has_value());
    }
}

TEST_CASE("each duty is due as soon as its source asks", "[decision]") {
    struct row {
        duty required;
        const char* received;
        const char* due;
        const char* longest;
    };
    const row table[] = {
        {duty::lado, "2017-03-03", "2017-03-06", "none"},
        {duty::fgm_mandatory_report, "2017-03-03", "2017-03-06", "2017-04-03"},
        {duty::fgm_mandatory_report, "2017-01-31", "2017-02-01", "2017-02-28"},
        {duty::fgm_mandatory_report, "2015-10-30", "none", "none"},
        {duty::fgm_mandatory_report, "2015-10-31", "2015-11-02", "2015-11-30"},
        {duty::serious_incident_notification, "2017-04-12", "2017-04-21", "none"},
        {duty::serious_incident_notification, "2015-03-25", "none", "none"},
        {duty::private_fostering_assessment, "2022-05-27", "2022-06-09", "none"},
        {duty::pre_birth_assessment, "2017-03-01", "none", "none"},
        {duty::missing_return_interview, "2017-03-01T10:00", "none", "none"},
        {duty::police_999, "2017-03-01", "none", "none"},
        {duty::nrm, "2017-03-01", "none", "none"},
        {duty::lado, "2035-12-31", "none", "none"},
        {duty::fgm_mandatory_report, "2035-12-31", "none", "2036-01-31"},
    };
    for (const auto& row : table) {
        CAPTURE(frontdoor::duty_vocabulary.id(row.required), row.received);
        CHECK(written(duty_deadline(row.required, at(row.received))) == row.due);
        CHECK(written(duty_longest(row.required, at(row.received))) == row.longest);
    }
}

TEST_CASE("a duty without a clock never has a date", "[decision]") {
    for (const auto& limit : frontdoor::duty_limits) {
        if (limit.limit) continue;
        CAPTURE(frontdoor::duty_vocabulary.id(limit.duty));
        CHECK(written(duty_deadline(limit.duty, at("2024-05-01T09:00"))) == "none");
        CHECK(written(duty_longest(limit.duty, at("2024-05-01T09:00"))) == "none");
    }
}

TEST_CASE("what saves a life is due at once", "[decision]") {
    CHECK(limit_of(duty::police_999).urgency == urgency::at_once);
    CHECK(limit_of(duty::ambulance_or_crisis_team).urgency == urgency::at_once);
    CHECK(limit_of(duty::passport_order).urgency == urgency::at_once);
}

TEST_CASE("the start of a duty's clock is said to be known only where it is",
          "[decision]") {
    const auto start_of = [](duty required) {
        return frontdoor::known_from_receipt(limit_of(required).starts_at().value());
    };
    CHECK(start_of(duty::private_fostering_assessment) == start_known::on_receipt);
    CHECK(start_of(duty::lado) == start_known::by_receipt);
    CHECK(start_of(duty::fgm_mandatory_report) == start_known::by_receipt);
    CHECK(start_of(duty::serious_incident_notification) == start_known::by_receipt);
    CHECK(start_of(duty::missing_return_interview) == start_known::not_at_the_front_door);
}

TEST_CASE("the good practice limit of a duty is not after the law's own", "[decision]") {
    for (auto day = at("2015-10-31").day; day < at("2019-01-01").day; day += days{1}) {
        const moment received{day, std::nullopt};
        const auto due = duty_deadline(duty::fgm_mandatory_report, received);
        const auto longest = duty_longest(duty::fgm_mandatory_report, received);
        REQUIRE(due->day <= longest->day);
    }
}
