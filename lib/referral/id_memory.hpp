// SPDX-License-Identifier: BSL-1.0
// Remembers ids in at most 16 bytes each, to find those that come again.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace frontdoor {

// Keeps 64 bits of a 128-bit hash of each id, and 10 more by where it keeps them: among
// ten million ids, the chance that any two different ones are taken for the same is below
// one in 10^8; among those of one authority's year, below one in 10^13. The tables, of
// which there are many, each grow by little at a time.
class id_memory {
public:
    // Where an id belongs, found ahead of time: memory is slow, and gives many at once.
    struct place {
        std::uint32_t table;
        std::uint64_t mark;  // never 0
    };
    place find_place(std::string_view id) const;

    // False where the id was there already.
    bool insert(place at);
    bool insert(std::string_view id) { return insert(find_place(id)); }

    std::size_t bytes() const;  // taken at present

private:
    struct table {
        std::vector<std::uint64_t> slots;  // 0: empty
        std::size_t taken = 0;

        std::size_t home_of(std::uint64_t mark) const {
            return static_cast<std::size_t>(((mark >> 32) * slots.size()) >> 32);
        }
        std::uint64_t& find(std::uint64_t mark);
        void grow();
    };
    static constexpr std::size_t table_bits = 10;

    std::array<table, std::size_t{1} << table_bits> tables_;
};

}  // namespace frontdoor
