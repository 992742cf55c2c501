// SPDX-License-Identifier: BSL-1.0
// What a run came to, in numbers that add up.
#pragma once

#include <array>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <string_view>

#include <frontdoor/decision/decision.hpp>

#include "pack_choice.hpp"

namespace frontdoor::cli {

struct summary {
    std::uint64_t decided = 0;
    std::uint64_t rejected = 0;
    std::uint64_t ages_set_aside = 0;
    std::uint64_t received_outside_calendar = 0;
    std::map<std::string_view, std::uint64_t> by_pack;
    std::array<std::uint64_t, level_vocabulary.size()> by_level{};
    std::array<std::uint64_t, route_count> by_route{};

    void add(const decision& d) {
        ++decided;
        ++by_pack[d.pack];
        ++by_level[static_cast<std::size_t>(d.level)];
        ++by_route[static_cast<std::size_t>(d.route)];
    }
    void print(std::ostream& to, const pack_choice& packs) const;
};

}  // namespace frontdoor::cli
