// SPDX-License-Identifier: BSL-1.0
// The tables behind definition.hpp, one a domain, and what keeps them whole: a term that
// is missing, too many or out of its place does not compile.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <frontdoor/facts/definition.hpp>

namespace frontdoor::definitions {

struct defined_indicator {
    indicator term;
    definition text;
};

struct defined_count {
    counted term;
    definition text;
};

// How many indicators of its own domain come before this one.
constexpr std::size_t place_in_domain(std::size_t index) noexcept {
    std::size_t place = 0;
    for (std::size_t i = 0; i < index; ++i)
        place += indicator_vocabulary[i].domain == indicator_vocabulary[index].domain;
    return place;
}

constexpr std::size_t size_of(domain d) noexcept {
    std::size_t size = 0;
    for (const auto& entry : indicator_vocabulary) size += entry.domain == d;
    return size;
}

// One too many, and it does not compile; nor one too few, for an indicator has no
// default.
template <domain D>
using table_of = std::array<defined_indicator, size_of(D)>;

// Every indicator of the domain, in the vocabulary's order.
template <domain D>
consteval bool is_in_order(const table_of<D>& terms) {
    for (std::size_t i = 0; i < indicator_count; ++i)
        if (indicator_vocabulary[i].domain == D &&
            terms[place_in_domain(i)].term != indicator{i})
            return false;
    return true;
}

consteval bool is_in_order(const std::array<defined_count, counted_size>& terms) {
    for (std::size_t i = 0; i < counted_size; ++i)
        if (terms[i].term != static_cast<counted>(i)) return false;
    return true;
}

std::span<const defined_indicator> protection() noexcept;
std::span<const defined_indicator> child_development() noexcept;
std::span<const defined_indicator> parenting_capacity() noexcept;
std::span<const defined_indicator> family_environment() noexcept;
std::span<const defined_indicator> context() noexcept;
std::span<const defined_indicator> strength() noexcept;
std::span<const defined_count> counts() noexcept;

}  // namespace frontdoor::definitions
