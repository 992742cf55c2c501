// SPDX-License-Identifier: BSL-1.0
// A year of made-up referrals, shaped like the front door of Birmingham in 2016/17: for
// trying things out, for tests and for benchmarks. Part of frontdoor::runtime.
//
// Nobody is in it: no record of a child went into the tables, only published totals and,
// where nothing is published, judgement. lib/facts/synthetic_*.hpp say which is which,
// number by number. What must not be learnt from it is how families are: use it to see
// that a program works, never to find out whether a threshold is right.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

// Referrals to Birmingham in 2016/17 (BSCB annual report 2016/17, part 2).
inline constexpr std::uint64_t referrals_in_a_year = 16'590;

struct synthetic_referral {
    std::string id;  // SYN-0000001 and so on: marked, so that none passes for a child's
    referral what;
};

// So many referrals, spread over the working days from 1 April 2016 to 31 March 2017 and
// handed out one by one in the order of the days. The year has its dips in August and
// December and its peak in March, whatever the number.
//
// The same number and seed give the same referrals on every machine: whole numbers only.
// The seed alone settles what the n-th referral says; the number moves only its day.
//
// Each referral costs about a microsecond, and no memory; the year takes 2 KiB, however
// many there are. Nothing fails. Threads that share a year need a lock around next().
//
//     synthetic_year year(referrals_in_a_year, 1);
//     while (const auto made = year.next())
//         std::cout << made->id << ' ' << classify(made->what, packs::rsrt_2015).route;
class synthetic_year {
public:
    synthetic_year(std::uint64_t referrals, std::uint64_t seed) noexcept;

    // The next one; empty when all have been handed out.
    std::optional<synthetic_referral> next();

private:
    static constexpr std::size_t days_ = 255;

    std::uint64_t referrals_;
    std::uint64_t seed_;
    std::uint64_t given_ = 0;
    std::size_t day_ = 0;
    std::array<std::uint64_t, days_> day_ends_;  // referrals up to the end of each day
};

}  // namespace frontdoor
