// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/facts/definition.hpp>

#include <cstdint>

#include "definition_tables.hpp"

namespace frontdoor {

namespace {

constexpr auto places = [] {
    std::array<std::uint8_t, indicator_count> all{};
    for (std::size_t i = 0; i < indicator_count; ++i)
        all[i] = static_cast<std::uint8_t>(definitions::place_in_domain(i));
    return all;
}();

std::span<const definitions::defined_indicator> terms_in(domain d) noexcept {
    switch (d) {
        case domain::protection: return definitions::protection();
        case domain::child_development: return definitions::child_development();
        case domain::parenting_capacity: return definitions::parenting_capacity();
        case domain::family_environment: return definitions::family_environment();
        case domain::context: return definitions::context();
        case domain::strength: break;
    }
    return definitions::strength();
}

}  // namespace

const definition& definition_of(indicator which) noexcept {
    const std::size_t i = which.index();
    return terms_in(indicator_vocabulary[i].domain)[places[i]].text;
}

const definition& definition_of(counted which) noexcept {
    return definitions::counts()[static_cast<std::size_t>(which)].text;
}

}  // namespace frontdoor
