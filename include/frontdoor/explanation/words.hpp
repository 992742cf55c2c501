// SPDX-License-Identifier: BSL-1.0
// A decision in plain words, for the people who have to weigh it. Part of
// frontdoor::runtime.
#pragma once

#include <string>
#include <string_view>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// A rule's condition as a sentence without its full stop.
std::string condition_in_words(const pack& of, const pack_rule& rule);

// The facts of a referral that made a rule hold, or that it looks at, one after the other.
std::string facts_in_words(const pack& of, const pack_rule& rule, const referral& r);

// The whole of a decision: route, reasons with what they rest on (the law, guidance, or a
// local judgement), duties, what is worth asking. The most urgent reasons come first.
std::string decision_in_words(std::string_view referral_id, const referral& r, const decision& d,
                              const pack& by);

}  // namespace frontdoor
