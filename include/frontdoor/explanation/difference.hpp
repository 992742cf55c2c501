// SPDX-License-Identifier: BSL-1.0
// How two packs differ in what they decide, not in how they are written. Part of
// frontdoor::runtime.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// Where a decision leads: its route and level.
struct placement {
    frontdoor::route route{};
    frontdoor::level level{};

    friend constexpr bool operator==(const placement&, const placement&) = default;
};

// Some referrals move from one placement to another.
struct movement {
    placement from;
    placement to;
    referral witness;                       // one of the smallest that do
    std::vector<std::string> responsible;   // rules of the side that is more urgent
};

// Some referrals gain or lose a duty.
struct duty_change {
    duty what{};
    bool gained = false;
    referral witness;
    std::vector<std::string> responsible;
};

struct difference {
    const pack* before = nullptr;
    const pack* after = nullptr;
    std::vector<movement> moves;        // every pair of placements that some referral moves between
    std::vector<duty_change> duties;
    std::vector<std::string> given_up;  // what would have taken too long, in words

    bool same() const { return moves.empty() && duties.empty() && given_up.empty(); }
    bool moves_between(route from, route to) const;
};

// Finds all there is: a pair of placements that is not among the moves is proved to be one
// that no referral moves between, but for what is given up. About a second at most.
//
// Throws failure, invalid_pack, where the packs bring indicators of their own that differ.
difference differ(const pack& before, const pack& after);

// What would happen to the referrals of a file.
struct moved_referral {
    std::string id;
    route from{};
    route to{};
    std::string rules;  // responsible, separated by `;`
};
struct movement_counts {
    std::uint64_t read = 0;
    std::uint64_t rejected = 0;
    std::vector<moved_referral> moved;
    // Of each group ("age: under 1", "referred by: ..."): how many, and how many go up and down.
    struct group {
        std::string name;
        std::uint64_t all = 0;
        std::uint64_t up = 0;
        std::uint64_t down = 0;
    };
    std::vector<group> groups;
    std::uint64_t duties_changed = 0;  // of those that keep their route

    void add(std::string_view id, const referral& r, const pack& before, const pack& after);
};

// on: nothing where no file was read.
document difference_document(const difference& d, const movement_counts* on);
std::string difference_json(const difference& d, const movement_counts* on);

}  // namespace frontdoor
