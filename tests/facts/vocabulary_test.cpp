// SPDX-License-Identifier: BSL-1.0
// Looking things up by name, "did you mean", and the three states of a fact.
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>

namespace {

using namespace frontdoor;
using namespace frontdoor::indicators;
using detail::edit_distance;

static_assert(find_indicator("immediate_danger") == indicator{0});
static_assert(!find_indicator("immediate_dangers") && !find_indicator(""));
static_assert(id_of(young_carer) == "young_carer");
static_assert(label_of(injury_unexplained) == "Injury with no explanation");
static_assert(is_risk(young_carer) && !is_risk(support_in_place));
static_assert(shipped_strengths.test(support_in_place.index()));
static_assert(!shipped_strengths.test(young_carer.index()));

// What is a risk and what is a strength is told by its type.
static_assert(std::is_same_v<decltype(young_carer), const risk>);
static_assert(std::is_same_v<decltype(support_in_place), const strength>);

static_assert(edit_distance("", "") == 0 && edit_distance("", "abc") == 3);
static_assert(edit_distance("neet", "neet") == 0);
static_assert(edit_distance("neat", "neet") == 1);   // changed
static_assert(edit_distance("net", "neet") == 1);    // dropped
static_assert(edit_distance("neeet", "neet") == 1);  // added
static_assert(edit_distance("nete", "neet") == 1);   // swapped with its neighbour
static_assert(edit_distance("kitten", "sitting") == 3);

constexpr facts some = facts_of(referral{}.with(young_carer).without(neet));
static_assert(some[young_carer] == known::present);
static_assert(some[neet] == known::absent);
static_assert(some[abandoned] == known::unknown);

}  // namespace

TEST_CASE("every id is found, once, and is a name as rules and columns need it",
          "[facts]") {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < indicator_count; ++i) {
        const auto id = id_of(indicator{i});
        CAPTURE(id);
        CHECK(seen.insert(id).second);
        CHECK(find_indicator(id) == indicator{i});
        CHECK(id.size() <= detail::longest_name);
        CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == id.npos);
        CHECK_FALSE(label_of(indicator{i}).empty());
        CHECK_FALSE(counted_vocabulary.find(id));
    }
}

TEST_CASE("the id nearest to a mistyped one is what was meant", "[facts]") {
    const auto [written, meant] = GENERATE(table<std::string, std::string>({
        {"young_carrer", "young_carer"},
        {"yuong_carer", "young_carer"},
        {"injury_unexplaned", "injury_unexplained"},
        {"neglect_persistant", "neglect_persistent"},
        {"domestic_abuse_curent", "domestic_abuse_current"},
        {"Immediate_Danger", "immediate_danger"},
        {"parental-mental-health", "parental_mental_health"},
    }));
    CHECK(nearest_indicator(written) == meant);
}

TEST_CASE("the nearest of nothing, and of a far too long name, is still an id",
          "[facts]") {
    CHECK(find_indicator(nearest_indicator("")));
    CHECK(find_indicator(nearest_indicator(std::string(1000, 'x'))));
    CHECK(edit_distance(std::string(65, 'a'), "a") == 65);
    CHECK(edit_distance(std::string(64, 'a'), std::string(64, 'b')) == 64);
}

TEST_CASE("every id is nearest to itself", "[facts]") {
    for (const auto& entry : indicator_vocabulary)
        CHECK(nearest_indicator(entry.id) == entry.id);
}

TEST_CASE("the first of equally near names wins", "[facts]") {
    const std::array<std::string_view, 3> names{"aab", "abb", "abc"};
    const auto name_of = [&](std::size_t i) { return names[i]; };
    CHECK(detail::nearest_name("abx", names.size(), name_of) == "abb");
    CHECK(detail::nearest_name("ABB", names.size(), name_of) == "abb");
    CHECK(detail::nearest_name("anything", 0, name_of).empty());
}

TEST_CASE("a vocabulary finds its terms and suggests the nearest", "[facts]") {
    CHECK(route_vocabulary.find("section_47") == route::section_47);
    CHECK_FALSE(route_vocabulary.find("section47"));
    CHECK(route_vocabulary.nearest("section47") == "section_47");
    CHECK(referral_source_vocabulary.find("3F") == referral_source::s3f);
    CHECK(referral_source_vocabulary.find("10") == referral_source::s10);
    CHECK_FALSE(referral_source_vocabulary.find("3f"));
    CHECK(consent_vocabulary.nearest("refuse") == "refused");
    CHECK(abuse_category_vocabulary.find("NEG") == abuse_category::neg);
    CHECK(primary_need_vocabulary.label(primary_need::n1) == "Abuse or neglect");
}

TEST_CASE("duties are in alphabetical order, as decisions list them", "[facts]") {
    std::string_view before;
    for (const auto& term : duty_vocabulary) {
        CHECK(before < term.id);
        before = term.id;
    }
}

TEST_CASE("what is said to be both present and absent is read as present", "[facts]") {
    referral both;
    both.present.set(young_carer.index());
    both.absent.set(young_carer.index());
    CHECK(facts_of(both)[young_carer] == known::present);
    CHECK_FALSE(facts_of(both).absent.any());
    CHECK(classify(both, packs::rsrt_2015) ==
          classify(referral{}.with(young_carer), packs::rsrt_2015));
}

TEST_CASE("each set has risks alone", "[facts]") {
    for (const auto* set : set_vocabulary) {
        CAPTURE(set->id);
        CHECK(set->members.any());
        CHECK_FALSE((set->members & shipped_strengths).any());
    }
}
