// SPDX-License-Identifier: BSL-1.0
// Numbers of a pack that change on days: each with the values it has from then on.
#pragma once

#include <chrono>
#include <optional>
#include <set>

#include <frontdoor/rules/pack.hpp>

#include "detail/placed_json.hpp"
#include "pack_builder.hpp"
#include "pack_terms.hpp"

namespace frontdoor::detail {

// The parameters as they are on a day, and the days on which one of them changes.
class parameter_reader {
public:
    // on: nothing for the newest values.
    explicit parameter_reader(std::optional<std::chrono::local_days> on) : on_{on} {}

    // {"id", "values": [{"from", "value"}, ...], "citation"}: the first value may have no
    // `from`, the days rise. Throws placed_mistake.
    void read(const placed_value& v, pack_terms& terms, pack_builder& into);

    const std::set<std::chrono::local_days>& changes() const { return changes_; }

    // The days in force of the pack, narrowed to those on which these values hold.
    pack_heading narrowed(pack_heading whole) const;

private:
    bool is_later(std::chrono::local_days day) const { return on_ && day > *on_; }

    std::optional<std::chrono::local_days> on_;
    std::set<std::chrono::local_days> changes_;
};

}  // namespace frontdoor::detail
