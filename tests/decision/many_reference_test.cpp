// SPDX-License-Identifier: BSL-1.0
// Many at once against the naive reading of the tables (reference/naive.hpp), which shares
// no line with the library. FRONTDOOR_TEST_REFERRALS=10000000 tries ten million of them.
#include <frontdoor/decision/column_store.hpp>
#include <frontdoor/decision/evaluate_many.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "reference/naive.hpp"
#include "reference/random_referral.hpp"
#include "support/from_naive.hpp"
#include "support/how_many.hpp"
#include "support/instruction_sets.hpp"
#include "support/many.hpp"

namespace {

using namespace frontdoor;

std::size_t referrals_in_all() {
    const char* said = std::getenv("FRONTDOOR_TEST_REFERRALS");
    return said ? static_cast<std::size_t>(std::atoll(said)) : support::so_many(90'000);
}

// What the naive reading says, in the library's terms.
class translation {
public:
    explicit translation(const pack& by) {
        for (std::size_t i = 0; i < by.rules.size(); ++i) rules_[by.rules[i].id] = i;
    }
    decision operator()(const naive::decision& said) const {
        decision d;
        d.level = static_cast<level>(said.level);
        d.route = route_vocabulary.find(said.route).value();
        d.consent = consent_needed_vocabulary.find(said.consent).value();
        for (const auto& id : said.duties) d.duties.insert(duty_vocabulary.find(id).value());
        for (const auto& id : said.rules) d.rules.set(rules_.at(id));
        return d;
    }

private:
    std::map<std::string_view, std::size_t> rules_;
};

}  // namespace

TEST_CASE("many at once are what the naive reading says", "[decision][many]") {
    const pack* by = GENERATE(from_range(packs::all));
    const auto read = naive::pack::load(std::string(FRONTDOOR_TESTS_DIR) + "/packs/tables",
                                        std::string(by->name()));
    naive::random_referrals random(read, 20);
    const translation said(*by);
    const many_evaluator evaluate(*by);
    const auto sets = support::instruction_sets();
    column_store store;
    constexpr std::size_t at_once = 10'000;
    for (std::size_t n = 0; n < referrals_in_all() / packs::all.size(); n += at_once) {
        const support::with_instructions chosen(sets[n / at_once % sets.size()]);
        std::vector<referral> referrals;
        std::vector<decision> should;
        for (std::size_t r = 0; r < at_once; ++r) {
            const naive::facts known = random.next();
            referrals.push_back(support::referral_from(known));
            should.push_back(said(read.decide(known)));
        }
        store.take(referrals);
        support::many_results made(at_once, by->rules.size());
        constexpr support::shapes shapes{.ask = false, .due = false};
        evaluate(store.columns(), made.columns(shapes), {.threads = n / at_once % 2 == 0 ? 1u : 2u});
        const auto different =
            made.difference([&](std::size_t r) { return should[r]; }, shapes);
        CAPTURE(by->name(), n, different.value_or(""));
        REQUIRE_FALSE(different.has_value());
    }
}
