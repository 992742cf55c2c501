// SPDX-License-Identifier: BSL-1.0
// From rows, bytes and lists to columns: the same columns, whichever way.
#include <frontdoor/decision/column_store.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/frontdoor.hpp>

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

#include "support/guarded.hpp"
#include "support/instruction_sets.hpp"
#include "support/small_pack.hpp"

namespace {

using namespace frontdoor;

std::vector<referral> anything(std::size_t rows, support::chance& chance) {
    std::vector<referral> made(rows);
    for (referral& r : made) {
        for (std::size_t i = 0; i < indicator_count; ++i)
            if (const auto state = chance.below(3); state != 0)
                (state == 1 ? r.present : r.absent).set(i);
        if (chance.one_in(2))
            r.age = child_age::of_months(static_cast<unsigned>(chance.below(216)));
        if (chance.one_in(5)) r.age = child_age::not_yet_born();
        for (std::size_t n = 0; n < counted_size; ++n)
            if (chance.one_in(2))
                r.counts[static_cast<counted>(n)] =
                    static_cast<std::uint16_t>(chance.below(65536));
        r.consent = static_cast<consent>(chance.below(consent_size));
        if (chance.one_in(2))
            r.received = moment{std::chrono::local_days{std::chrono::days{chance.below(30000)}}, {}};
    }
    return made;
}

bool same_row(const referral_columns& c, std::size_t row, const referral& r) {
    bool same = true;
    for (std::size_t i = 0; i < indicator_count; ++i)
        same = same && c.indicators[i].present[row] == r.present.test(i) &&
               c.indicators[i].absent[row] == r.absent.test(i);
    const auto& age = std::get<0>(c.age_months);
    same = same && c.unborn[row] == r.age.is_unborn() &&
           age.is_known(row) == (r.age.is_known() && !r.age.is_unborn()) &&
           (!age.is_known(row) || age.values[row] == r.age.months());
    for (std::size_t n = 0; n < counted_size; ++n) {
        const auto& number = r.counts[static_cast<counted>(n)];
        same = same && c.counts[n].is_known(row) == number.has_value() &&
               (!number || c.counts[n].values[row] == *number);
    }
    return same && c.consent[row] == static_cast<std::uint8_t>(r.consent) &&
           c.received.is_known(row) == r.received.has_value() &&
           (!r.received || c.received.values[row] == r.received->day.time_since_epoch().count());
}

bool same_rows(const column_store& store, std::span<const referral> referrals) {
    const auto columns = store.columns();
    bool same = columns.rows == referrals.size();
    for (std::size_t r = 0; same && r < referrals.size(); ++r)
        same = same_row(columns, r, referrals[r]);
    return same;
}

struct listed {
    std::vector<std::int64_t> offsets{0};
    std::vector<std::uint16_t> indicators;

    listed(std::span<const referral> referrals, indicator_bits referral::*which) {
        for (const referral& r : referrals) {
            (r.*which).for_each([&](std::size_t i) {
                indicators.push_back(static_cast<std::uint16_t>(i));
            });
            offsets.push_back(static_cast<std::int64_t>(indicators.size()));
        }
    }
    operator indicator_lists() const { return {offsets, indicators}; }
};

}  // namespace

TEST_CASE("rows become columns", "[decision][many]") {
    const auto rows = GENERATE(0u, 1u, 63u, 64u, 65u, 511u, 512u, 513u, 1500u);
    support::chance chance(rows + 1);
    const auto referrals = anything(rows, chance);
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        CAPTURE(rows, support::name_of(set));
        column_store store;
        store.take(anything(700, chance));  // nothing of it is left
        store.take(referrals);
        CHECK(same_rows(store, referrals));
    }
}

TEST_CASE("lists of indicators and bytes become the same columns", "[decision][many]") {
    const auto rows = GENERATE(0u, 1u, 64u, 511u, 513u, 1500u);
    support::chance chance(rows + 2);
    auto referrals = anything(rows, chance);
    for (referral& r : referrals) {
        const referral all = std::exchange(r, {});
        r.present = all.present;
        r.absent = all.absent;
    }
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        CAPTURE(rows, support::name_of(set));
        column_store lists, flags;
        lists.clear(rows);
        lists.take_present(listed(referrals, &referral::present));
        lists.take_absent(listed(referrals, &referral::absent));
        CHECK(same_rows(lists, referrals));

        flags.clear(rows);
        for (std::size_t i = 0; i < indicator_count; ++i) {
            support::guarded<std::uint8_t> present(rows), absent(rows);
            for (std::size_t r = 0; r < rows; ++r) {
                present.data()[r] = referrals[r].present.test(i);
                absent.data()[r] = referrals[r].absent.test(i) ? 255 : 0;
            }
            flags.take_present(i, present.span());
            flags.take_absent(i, absent.span());
        }
        CHECK(same_rows(flags, referrals));
    }
}

TEST_CASE("bytes become bits, to the last and not past it", "[decision][many]") {
    const auto size = GENERATE(0u, 1u, 8u, 9u, 65u, 2048u, 16384u, 16387u);
    support::chance chance(size);
    support::guarded<std::uint8_t> flags(size), bits((size + 7) / 8);
    for (auto& flag : flags.span()) flag = static_cast<std::uint8_t>(chance.below(3));
    for (const auto set : support::instruction_sets()) {
        const support::with_instructions chosen(set);
        for (auto& byte : bits.span()) byte = 0xff;
        bits_of(flags.span(), bits.span());
        bool same = true;
        for (std::size_t i = 0; i < (size + 7) / 8 * 8; ++i)
            same = same && bit_column{bits.span()}[i] == (i < size && flags.data()[i] != 0);
        CAPTURE(size, support::name_of(set));
        CHECK(same);
    }
}

TEST_CASE("lists that do not fit are refused", "[decision][many]") {
    column_store store;
    store.clear(2);
    const std::vector<std::uint16_t> two{1, 150}, unknown{1, 151};
    const std::vector<std::int64_t> offsets{0, 1, 2}, few{0, 2}, falling{0, 2, 1}, far{0, 1, 3};
    store.take_present(indicator_lists{offsets, two});
    CHECK(store.columns().indicators[150].present[1]);
    CHECK_THROWS_AS(store.take_present(indicator_lists{few, two}), failure);
    CHECK_THROWS_AS(store.take_present(indicator_lists{falling, two}), failure);
    CHECK_THROWS_AS(store.take_present(indicator_lists{far, two}), failure);
    CHECK_THROWS_WITH(store.take_absent(indicator_lists{offsets, unknown}),
                      Catch::Contains("151"));
    CHECK_THROWS_AS(store.take_present(0, std::vector<std::uint8_t>(3)), failure);
    CHECK_THROWS_AS(store.take_present(151, std::vector<std::uint8_t>(2)), failure);
}
