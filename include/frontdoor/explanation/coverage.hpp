// SPDX-License-Identifier: BSL-1.0
// Which rules of a pack, and which terms of their conditions, a table of test referrals
// exercises; and the referrals that are missing. Part of frontdoor::runtime.
//
// The measure is masking MC/DC: of each term there must be a referral in which it is so
// and the rule holds because of it, and one in which it is not so and the rule does not
// hold because of that, whatever the other terms are.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// One side of a term: that it makes the rule hold, or that its lack stops it.
struct term_side {
    enum class state : std::uint8_t { exercised, missing, impossible, not_analysable };
    state is = state::missing;
    std::optional<referral> would_do;  // a referral that exercises it, where it is missing
};

struct term_coverage {
    std::string term;  // in the notation
    term_side makes;
    term_side stops;
};

struct rule_coverage {
    std::string rule;
    bool held = false;  // for one of the referrals
    std::vector<term_coverage> terms;
};

struct coverage {
    const pack* of = nullptr;
    std::size_t referrals = 0;
    std::vector<rule_coverage> rules;

    bool complete() const;
    // Sides that some referral can exercise, and those of them that are exercised.
    std::size_t possible() const;
    std::size_t exercised() const;
};

// Takes the referrals one at a time, then tells. Memory does not grow with them.
class coverage_count {
public:
    explicit coverage_count(const pack& of);
    void add(const referral& r);
    // Finds a referral for each side that is missing.
    coverage finish();

private:
    coverage counted_;
};

document coverage_document(const coverage& c);
std::string coverage_json(const coverage& c);

}  // namespace frontdoor
