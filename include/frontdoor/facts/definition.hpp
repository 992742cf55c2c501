// SPDX-License-Identifier: BSL-1.0
// What each indicator and each count means: defined terms, with the question to ask. Part
// of frontdoor::runtime.
//
// The definitions are this library's own wording, put together in general terms from the
// statutes, Working Together to Safeguard Children, Keeping Children Safe in Education,
// and guidance of NICE and the NSPCC. They quote none of them. A safeguarding partnership
// may adapt them, and should: its own procedures come first.
//
// They are no advice on whom to ask or tell. Some questions are for the referrer or the
// child alone, and some facts must not be put to the family until police and social care
// have agreed how: sexual abuse, fabricated or induced illness, female genital
// mutilation, forced marriage, so-called 'honour'-based abuse, trafficking, and domestic
// abuse wherever the person who abuses might hear or read it. What a young person says in
// confidence about sex or health is theirs to tell.
#pragma once

#include <string_view>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/counts.hpp>

namespace frontdoor {

struct definition {
    // Two or three sentences in a practitioner's English: who, what, and where it begins.
    std::string_view meaning;

    // One example that counts.
    std::string_view counts;

    // A near example that does not; and where it belongs instead, if a term fits. That
    // term's label stands in double quotes, which are used here for nothing else.
    std::string_view does_not_count;

    // What to ask the referrer or the family: one sentence in plain words, which does not
    // lead to either answer.
    std::string_view question;

    // The fact as told to a parent, in plain words and without blame: what comes after
    // "We were told that", with no capital before it and no full stop after it.
    std::string_view family;
};

// The definition of an indicator, or of a count. It lives as long as the program.
//
//     std::cout << definition_of(indicators::privately_fostered).question << '\n';
const definition& definition_of(indicator which) noexcept;
const definition& definition_of(counted which) noexcept;

}  // namespace frontdoor
