// SPDX-License-Identifier: BSL-1.0
// Packs are exchanged while other threads decide and explain: each decision is wholly by
// the pack that it names. ThreadSanitizer runs this too.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/rules/pack_in_use.hpp>

#include <catch2/catch.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;

// The name of each pack says where it leads.
std::shared_ptr<const pack> leading_to(route to) {
    const std::string name(route_vocabulary.id(to));
    return read_pack(R"({"format": "frontdoor-pack 1", "name": ")" + name + R"(", "title": "t", "rules": [
        {"id": "T-1", "level": 3, "route": ")" + name + R"(", "when": "neet",
         "basis": "local_threshold", "citation": "p. 3"}]})", name).pack;
}

constexpr std::array routes{route::universal_plus, route::early_help_assessment, route::section_17};

}  // namespace

TEST_CASE("each decision is by the pack that it names while packs are exchanged", "[explanation]") {
    pack_in_use in_use(leading_to(routes[0]));
    std::atomic<bool> stop{false};
    std::atomic<std::size_t> wrong{0}, decided{0};
    std::vector<std::thread> deciding;
    for (int t = 0; t < 3; ++t)
        deciding.emplace_back([&] {
            while (!stop) {
                const auto by = in_use.get();
                const auto e = explain("r", referral{}.with(indicators::neet), *by);
                wrong += route_vocabulary.id(e.decision.route) == e.decision.pack ? 0u : 1u;
                wrong += e.reasons.size() == 1 && e.by == by.get() ? 0u : 1u;
                ++decided;
            }
        });
    for (std::size_t i = 0; i < 200 || decided < 500; ++i) in_use.exchange(leading_to(routes[i % 3]));
    stop = true;
    for (auto& t : deciding) t.join();
    CHECK(wrong == 0);
    CHECK(decided >= 500);
}

TEST_CASE("a file with mistakes leaves the pack that is in use", "[explanation]") {
    pack_in_use in_use(leading_to(route::section_17));
    CHECK_THROWS_AS(in_use.reload("/no/such/pack.json"), failure);
    CHECK(in_use.get()->name() == "section_17");
}

TEST_CASE("a pack that is no longer in use lives while a decision by it does", "[explanation]") {
    pack_in_use in_use(leading_to(route::section_17));
    const auto by = in_use.get();
    const auto d = classify(referral{}.with(indicators::neet), *by);
    in_use.exchange(leading_to(route::universal_plus));
    CHECK(by.use_count() == 1);
    CHECK(d.pack == "section_17");
    CHECK(in_use.get()->name() == "universal_plus");
}
