// SPDX-License-Identifier: BSL-1.0
// Facts, days and names as a practitioner reads them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/decision/duty_limit.hpp>
#include <frontdoor/explanation/change.hpp>
#include <frontdoor/explanation/reasons.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

std::string fact_in_words(const used_fact& fact, const pack& of);
std::string facts_in_words(const std::vector<used_fact>& facts, const pack& of);  // separated by `; `

// What would have to be so, and why it is not: "age under 2 years (known, and fixed)".
std::string lacking_in_words(const lacking_fact& fact, const pack& of);

std::string labels_in_words(const indicator_bits& indicators, const pack& of);

// 13 April 2017, with the time where there is one.
std::string moment_in_words(const moment& when);
std::string day_in_words(std::chrono::local_days day);

std::string months_in_words(unsigned months);

// "15 working days from: strategy discussion that started the section 47 enquiry".
std::string length_in_words(const clock& c);
// The days on which it holds.
std::string days_in_words(const clock& c);

// Who acts, and who leads what follows.
std::string agencies_in_words(const duty_limit& limit);

}  // namespace frontdoor
