// SPDX-License-Identifier: BSL-1.0
// The least that makes a condition hold: what proofs over all referrals come down to.
//
// Order what may be known of a child: more risks, higher counts, a lower age (then an
// unknown one, then unborn, which satisfy every age limit) and fewer strengths come later.
// Along this order a rule can only begin to hold, and a route only rise. So whatever is to
// be shown of all referrals for which a rule holds, and once true stays true, has only to
// be shown of the first of them; and what is to be found is found at one of these.
//
// Indicators that stand in the same groups of all conditions are interchangeable: of their
// subsets only the number counts, and one of each number is looked at.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor::detail {

// Classes of interchangeable indicators, over the conditions of one pack or several.
class interchangeable {
public:
    explicit interchangeable(std::span<const pack* const> packs);

    const std::vector<indicator_bits>& classes() const { return classes_; }

    // No indicator among these is interchangeable with one that is not.
    void split(const indicator_bits& by);

private:
    std::vector<indicator_bits> classes_;
};

// How much may be looked at before a question is given up, for all of its parts together.
class effort {
public:
    explicit effort(std::size_t most) : left_{most} {}
    bool spend() { return left_ != 0 && --left_ != 0; }
    bool is_spent() const { return left_ == 0; }

private:
    std::size_t left_;
};

using visit_referral = std::function<void(const referral&)>;

// Calls visit with each of the least referrals for which the clause holds, and perhaps
// some that are not the least; strengths: all there are. Stops where the effort is spent.
void for_each_least(const clause& c, const interchangeable& alike, const indicator_bits& strengths,
                    effort& left, const visit_referral& visit);

// The same for all clauses of a rule.
void for_each_least(const pack& of, const pack_rule& rule, const interchangeable& alike,
                    effort& left, const visit_referral& visit);

// The first of all referrals: no risk, every strength, the highest age.
referral first_of_all(const indicator_bits& strengths);
// The first that comes after both.
referral first_after(const referral& a, const referral& b, const indicator_bits& strengths);

// Leaves out of a referral what is not needed for this to hold of it, so that no single
// fact that is left could be left out too.
referral smallest(referral r, const std::function<bool(const referral&)>& holds);

// Risks, counts, the age and strengths that are said.
std::size_t facts_said(const referral& r);

}  // namespace frontdoor::detail
