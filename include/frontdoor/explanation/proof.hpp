// SPDX-License-Identifier: BSL-1.0
// What a pack promises of all referrals there can be, proved or refuted. Part of
// frontdoor::runtime.
//
// Not by sampling: a rule can only begin to hold as risks are added, so that what has to
// be shown of all referrals has only to be shown of the least of those for which a rule
// holds, and these are finitely many (lib/explanation/least_facts.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

enum class verdict : std::uint8_t { proved, refuted, not_analysable, not_promised };

inline constexpr detail::vocabulary<verdict, 4> verdict_vocabulary{{{
    {"proved", "proved"},
    {"refuted", "refuted"},
    {"not_analysable", "not analysable"},
    {"not_promised", "not promised"},
}}};

struct finding {
    frontdoor::promise promise{};
    frontdoor::verdict verdict{};
    std::string about;                // the rule or indicator, where it is of one
    std::vector<std::string> others;  // rules that make it so
    std::string why;                  // a sentence
    std::optional<referral> witness;  // the smallest referral that shows it
};

// At least one finding for each promise, in their order; of a promise that is kept, one.
struct proof {
    const pack* of = nullptr;
    std::vector<finding> findings;
    std::vector<unpromised> needless;  // said not to be promised, and kept

    bool has(verdict v) const;
};

// Some hundredths of a second for the shipped packs. Never fails: what would take too long
// is not_analysable, and says so.
proof prove(const pack& of);

document proof_document(const proof& p);
// {"format": "frontdoor-proof 1", "pack", "sha256", "findings": [...], "needless": [...]}
std::string proof_json(const proof& p);

}  // namespace frontdoor
