// SPDX-License-Identifier: BSL-1.0
// An indicator that a pack brings with it, from its file. Throws placed_mistake.
#pragma once

#include <frontdoor/rules/pack.hpp>

#include "detail/placed_json.hpp"
#include "pack_builder.hpp"
#include "pack_terms.hpp"

namespace frontdoor::detail {

local_indicator read_indicator(const placed_value& v, const pack_terms& known, pack_builder& into);

}  // namespace frontdoor::detail
