// SPDX-License-Identifier: BSL-1.0
// The tables of a program at their exact sizes, for packs that are constants.
#pragma once

#include <array>

#include <frontdoor/rules/compile.hpp>

namespace frontdoor {

template <program_sizes Size>
struct program_arrays {
    static constexpr std::size_t limit_total = Size.first_limit(limited_numbers);

    std::array<touched_clauses, Size.indicators * Size.words> touched{};
    std::array<lane_start, Size.words> start{};
    std::array<std::uint64_t, Size.words> born_too{};
    std::array<std::uint64_t, route_count * Size.words> more_urgent{};
    std::array<std::uint16_t, limit_total> limits{};
    std::array<std::uint64_t, (limit_total + limited_numbers) * Size.words> passing{};
    std::array<clause_entry, Size.clauses> clauses{};
    std::array<indicator_bits, Size.lists> lists{};
    std::array<rule_effect, Size.rules> effects{};

    constexpr std::span<std::uint16_t> limits_of(std::size_t number) noexcept {
        return std::span(limits).subspan(Size.first_limit(number), Size.limits[number]);
    }
    constexpr std::span<std::uint64_t> passing_of(std::size_t number) noexcept {
        return std::span(passing).subspan((Size.first_limit(number) + number) * Size.words,
                                          (Size.limits[number] + 1) * Size.words);
    }

    constexpr program view(const indicator_bits& strengths) const noexcept {
        program p{Size.words, touched, start, born_too, more_urgent, {},
                  clauses,    lists,   effects, strengths};
        for (std::size_t n = 0; n < limited_numbers; ++n)
            p.limits[n] = {
                std::span(limits).subspan(Size.first_limit(n), Size.limits[n]),
                std::span(passing).subspan((Size.first_limit(n) + n) * Size.words,
                                           (Size.limits[n] + 1) * Size.words)};
        return p;
    }
};

}  // namespace frontdoor
