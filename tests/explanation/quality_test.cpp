// SPDX-License-Identifier: BSL-1.0
// The quality of a referral: how it is graded, that it is said, and that no route ever
// depends on it.
#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

constexpr std::size_t all_ways = 3 * 3 * 3 * 3;

// Each mark yes, no or not known, by the digits of a number to base three.
referral_quality way(std::size_t number) {
    referral_quality made;
    for (std::size_t m = 0; m < quality_mark_count; ++m, number /= 3)
        if (number % 3 != 0) made[static_cast<quality_mark>(m)] = number % 3 == 1;
    return made;
}

std::size_t marks(const referral_quality& quality, std::optional<bool> wanted) {
    std::size_t n = 0;
    for (std::size_t m = 0; m < quality_mark_count; ++m)
        n += quality[static_cast<quality_mark>(m)] == wanted ? 1 : 0;
    return n;
}

quality_grade expected(const referral_quality& quality) {
    if (marks(quality, false) >= 2) return quality_grade::inadequate;
    if (marks(quality, std::nullopt) > 0) return quality_grade::not_graded;
    return marks(quality, false) == 1 ? quality_grade::requires_improvement
                                      : quality_grade::good;
}

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("a referral is graded by what is missing from it", "[explanation]") {
    for (std::size_t n = 0; n < all_ways; ++n) {
        CAPTURE(n);
        CHECK(way(n).grade() == expected(way(n)));
    }
}

TEST_CASE("no mark of quality changes a decision", "[explanation]") {
    for (const pack* by : packs::all)
        for (const auto& one :
             {referral{}, referral{}.with(immediate_danger),
              referral{}.with(neglect_emerging, poor_hygiene).aged(child_age::of_years(4))})
            for (std::size_t n = 0; n < all_ways; ++n) {
                referral marked = one;
                marked.quality = way(n);
                REQUIRE(classify(marked, *by) == classify(one, *by));
            }
}

TEST_CASE("an explanation says which marks are missing, and that no route depends on them",
          "[explanation]") {
    for (std::size_t n = 0; n < all_ways; ++n) {
        referral r;
        r.quality = way(n);
        const auto text = as_text(for_practitioner(explain("R", r, packs::rhrt_2018)));
        const auto said = text.substr(text.find("The referral itself"));
        CAPTURE(said);
        CHECK(times(said, "      missing\n") == marks(r.quality, false));
        CHECK(times(said, "      not known\n") == marks(r.quality, std::nullopt));
        CHECK(said.find("This never changes the route.") != said.npos);
    }
}
