// SPDX-License-Identifier: BSL-1.0
// Rules from a pack's file. Throws placed_mistake.
#pragma once

#include <frontdoor/rules/pack.hpp>

#include "detail/placed_json.hpp"
#include "pack_builder.hpp"
#include "pack_terms.hpp"

namespace frontdoor::detail {

// A rule, and its condition, to whose steps it does not point yet.
struct rule_read {
    pack_rule rule;
    condition when;
    std::size_t at;

    pack_rule with_steps() const;
};

rule_read read_rule(const placed_value& v, const pack_terms& terms, pack_builder& into);

}  // namespace frontdoor::detail
