// SPDX-License-Identifier: BSL-1.0
// What a caller of many decisions can ask for besides, and what is refused.
#include <frontdoor/decision/column_store.hpp>
#include <frontdoor/decision/evaluate_many.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>
#include <vector>

#include "support/many.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

const pack& by = packs::rhrt_2018;
const many_evaluator evaluate(by);

struct given {
    explicit given(std::size_t rows)
        : referrals(rows, referral{}.with(injury_non_mobile_child).aged(child_age::of_months(5))),
          routes(rows) {
        store.take(referrals);
    }
    std::vector<referral> referrals;
    column_store store;
    std::vector<std::uint8_t> routes;
};

template <class Work>
error code_of(Work work) {
    try {
        work();
    } catch (const failure& f) {
        return f.code();
    }
    return error::cannot_write;
}

}  // namespace

TEST_CASE("progress rises to the last row, once", "[decision][many]") {
    const auto threads = GENERATE(1u, 3u);
    given g(300'000);
    std::vector<std::size_t> told;
    const auto done = evaluate(g.store.columns(), {.route = g.routes},
                               {.threads = threads, .progress = [&](std::size_t rows) {
                                    told.push_back(rows);
                                }});
    CHECK(done.rows == 300'000);
    CHECK_FALSE(done.stopped);
    REQUIRE_FALSE(told.empty());
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 300'000);
}

TEST_CASE("stopped, the first rows are decided and the others as they were",
          "[decision][many]") {
    const auto threads = GENERATE(1u, 2u, 4u);
    given g(1'000'000);
    std::stop_source stop;
    rule_lists lists;
    const auto done = evaluate(
        g.store.columns(), {.route = g.routes, .lists = &lists},
        {.threads = threads, .stop = stop.get_token(), .progress = [&](std::size_t) {
             stop.request_stop();
         }});
    if (!done.stopped) {  // the others were quicker
        CHECK(done.rows == 1'000'000);
        return;
    }
    REQUIRE(done.rows < 1'000'000);
    CHECK(lists.offsets.size() == done.rows + 1);
    CHECK(static_cast<std::size_t>(lists.offsets.back()) == lists.rules.size());
    const auto should = static_cast<std::uint8_t>(route::section_47);
    CHECK(std::all_of(g.routes.begin(), g.routes.begin() + static_cast<long>(done.rows),
                      [=](auto r) { return r == should; }));
    CHECK(std::all_of(g.routes.begin() + static_cast<long>(done.rows), g.routes.end(),
                      [](auto r) { return r == 0; }));
}

TEST_CASE("stopped before it began, nothing is done", "[decision][many]") {
    given g(1000);
    std::stop_source stop;
    stop.request_stop();
    const auto done =
        evaluate(g.store.columns(), {.route = g.routes}, {.stop = stop.get_token()});
    CHECK(done.rows == 0);
    CHECK(done.stopped);
}

TEST_CASE("what progress throws comes out, and the threads have ended", "[decision][many]") {
    given g(1'000'000);
    CHECK_THROWS_AS(evaluate(g.store.columns(), {.route = g.routes},
                             {.threads = 3, .progress = [](std::size_t) {
                                  throw std::runtime_error("enough");
                              }}),
                    std::runtime_error);
}

TEST_CASE("rows with an age that no child has are rejected, and counted", "[decision][many]") {
    given g(3000);
    referral_columns columns = g.store.columns();
    std::vector<std::uint16_t> ages(3000, 5);
    std::vector<std::uint8_t> unborn((3000 + 7) / 8, 0);
    ages[0] = 216, ages[17] = 300, ages[2999] = 65535, ages[40] = 216;
    unborn[40 / 8] |= 1;  // an unborn child's age is not looked at
    columns.age_months = number_column<std::uint16_t>{ages, {}};
    columns.unborn = {unborn};
    support::many_results made(3000, by.rules.size());
    const auto done = evaluate(columns, made.columns());
    CHECK(done.rows == 3000);
    CHECK(done.rejected == 3);
    decision nothing;
    nothing.route = route::none;
    nothing.level = level::none;
    g.referrals[40].age = child_age::not_yet_born();
    const std::optional<std::string> none;
    CHECK(made.difference([&](std::size_t r) {
        return r == 0 || r == 17 || r == 2999 ? nothing : classify(g.referrals[r], by);
    }) == none);
}

TEST_CASE("a row with a consent that is none is rejected where consent is asked for",
          "[decision][many]") {
    given g(100);
    referral_columns columns = g.store.columns();
    std::vector<std::uint8_t> consent(100, 0), needed(100);
    consent[3] = consent_size;
    columns.consent = consent;
    const auto done = evaluate(columns, {.route = g.routes, .consent = needed});
    CHECK(done.rejected == 1);
    CHECK(g.routes[3] == 0);
    CHECK(g.routes[4] != 0);
    CHECK(evaluate(columns, {.route = g.routes}).rejected == 0);
}

TEST_CASE("columns that are too short are refused by name", "[decision][many]") {
    given g(1000);
    const auto refused = [&](const referral_columns& in) {
        return code_of([&] { evaluate(in, {.route = g.routes}); }) == error::unequal_columns;
    };
    referral_columns columns = g.store.columns();
    std::vector<indicator_column> indicators(columns.indicators.begin(),
                                             columns.indicators.end());
    columns.indicators = indicators;
    indicators[7].present = {indicators[7].present.bytes.first(125), 1};
    CHECK(refused(columns));
    CHECK_THROWS_WITH(evaluate(columns, {.route = g.routes}),
                      Catch::Contains(std::string(indicator_ids[7])) &&
                          Catch::Contains("126"));
    columns = g.store.columns();
    columns.unborn.bytes = columns.unborn.bytes.first(124);
    CHECK(refused(columns));
    columns = g.store.columns();
    columns.counts[2].values = columns.counts[2].values.first(999);
    CHECK(refused(columns));
    std::vector<std::uint8_t> few(999);
    CHECK(code_of([&] { evaluate(g.store.columns(), {.route = few}); }) ==
          error::unequal_columns);
    std::vector<std::span<std::uint8_t>> rules(by.rules.size() - 1);
    CHECK(code_of([&] { evaluate(g.store.columns(), {.rules = rules}); }) ==
          error::unequal_columns);
}
