// SPDX-License-Identifier: BSL-1.0
// Why a decision came out as it did: the rules that hold, in order of weight, each with
// the very facts that made it hold. Part of frontdoor::runtime.
#pragma once

#include <cstdint>
#include <vector>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// A fact, as a rule used it.
struct used_fact {
    enum class kind : std::uint8_t {
        present,           // index: the indicator
        strength_not_known,  // index: the strength, absent or not known
        age,               // number: months; the rule holds below a limit
        age_not_known,     // and so read as the youngest
        not_yet_born,
        count,             // index: which; number: how many
    };
    kind what;
    std::uint8_t index = 0;
    std::uint16_t number = 0;

    friend bool operator==(const used_fact&, const used_fact&) = default;
};

struct reason {
    const pack_rule* rule;
    std::vector<used_fact> because;  // of every alternative that holds, each fact once
};

// The most urgent route first; within it the law, then guidance, then local judgement;
// within that the pack's order. by: the pack that made the decision.
std::vector<reason> reasons_for(const referral& r, const decision& d, const pack& by);

}  // namespace frontdoor
