// SPDX-License-Identifier: BSL-1.0
// A condition written as a tree, for programs; pack_schema() describes it.
#pragma once

#include <frontdoor/rules/condition.hpp>

#include "detail/placed_json.hpp"
#include "pack_terms.hpp"

namespace frontdoor::detail {

//     {"and": [...]}  {"or": [...]}  {"indicator": ID}  {"not": ID}  {"age_below_months": N}
//     {"count": ID, "at_least": N}  {"at_least": N, "of": LIST}  {"all": LIST}
//     {"always": true}  {"unborn": true}       LIST: a set's id, or [ID, ...]
//
// Throws placed_mistake.
condition read_tree(const placed_value& tree, const pack_terms& terms);

}  // namespace frontdoor::detail
