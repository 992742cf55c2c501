// SPDX-License-Identifier: BSL-1.0
// All that can be said of a decision, in one structure: the reasons, what would change it,
// what the unknown could do, duties with their limits, how good the referral is. Every
// voice and every form is made from this. Part of frontdoor::runtime.
#pragma once

#include <string>
#include <vector>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/decision/route_limit.hpp>
#include <frontdoor/decision/recommended.hpp>
#include <frontdoor/explanation/change.hpp>
#include <frontdoor/explanation/document.hpp>
#include <frontdoor/explanation/reasons.hpp>
#include <frontdoor/explanation/sensitivity.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// A duty of the decision, and when it is due where the day received says that.
struct required_duty {
    const duty_limit* limit;
    std::optional<moment> due;
    std::optional<moment> longest;  // the law's own limit, where practice asks for less
};

struct explanation {
    std::string referral_id;
    referral what;
    const pack* by;
    frontdoor::decision decision;
    recommended_route recommended;
    std::vector<reason> reasons;       // in order of weight
    changes without;                   // the fewest facts without which the route would fall
    std::vector<near_miss> near;       // begun rules of more urgent routes that lack one fact
    frontdoor::sensitivity sensitivity;
    std::vector<required_duty> duties;  // the most urgent first
    route_limit_list limits;           // clocks that the route starts
    quality_grade quality;
};

// Decides the referral and explains that. About ten microseconds; no text is made.
explanation explain(std::string_view referral_id, const referral& r, const pack& by);

// For a social worker or a manager: the terms of the field, citations, all of it.
document for_practitioner(const explanation& e);

// For a parent or carer: plain English, no jargon, no blame, and how to disagree. Where
// anything is present that must not be put to a family until police and social care have
// agreed how, withheld_from_family is true and the document says that to the worker, with
// the rights of a family in words for later, and no fact: even the next step would give it
// away.
document for_family(const explanation& e);
bool withheld_from_family(const explanation& e);

// For the file: every value by the name that the record has for it.
document for_record(const explanation& e);

// The record as JSON, by the schema that record_schema() gives: the same bytes for the
// same referral, pack and version.
std::string record_json(const explanation& e);

// JSON Schema (draft 2020-12) of record_json.
std::string_view record_schema();

}  // namespace frontdoor
