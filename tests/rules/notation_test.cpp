// SPDX-License-Identifier: BSL-1.0
// Conditions written out, and read again by the naive reading: nothing is lost between.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/rules/notation.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <string_view>

#include "reference/naive.hpp"
#include "reference/random_referral.hpp"
#include "support/from_naive.hpp"
#include "support/how_many.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

namespace made_up {
using namespace frontdoor::language;

// The id of a rule is what its condition must be written as.
consteval rule written(std::string_view notation, const condition& when) {
    return {notation,        level_3, early_help_assessment, when, nothing_more,
            local_threshold, "a test"};
}

// That `and` binds tighter is what is tested here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wparentheses"

// clang-format off
inline constexpr std::array table{
    written("always", when(always)),
    written("unborn", when(unborn)),
    written("young_carer", when(young_carer)),
    written("not support_in_place", when(not support_in_place)),
    written("young_carer and neet", when(young_carer and neet)),
    written("young_carer or neet", when(young_carer or neet)),
    written("young_carer or neet and unborn", when(young_carer or (neet and unborn))),
    written("young_carer and neet or unborn", when(young_carer and neet or unborn)),
    written("(young_carer or neet) and unborn", when((young_carer or neet) and unborn)),
    written("young_carer and (neet or unborn)", when(young_carer and (neet or unborn))),
    written("(young_carer or neet) and (unborn or age < 1y)",
            when((young_carer or neet) and (unborn or age < 1_year))),
    written("young_carer and (neet or unborn and (abandoned or age < 5y))",
            when(young_carer and (neet or unborn and (abandoned or age < 5_years)))),
    written("young_carer or neet or abandoned", when(young_carer or (neet or abandoned))),
    written("young_carer and neet and abandoned",
            when(young_carer and (neet and abandoned))),
    written("age < 1m", when(age < 1_month)),
    written("age < 1y", when(age < 12_months)),
    written("age < 18m", when(age < 18_months)),
    written("age < 18y", when(age < 18_years)),
    written("referrals_12m >= 1", when(referrals_12m >= 1)),
    written("missing_episodes_90d >= 65535", when(missing_episodes_90d >= 65535)),
    written("domestic_incidents_12m >= 3 and early_help_in_place_months >= 6",
            when(domestic_incidents_12m >= 3 and early_help_in_place_months >= 6)),
    written("at_least(2; neglect_signs)", when(at_least(2, neglect_signs))),
    written("at_least(2; abandoned, neet, young_carer)",
            when(at_least(2, young_carer, neet, abandoned))),
    written("all(trio_of_vulnerabilities)", when(all(trio_of_vulnerabilities))),
    written("at_least(1; unmet_needs) and not support_in_place and not family_engages",
            when(at_least(1, unmet_needs) and not support_in_place
                 and not family_engages)),
};
// clang-format on
#pragma GCC diagnostic pop

inline constexpr auto rules = rules_of(table);
inline constexpr pack written_out =
    stored_pack<rules, 0>::view({"made-up", "", "", {}, {}});

}  // namespace made_up

// The folder of the published tables, with a pack of these conditions beside the others.
void write_tables(const support::temporary_folder& folder, const pack& of) {
    namespace fs = std::filesystem;
    fs::copy(fs::path(FRONTDOOR_TESTS_DIR) / "packs" / "tables", folder.path());
    std::string rules = "id\tlevel\troute\twhen\tduties\tbasis\tcitation\n";
    for (std::size_t i = 0; i < of.rules.size(); ++i)
        rules += "R-" + std::to_string(i) + "\t3\tearly_help_assessment\t" +
                 notation(of, of.rules[i]) + "\t\tlocal_threshold\ta test\n";
    folder.file("rules_made_up.tsv", rules);
    folder.file("packs.tsv", "pack\textends\tfrom\tuntil\ttitle\nmade-up\t\t\t\t\n");
}

bool same_rules(const rule_set& is, const std::vector<std::string>& should) {
    std::vector<std::string> ids;
    is.for_each([&](std::size_t i) { ids.push_back("R-" + std::to_string(i)); });
    return ids == should;
}

}  // namespace

TEST_CASE("a condition is written as the tables write it", "[rules]") {
    for (const auto& r : made_up::written_out.rules)
        CHECK(notation(made_up::written_out, r) == r.id);
}

TEST_CASE("a condition that was written out is read back with the same meaning",
          "[rules]") {
    const support::temporary_folder folder;
    write_tables(folder, made_up::written_out);
    const auto plain = naive::pack::load(folder.path(), "made-up");
    naive::random_referrals made(plain, 7);
    for (std::size_t n = 0; n < support::so_many(20'000); ++n) {
        const auto given = made.next();
        const auto is = classify(support::referral_from(given), made_up::written_out);
        if (!same_rules(is.rules, plain.decide(given).rules)) FAIL("referral " << n);
    }
    SUCCEED();
}
