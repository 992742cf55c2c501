// SPDX-License-Identifier: BSL-1.0
// Remembers ids in at most 16 bytes each, to find those that come again.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace frontdoor {

// Keeps 96 bits of a 128-bit hash of each id, and 10 more by where it keeps them: among a
// thousand million ids, the chance that any two different ones are taken for the same is
// below one in 10^13. The tables, of which there are many, each grow by little at a time.
class id_memory {
public:
    // False where the id was there already.
    bool insert(std::string_view id);

    std::size_t bytes() const;  // taken at present

private:
    struct mark {
        std::uint32_t first = 0, second = 0, third = 0;  // all zeros: empty

        bool is_empty() const { return (first | second | third) == 0; }
        friend bool operator==(const mark& a, const mark& b) {
            return ((a.first ^ b.first) | (a.second ^ b.second) | (a.third ^ b.third)) == 0;
        }
    };
    struct table {
        std::vector<mark> slots;
        std::size_t taken = 0;

        mark& find(const mark& wanted);
        void grow();
    };
    static constexpr std::size_t table_bits = 10;

    std::array<table, std::size_t{1} << table_bits> tables_;
};

}  // namespace frontdoor
