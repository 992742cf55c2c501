// SPDX-License-Identifier: BSL-1.0
// A pack as a difference over another: what is replaced keeps its place, what is added
// comes last, what is removed is gone, and the floor stays in front, untouched.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <string_view>
#include <vector>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;

namespace made_up {
using namespace frontdoor::language;

consteval rule calls(std::string_view id, const condition& when) {
    return {id,      level_3, early_help_assessment, when, nothing_more, local_threshold,
            "a test"};
}
inline constexpr std::array floor{calls("F-1", when(immediate_danger)),
                                  calls("F-2", when(abandoned))};
inline constexpr std::array local{
    calls("L-1", when(neet)), calls("L-2", when(young_carer)),
    calls("L-3", when(bullying_victim)), calls("L-4", when(always))};
inline constexpr std::array added{calls("A-1", when(parental_conflict)),
                                  calls("A-2", when(parent_in_prison))};
inline constexpr std::array replaced{calls("L-2", when(missing_education))};
inline constexpr std::array removed{removal{"L-3", "taken in by others"},
                                    removal{"L-1", "nobody used it"}};
inline constexpr std::array<rule, 0> no_rule{};
inline constexpr std::array<removal, 0> no_removal{};

inline constexpr auto base = on_the_floor(rules_of(floor), local);
inline constexpr auto all_changes = changed(base, floor.size(), added, replaced, removed);
inline constexpr auto only_added =
    changed(base, floor.size(), added, no_rule, no_removal);
inline constexpr auto none = changed(base, floor.size(), no_rule, no_rule, no_removal);
inline constexpr auto again = changed(all_changes, floor.size(), no_rule, no_rule,
                                      std::array{removal{"A-1", "tried and left"}});

}  // namespace made_up

using ids = std::vector<std::string_view>;

template <std::size_t Size>
ids ids_of(const rule_list<Size>& list) {
    ids found;
    for (const rule* r : list) found.push_back(r->id);
    return found;
}

static_assert(made_up::base.size() == 6);
static_assert(made_up::all_changes.size() == 6 + 2 - 2);

}  // namespace

TEST_CASE("the floor comes first, then the local table", "[rules]") {
    CHECK(ids_of(made_up::base) == ids{"F-1", "F-2", "L-1", "L-2", "L-3", "L-4"});
    CHECK(made_up::base[0] == &made_up::floor[0]);
}

TEST_CASE("what is replaced keeps its place, added comes last, removed is gone",
          "[rules]") {
    CHECK(ids_of(made_up::all_changes) == ids{"F-1", "F-2", "L-2", "L-4", "A-1", "A-2"});
    CHECK(made_up::all_changes[2] == &made_up::replaced[0]);
    CHECK(made_up::all_changes[3] == &made_up::local[3]);
}

TEST_CASE("a change may have one kind of change alone, or none", "[rules]") {
    CHECK(ids_of(made_up::only_added) ==
          ids{"F-1", "F-2", "L-1", "L-2", "L-3", "L-4", "A-1", "A-2"});
    CHECK(made_up::none == made_up::base);
}

TEST_CASE("a changed pack can be changed again", "[rules]") {
    CHECK(ids_of(made_up::again) == ids{"F-1", "F-2", "L-2", "L-4", "A-2"});
}

TEST_CASE("a changed pack decides by its changes", "[rules]") {
    constexpr pack before =
        stored_pack<made_up::base, 2>::view({"before", "", "", {}, {}});
    constexpr pack after =
        stored_pack<made_up::all_changes, 2>::view({"after", "", "", {}, {}});
    constexpr auto holding = [](const referral& r, const pack& by) {
        ids found;
        classify(r, by).rules.for_each(
            [&](std::size_t i) { found.push_back(by.rules[i].id); });
        return found;
    };
    const referral carer = referral{}.with(young_carer, bullying_victim);
    CHECK(holding(carer, before) == ids{"L-2", "L-3", "L-4"});
    CHECK(holding(carer, after) == ids{"L-4"});
    const referral unschooled =
        referral{}.with(missing_education, parental_conflict, abandoned);
    CHECK(holding(unschooled, before) == ids{"F-2", "L-4"});
    CHECK(holding(unschooled, after) == ids{"F-2", "L-2", "L-4", "A-1"});
}
