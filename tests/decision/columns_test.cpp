// SPDX-License-Identifier: BSL-1.0
// Columns as others keep them: beginning at any bit, a different one each, with a validity
// beside them, with none, of exactly the bytes that are needed.
#include <frontdoor/decision/column_store.hpp>
#include <frontdoor/decision/evaluate_many.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <deque>
#include <vector>

#include "support/guarded.hpp"
#include "support/how_many.hpp"
#include "support/instruction_sets.hpp"
#include "support/many.hpp"
#include "support/random_referral.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;

const std::optional<std::string> none;
const pack& by = packs::rhrt_2018;

std::vector<referral> some_referrals(std::size_t how_many, unsigned long long seed) {
    support::random_referrals random(by.name(), seed);
    std::vector<referral> made;
    while (made.size() < how_many) made.push_back(random.next());
    return made;
}

// The same columns in other memory, each at an offset of its own, at the end of a page.
class moved {
public:
    moved(const referral_columns& from, support::chance& chance, std::size_t most_offset)
        : chance_{chance}, most_offset_{most_offset}, columns_{from} {
        for (const auto& each : from.indicators)
            indicators_.push_back({bits(each.present), bits(each.absent), {}});
        columns_.indicators = indicators_;
        columns_.unborn = bits(from.unborn);
        const auto& age = std::get<0>(from.age_months);
        columns_.age_months =
            number_column<std::uint8_t>{numbers(bytes_, age.values), bits(age.validity)};
        for (std::size_t n = 0; n < counted_size; ++n)
            columns_.counts[n] = {numbers(pairs_, from.counts[n].values),
                                  bits(from.counts[n].validity)};
        columns_.consent = numbers(bytes_, from.consent);
    }

    referral_columns& columns() { return columns_; }
    std::vector<indicator_column>& indicators() { return indicators_; }

    // The bits of a column, or of what a function says of a row.
    bit_column bits(const bit_column& from) {
        return bits([&](std::size_t r) { return from[r]; });
    }
    template <class IsSet>
        requires std::is_invocable_v<IsSet, std::size_t>
    bit_column bits(IsSet is_set) {
        const std::size_t offset = chance_.below(most_offset_ + 1);
        auto& memory = bytes_.emplace_back((offset + columns_.rows + 7) / 8);
        for (auto& byte : memory.span()) byte = static_cast<std::uint8_t>(chance_.below(256));
        for (std::size_t r = 0; r < columns_.rows; ++r) {
            std::uint8_t& byte = memory.data()[(offset + r) / 8];
            const auto bit = static_cast<std::uint8_t>(1u << ((offset + r) % 8));
            byte = static_cast<std::uint8_t>(is_set(r) ? byte | bit : byte & ~bit);
        }
        return {memory.span(), offset};
    }

private:
    template <class Number>
    std::span<const Number> numbers(std::deque<support::guarded<Number>>& memory,
                                    std::span<const Number> from) {
        return memory.emplace_back(from).span();
    }

    support::chance& chance_;
    std::size_t most_offset_;
    referral_columns columns_;
    std::vector<indicator_column> indicators_;
    std::deque<support::guarded<std::uint8_t>> bytes_;
    std::deque<support::guarded<std::uint16_t>> pairs_;
};

}  // namespace

TEST_CASE("columns may begin at any bit and end at the end of a page", "[decision][many]") {
    const auto rows = GENERATE(1u, 63u, 64u, 65u, 511u, 513u, 2049u, 16383u, 16384u, 16385u,
                               40'000u);
    const auto most_offset = GENERATE(0u, 7u, 200u);
    const auto referrals = some_referrals(rows, rows);
    column_store store;
    store.take(referrals);
    support::chance chance(rows);
    moved elsewhere(store.columns(), chance, most_offset);
    elsewhere.columns().received = {};
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        CAPTURE(rows, most_offset, support::name_of(set));
        CHECK(support::difference(elsewhere.columns(), referrals, by, {},
                                  {.ask = rows < 3000, .due = false}) == none);
    }
}

TEST_CASE("results go to exactly the memory that was given", "[decision][many]") {
    const auto rows = GENERATE(1u, 9u, 511u, 2049u, 16383u, 16385u);
    const auto referrals = some_referrals(rows, rows);
    column_store store;
    store.take(referrals);
    support::guarded<std::uint8_t> route(rows), level(rows), consent(rows);
    support::guarded<std::uint64_t> duties(rows);
    support::guarded<std::int32_t> due(rows);
    std::deque<support::guarded<std::uint8_t>> bits;
    std::vector<std::span<std::uint8_t>> rules;
    for (std::size_t i = 0; i < by.rules.size(); ++i)
        rules.push_back(bits.emplace_back((rows + 7) / 8).span());
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        many_evaluator{by}(store.columns(), {.route = route.span(),
                                             .level = level.span(),
                                             .duties = duties.span(),
                                             .rules = rules,
                                             .consent = consent.span(),
                                             .due = due.span()});
        const auto last = classify(referrals.back(), by);
        CHECK(route.span().back() == static_cast<std::uint8_t>(last.route));
        CHECK(level.span().back() == static_cast<std::uint8_t>(last.level));
    }
}

TEST_CASE("Arrow's booleans with nulls are present, absent and unknown", "[decision][many]") {
    const auto referrals = some_referrals(support::so_many(20'000), 11);
    column_store store;
    store.take(referrals);
    support::chance chance(12);
    moved arrow(store.columns(), chance, 70);
    for (std::size_t i = 0; i < indicator_count; ++i) {
        // Where there is no validity, any value may stand.
        const auto known = [&](std::size_t r) {
            return referrals[r].present.test(i) || referrals[r].absent.test(i);
        };
        arrow.indicators()[i] = {arrow.bits([&](std::size_t r) {
                                     return known(r) ? referrals[r].present.test(i)
                                                     : chance.one_in(2);
                                 }),
                                 {},
                                 arrow.bits(known)};
    }
    arrow.columns().received = {};
    CHECK(support::difference(arrow.columns(), referrals, by, {}, {.due = false}) == none);
}

TEST_CASE("ages may be given in two bytes", "[decision][many]") {
    const auto referrals = some_referrals(17'000, 13);
    column_store store;
    store.take(referrals);
    referral_columns columns = store.columns();
    const auto& age = std::get<0>(columns.age_months);
    const std::vector<std::uint16_t> wide(age.values.begin(), age.values.end());
    columns.age_months = number_column<std::uint16_t>{wide, age.validity};
    CHECK(support::difference(columns, referrals, by, {}, {.ask = false}) == none);
}

TEST_CASE("columns that are not given are unknown", "[decision][many]") {
    const std::vector<referral> nothing(3000);
    referral_columns columns;
    columns.rows = nothing.size();
    for (const pack* each : packs::all)
        CHECK(support::difference(columns, nothing, *each) == none);
}

TEST_CASE("numbers without validity are all known", "[decision][many]") {
    std::vector<referral> referrals(3000);
    std::vector<std::uint8_t> ages;
    std::vector<std::uint16_t> counts;
    for (std::size_t r = 0; r < referrals.size(); ++r) {
        ages.push_back(static_cast<std::uint8_t>(r % 216));
        counts.push_back(static_cast<std::uint16_t>(r % 9));
        referrals[r] = referral{}
                           .aged(child_age::of_months(ages.back()))
                           .counting(counted::missing_episodes_90d, counts.back());
    }
    referral_columns columns;
    columns.rows = referrals.size();
    columns.age_months = number_column<std::uint8_t>{ages, {}};
    columns.counts[1] = {counts, {}};
    CHECK(support::difference(columns, referrals, by) == none);
}
