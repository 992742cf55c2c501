// SPDX-License-Identifier: BSL-1.0
// Remembers ids in at most 16 bytes each, to find those that come again.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace frontdoor {

// Keeps 80 bits of a 128-bit hash of each id, and 10 more by where it keeps them: among
// ten million ids, the chance that any two different ones are taken for the same is below
// one in 10^13; among a thousand million, below one in 10^9. The tables, of which there
// are many, each grow by little at a time.
class id_memory {
public:
    // False where the id was there already.
    bool insert(std::string_view id);

    std::size_t bytes() const;  // taken at present

private:
    // Ten bytes, in parts of two so that none are lost to alignment. All zeros: empty.
    struct mark {
        std::array<std::uint16_t, 5> part{};

        bool is_empty() const { return *this == mark{}; }
        std::uint32_t home() const { return std::uint32_t{part[0]} << 16 | part[1]; }
        friend bool operator==(const mark& a, const mark& b) {
            unsigned differ = 0;
            for (std::size_t i = 0; i < a.part.size(); ++i) differ |= a.part[i] ^ b.part[i];
            return differ == 0;
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
