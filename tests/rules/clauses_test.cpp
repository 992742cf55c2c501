// SPDX-License-Identifier: BSL-1.0
// From the words of a rule to a tree in postfix order, and from the tree to clauses,
// layer by layer and while compiling.
#include <frontdoor/rules/language.hpp>

#include <catch2/catch.hpp>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using namespace frontdoor::language;
using kind = condition_step::kind;

constexpr clause_list clauses(const condition& c) {
    return clauses_of(c.steps(), c.size(), c.lists());
}

template <class... Named>
constexpr indicator_bits bits_of(Named... named) {
    indicator_bits made;
    (made.set(named.index()), ...);
    return made;
}

constexpr bool is_group(const clause_group& g, unsigned needs, const indicator_bits& of) {
    return g.needs == needs && g.of == of;
}

// One clause with one group and nothing else.
constexpr bool is_one_group(const clause_list& made, unsigned needs,
                            const indicator_bits& of) {
    return made.size() == 1 && made[0].groups.size() == 1 &&
           is_group(made[0].groups[0], needs, of) && made[0].age_below == 0 &&
           !made[0].unborn && !made[0].unless.any();
}

// ---- words to tree -------------------------------------------------------------------

constexpr condition joined_two = young_carer and neet;
static_assert(joined_two.size() == 3);
static_assert(joined_two[0] ==
              condition_step{kind::indicator, 0, condition::place(young_carer)});
static_assert(joined_two[1] ==
              condition_step{kind::indicator, 0, condition::place(neet)});
static_assert(joined_two[2] == condition_step{kind::both, 0, 0});

constexpr condition grouped = young_carer and (neet or age < 5_years);
static_assert(grouped.size() == 5);
static_assert(grouped[2] == condition_step{kind::age_below, 0, 60});
static_assert(grouped[3].op == kind::either && grouped[4].op == kind::both);

constexpr condition with_lists =
    at_least(2, neglect_signs) and not support_in_place or all(trio_of_vulnerabilities);
static_assert(with_lists.list_count() == 2);
static_assert(with_lists[0].which == 0 && with_lists[0].value == 2);
static_assert(with_lists[1] ==
              condition_step{kind::not_strength, 0, condition::place(support_in_place)});
static_assert(with_lists[3].op == kind::all_of && with_lists[3].which == 1);
static_assert(with_lists.list(1).id == "trio_of_vulnerabilities");

constexpr condition counted_months = early_help_in_place_months >= 65535;
static_assert(counted_months[0] == condition_step{kind::count, 3, 65535});

// ---- tree to clauses -----------------------------------------------------------------

static_assert(clauses(always).size() == 1 && clauses(always)[0].groups.size() == 0);
static_assert(is_one_group(clauses(young_carer), 1, bits_of(young_carer)));

// Risks that are each required are one group, of which all are needed.
static_assert(is_one_group(clauses(young_carer and neet), 2, bits_of(young_carer, neet)));
static_assert(is_one_group(clauses(young_carer and neet and young_carer), 2,
                           bits_of(young_carer, neet)));
static_assert(is_one_group(clauses(all(trio_of_vulnerabilities) and neet), 4,
                           trio_of_vulnerabilities.members | bits_of(neet)));

// Any of some risks is one clause, however it is written.
static_assert(is_one_group(clauses(young_carer or neet or missing_education), 1,
                           bits_of(young_carer, neet, missing_education)));
static_assert(is_one_group(clauses(at_least(1, trio_of_vulnerabilities) or neet), 1,
                           trio_of_vulnerabilities.members | bits_of(neet)));

// Other alternatives stay apart.
static_assert(clauses((young_carer and neet) or missing_education).size() == 2);
static_assert(clauses(young_carer and (neet or age < 5_years)).size() == 2);
static_assert(
    clauses(at_least(2, neglect_signs) or at_least(3, exploitation_signs)).size() == 2);

// A group that both sides ask for is asked for once.
static_assert(clauses(at_least(2, neglect_signs) and at_least(2, neglect_signs))[0]
                  .groups.size() == 1);

// The group that counts furthest comes first.
constexpr auto three_groups =
    clauses(at_least(1, unmet_needs) and at_least(3, neglect_signs) and
            at_least(2, family_pressures))[0]
        .groups;
static_assert(three_groups.size() == 3);
static_assert(is_group(three_groups[0], 3, neglect_signs.members));
static_assert(is_group(three_groups[1], 2, family_pressures.members));
static_assert(is_group(three_groups[2], 1, unmet_needs.members));

// Joined by `and`, the lower age limit and the higher number are what is asked.
constexpr clause limits =
    clauses(age < 5_years and age < 2_years and unborn and referrals_12m >= 2 and
            referrals_12m >= 4 and missing_episodes_90d >= 1)[0];
static_assert(limits.age_below == 24 && limits.unborn);
static_assert(limits.counts == std::array<std::uint16_t, counted_size>{4, 1, 0, 0});
static_assert(limits.groups.size() == 0);

static_assert(clauses(neet and not support_in_place and not family_engages)[0].unless ==
              bits_of(support_in_place, family_engages));

// `and` over alternatives on both sides gives every pair.
constexpr auto pairs = clauses((neet or age < 1_year) and (unborn or young_carer));
static_assert(pairs.size() == 4);
static_assert(pairs[0].unborn && is_group(pairs[0].groups[0], 1, bits_of(neet)));
static_assert(is_group(pairs[1].groups[0], 2, bits_of(neet, young_carer)));
static_assert(pairs[2].unborn && pairs[2].age_below == 12);
static_assert(pairs[3].age_below == 12 && !pairs[3].unborn);

// As far as one rule goes.
static_assert(clauses((neet or unborn) and (young_carer or age < 1_year) and
                      (bullying_victim or referrals_12m >= 1))
                  .size() == most_alternatives);

}  // namespace

// All is tested while compiling; this shows it in the list of tests.
TEST_CASE("words become trees, and trees clauses, while compiling", "[rules]") {
    CHECK(clauses(with_lists).size() == 2);
    CHECK(pairs.size() == 4);
}
