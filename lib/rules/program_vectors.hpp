// SPDX-License-Identifier: BSL-1.0
// The tables of a program sized while the program runs: see program_arrays.hpp for those of
// packs that are constants.
#pragma once

#include <vector>

#include <frontdoor/rules/compile.hpp>

namespace frontdoor::detail {

struct program_vectors {
    explicit program_vectors(const program_sizes& n)
        : size{n}, touched(n.indicators * n.words), start(n.words), born_too(n.words),
          more_urgent(route_count * n.words), limits(n.first_limit(limited_numbers)),
          passing((limits.size() + limited_numbers) * n.words), clauses(n.clauses),
          lists(n.lists), effects(n.rules) {}

    std::span<std::uint16_t> limits_of(std::size_t number) {
        return std::span(limits).subspan(size.first_limit(number), size.limits[number]);
    }
    std::span<std::uint64_t> passing_of(std::size_t number) {
        return std::span(passing).subspan((size.first_limit(number) + number) * size.words,
                                          (size.limits[number] + 1) * size.words);
    }
    program view(const indicator_bits& strengths) {
        program p{size.words, touched, start, born_too, more_urgent,
                  {},         clauses, lists, effects,  strengths};
        for (std::size_t n = 0; n < limited_numbers; ++n)
            p.limits[n] = {limits_of(n), passing_of(n)};
        return p;
    }

    program_sizes size;
    std::vector<touched_clauses> touched;
    std::vector<lane_start> start;
    std::vector<std::uint64_t> born_too, more_urgent;
    std::vector<std::uint16_t> limits;
    std::vector<std::uint64_t> passing;
    std::vector<clause_entry> clauses;
    std::vector<indicator_bits> lists;
    std::vector<rule_effect> effects;
};

}  // namespace frontdoor::detail
