// SPDX-License-Identifier: BSL-1.0
// A referral can be decided while compiling, under each pack and to each route; deciding
// never throws and never takes memory from the heap.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"  // GCC 12 sees one half of a pair that it inlined
#endif

#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <atomic>
#include <cstdlib>
#include <new>
#include <type_traits>
#include <vector>

#include "support/how_many.hpp"
#include "support/random_referral.hpp"

namespace {
std::atomic<std::size_t> allocations = 0;
}  // namespace

// Counts what this program takes from the heap. Every form is replaced, but for aligned
// memory: one that is not would be given back by another.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
    if (void* const memory = operator new(size, std::nothrow)) return memory;
    throw std::bad_alloc();
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return operator new(size, std::nothrow);
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using std::chrono::local_days;
using namespace std::chrono_literals;

constexpr bool leads_to(route to, level at, const referral& r) {
    for (const pack* p : packs::all) {
        const auto d = classify(r, *p);
        if (d.route != to || d.level != at || d.pack != p->name()) return false;
    }
    return true;
}
constexpr bool leads_to_under_local_packs(route to, level at, const referral& r) {
    const auto older = classify(r, packs::rsrt_2015);
    const auto newer = classify(r, packs::rhrt_2018);
    return older.route == to && newer.route == to && older.level == at &&
           newer.level == at;
}

// A route each. The floor speaks of grave need alone, and of early help in a few cases.
static_assert(leads_to(route::immediate_protection, level::complex_significant,
                       referral{}.with(immediate_danger)));
static_assert(
    leads_to(route::section_47, level::complex_significant,
             referral{}.with(injury_non_mobile_child).aged(child_age::of_months(5))));
static_assert(leads_to(route::section_17, level::complex_significant,
                       referral{}.with(neglect_persistent)));
static_assert(leads_to(route::universal, level::universal, referral{}));
static_assert(leads_to_under_local_packs(
    route::early_help_assessment, level::additional_needs,
    referral{}.with(domestic_abuse_current).aged(child_age::of_years(12))));
static_assert(leads_to_under_local_packs(
    route::universal_plus, level::universal_plus,
    referral{}.with(learning_need).aged(child_age::of_years(12))));
static_assert(classify(referral{}.with(learning_need), packs::children_act).route ==
              route::universal);
static_assert(classify(referral{}
                           .with(learning_need, support_in_place)
                           .aged(child_age::of_years(12)),
                       packs::rsrt_2015)
                  .route == route::universal);

// Where the packs differ: twice missing in three months is enough since 2018.
constexpr referral twice_missing = referral{}.counting(counted::missing_episodes_90d, 2);
static_assert(classify(twice_missing, packs::rsrt_2015).route == route::universal);
static_assert(classify(twice_missing, packs::rhrt_2018).route == route::section_17);

// The whole of a decision is there.
constexpr decision broken_arm = classify(referral{}
                                             .with(injury_serious)
                                             .aged(child_age::of_years(7))
                                             .received_on(local_days{2017y / 3 / 3})
                                             .consenting(consent::refused),
                                         packs::children_act);
static_assert(broken_arm.pack == "children-act");
static_assert(!broken_arm.rules.any() && broken_arm.duties.empty());
static_assert(!broken_arm.ask.empty());
static_assert(broken_arm.due == local_days{2017y / 3 / 6}, "Friday to Monday");
static_assert(broken_arm.consent == consent_needed::not_required);

static_assert(noexcept(classify(std::declval<const referral&>(),
                                std::declval<const pack&>())));
static_assert(std::is_trivially_copyable_v<referral> &&
              std::is_trivially_copyable_v<facts> &&
              std::is_trivially_copyable_v<decision> &&
              std::is_trivially_copyable_v<pack> &&
              std::is_trivially_copyable_v<question> &&
              std::is_trivially_copyable_v<questions>);
static_assert(std::is_standard_layout_v<indicator_bits>);

}  // namespace

TEST_CASE("deciding takes nothing from the heap", "[decision]") {
    std::vector<referral> referrals;
    support::random_referrals made("rhrt-2018", 3);
    for (std::size_t n = 0; n < support::so_many(20'000); ++n)
        referrals.push_back(made.next());
    unsigned urgent = 0;
    const std::size_t before = allocations;
    for (const auto& r : referrals)
        for (const pack* p : packs::all)
            urgent += classify(r, *p).route >= route::section_47;
    CHECK(allocations == before);
    CHECK(before > 0);
    CHECK(urgent > 0);
}

TEST_CASE("a referral decided while compiling is decided alike when run", "[decision]") {
    const auto again = classify(referral{}
                                    .with(injury_serious)
                                    .aged(child_age::of_years(7))
                                    .received_on(local_days{2017y / 3 / 3})
                                    .consenting(consent::refused),
                                packs::children_act);
    CHECK(again == broken_arm);
}

TEST_CASE("consent is needed between universal services and section 47", "[decision]") {
    struct example {
        risk about;
        consent said;
        consent_needed follows;
    };
    const auto [about, said, follows] = GENERATE(values<example>({
        {poverty_or_debt, consent::given, consent_needed::held},
        {poverty_or_debt, consent::refused, consent_needed::required},
        {poverty_or_debt, consent::not_sought, consent_needed::required},
        {poverty_or_debt, consent::not_needed, consent_needed::required},
        {poverty_or_debt, consent::unknown, consent_needed::required},
        {neglect_persistent, consent::given, consent_needed::held},
        {neglect_persistent, consent::refused, consent_needed::required},
        {neglect_severe, consent::given, consent_needed::not_required},
        {neglect_severe, consent::refused, consent_needed::not_required},
        {immediate_danger, consent::unknown, consent_needed::not_required},
    }));
    CAPTURE(id_of(about), consent_vocabulary.id(said));
    CHECK(classify(referral{}.with(about).consenting(said), packs::rsrt_2015).consent ==
          follows);
}

TEST_CASE("a decision is due one working day after receipt, where the day is known",
          "[decision]") {
    CHECK_FALSE(classify(referral{}, packs::rsrt_2015).due);
    const auto due = [](local_days day) {
        return classify(referral{}.received_on(day), packs::rsrt_2015).due;
    };
    CHECK(due(local_days{2016y / 3 / 24}) == local_days{2016y / 3 / 29});  // over Easter
    CHECK(due(local_days{2016y / 12 / 23}) == local_days{2016y / 12 / 28});
    CHECK_FALSE(due(local_days{1985y / 1 / 1}));
}

TEST_CASE("refused consent closes nothing", "[decision]") {
    support::random_referrals made("rsrt-2015", 4);
    for (std::size_t n = 0; n < support::so_many(20'000); ++n) {
        const auto r = made.next();
        const auto given = classify(r.consenting(consent::given), packs::rsrt_2015);
        const auto refused = classify(r.consenting(consent::refused), packs::rsrt_2015);
        if (given.route != refused.route || !(given.rules == refused.rules)) FAIL();
    }
    SUCCEED();
}
