// SPDX-License-Identifier: BSL-1.0
// The canonical form of a pack and its hash: the same for the same rules on every
// machine, another as soon as one of them changes.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/rules/identity.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using namespace std::chrono;

namespace made_up {
using namespace frontdoor::language;

// clang-format off
inline constexpr std::array table{
    rule{"T-1", level_4, section_47, when(immediate_danger or (neet and age < 18_months)),
         and_do(police_999, mash_checks), statute, "An Act s1; s2"},
    rule{"T-2", level_3, early_help_assessment,
         when(at_least(2, trio_of_vulnerabilities) and not support_in_place),
         nothing_more, local_threshold, "Local thresholds"},
    rule{"T-3", no_level, duties_only,
         when(all(trio_of_vulnerabilities) or at_least(1, neet, abandoned)),
         and_do(marac), statutory_guidance, "Guidance"},
};

// Each differs from the first rule above in one thing.
inline constexpr std::array other_id{
    rule{"T-9", level_4, section_47, when(neet), nothing_more, statute, "An Act"}};
inline constexpr std::array one{
    rule{"T-1", level_4, section_47, when(neet), nothing_more, statute, "An Act"}};
inline constexpr std::array other_level{
    rule{"T-1", level_3, section_47, when(neet), nothing_more, statute, "An Act"}};
inline constexpr std::array other_route{
    rule{"T-1", level_4, section_17, when(neet), nothing_more, statute, "An Act"}};
inline constexpr std::array other_when{
    rule{"T-1", level_4, section_47, when(neet or abandoned), nothing_more, statute,
         "An Act"}};
inline constexpr std::array other_duty{
    rule{"T-1", level_4, section_47, when(neet), and_do(marac), statute, "An Act"}};
inline constexpr std::array other_basis{
    rule{"T-1", level_4, section_47, when(neet), nothing_more, local_threshold,
         "An Act"}};
inline constexpr std::array other_citation{
    rule{"T-1", level_4, section_47, when(neet), nothing_more, statute, "An Act s2"}};
// clang-format on

template <const auto& Table>
inline constexpr auto rules = rules_of(Table);
template <const auto& Table>
consteval pack pack_of(const pack_heading& heading) {
    return stored_pack<rules<Table>, 0>::view(heading);
}

inline constexpr pack_heading heading{"made-up", "Made up for a test", "none-at-all",
                                      local_days{year{2015} / 3 / 1}, std::nullopt};

}  // namespace made_up

constexpr pack small = made_up::pack_of<made_up::table>(made_up::heading);

}  // namespace

TEST_CASE("the canonical form has every part of a pack on a line of its own", "[rules]") {
    CHECK(canonical_form(small) ==
          "frontdoor-pack 1\n"
          "name\tmade-up\n"
          "title\tMade up for a test\n"
          "extends\tnone-at-all\n"
          "from\t2015-03-01\n"
          "until\t\n"
          "set\ttrio_of_vulnerabilities\t"
          "parental_mental_health;parental_substance_misuse;domestic_abuse_current\n"
          "rule\tT-1\t4\tsection_47\timmediate_danger or neet and age < 18m\t"
          "mash_checks;police_999\tstatute\tAn Act s1; s2\n"
          "rule\tT-2\t3\tearly_help_assessment\t"
          "at_least(2; trio_of_vulnerabilities) and not support_in_place\t\t"
          "local_threshold\tLocal thresholds\n"
          "rule\tT-3\t0\tnone\tall(trio_of_vulnerabilities) or at_least(1; abandoned, "
          "neet)\t"
          "marac\tstatutory_guidance\tGuidance\n");
}

TEST_CASE("a pack has the same hash whenever it is asked for", "[rules]") {
    CHECK(sha256(small) == sha256(small));
    CHECK(sha256(small) ==
          "e5fee2123a614dc3442e71819154403ceaf904597e1666660478fc1b9df2970f");
    CHECK(canonical_form(packs::rsrt_2015) == canonical_form(packs::rsrt_2015));
}

// A change of a rule, a citation or a title changes them: say so in the changelog.
TEST_CASE("the shipped packs are those that were released", "[rules]") {
    CHECK(sha256(packs::children_act) ==
          "60b2d84ec620b63b061535b0fa6c6b07f3e087645536b02da9ba82e106c7f4c7");
    CHECK(sha256(packs::rsrt_2015) ==
          "e763813107e5d081dfbdb754336e004c78a50c11f32c5237c3341aa4714c99d2");
    CHECK(sha256(packs::rhrt_2018) ==
          "e4a5d1b11ef19a368edc7f4e4644fbed97fc3d9f3319085ef89fd0f9140c1294");
}

TEST_CASE("any change to a rule, its source or the heading gives another hash",
          "[rules]") {
    using namespace made_up;
    auto titled = heading;
    titled.title = "Made up for another test";
    auto until = heading;
    until.until = local_days{year{2017} / 12 / 31};
    const std::array packs{
        pack_of<one>(heading),         pack_of<other_id>(heading),
        pack_of<other_level>(heading), pack_of<other_route>(heading),
        pack_of<other_when>(heading),  pack_of<other_duty>(heading),
        pack_of<other_basis>(heading), pack_of<other_citation>(heading),
    };
    std::set<std::string> hashes;
    for (const auto& p : packs) {
        CHECK(sha256(p).size() == 64);
        CHECK(hashes.insert(sha256(p)).second);
    }
    pack renamed = packs[0];
    renamed.heading = titled;
    CHECK(hashes.insert(sha256(renamed)).second);
    renamed.heading = until;
    CHECK(hashes.insert(sha256(renamed)).second);
}
