// SPDX-License-Identifier: BSL-1.0
// Conditions in words: every rule's as a person read and approved it, and no sign of the
// notation in any.
#include <frontdoor/explanation/words.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>

#include "support/approved.hpp"

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

namespace made_up {
using namespace frontdoor::language;

consteval rule calls(const condition& when) {
    return {"T",     level_3, early_help_assessment, when, nothing_more, local_threshold,
            "a test"};
}
template <const auto& Table>
inline constexpr auto rules = rules_of(Table);

inline constexpr std::array either_and{
    calls(when((young_carer or neet) and age < 18_months))};
inline constexpr std::array and_either{
    calls(when((young_carer and age < 1_month) or unborn))};

inline constexpr std::array two_groups{
    calls(when((young_carer or unborn) and (bullying_victim or bullying_perpetrator or
                                            at_least(2, self_harm, eating_disorder))))};

template <const auto& Table>
std::string in_words() {
    constexpr pack of = stored_pack<rules<Table>, 0>::view({"made-up", "", "", {}, {}});
    return condition_in_words(of, of.rules[0]);
}

}  // namespace made_up

// Each rule once, with its condition; a rule that a pack replaces is there again.
std::string all_conditions() {
    std::string text;
    std::set<std::string> told;
    for (const pack* p : packs::all)
        for (const auto& r : p->rules) {
            const auto rule =
                std::string(r.id) + "\n    " + condition_in_words(*p, r) + "\n";
            if (told.insert(rule).second) text += rule;
        }
    return text;
}

}  // namespace

TEST_CASE("every condition is put into the words that were approved", "[explanation]") {
    support::check_approved("explanation/approved/conditions.txt", all_conditions());
}

TEST_CASE("no sign of the notation is left in the words of a condition",
          "[explanation]") {
    const pack* p = GENERATE(from_range(packs::all));
    for (const auto& r : p->rules) {
        const auto text = condition_in_words(*p, r);
        CAPTURE(r.id, text);
        CHECK_FALSE(text.empty());
        CHECK(text.find_first_of("_<>=") == text.npos);
    }
}

TEST_CASE("the words of a condition keep apart what its parentheses keep apart",
          "[explanation]") {
    CHECK(made_up::in_words<made_up::either_and>() ==
          "The child is under 18 months old; and either of these: young carer; or not in "
          "education, employment or training at 16 or 17");
    CHECK(made_up::in_words<made_up::and_either>() ==
          "The child is not yet born; or (young carer; and the child is under 1 month "
          "old)");
    CHECK(
        made_up::in_words<made_up::two_groups>() ==
        "(Either of these: young carer; or the child is not yet born); and (any of "
        "these: "
        "bullied; bullies others; or (2 or more of these: eating disorder; self-harm))");
}
