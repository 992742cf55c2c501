// SPDX-License-Identifier: BSL-1.0
// Finds a name among some that do not change: a few steps, whichever it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace frontdoor {

// A hash without collisions, nearly always: its multiplier is looked for when the table is
// made. Where none is found, a name whose slot is taken stands in the next that is free.
class name_table {
public:
    // The names have to be different and live as long as the table.
    explicit name_table(std::vector<std::string_view> names);

    // The place of the name among the names.
    std::optional<std::size_t> find(std::string_view name) const;

private:
    static constexpr std::uint16_t empty = 0xffff;

    std::size_t slot_of(std::string_view name, std::uint64_t multiplier) const;
    std::size_t collisions_with(std::uint64_t multiplier) const;
    void fill();

    std::vector<std::string_view> names_;
    std::vector<std::uint16_t> slots_;
    std::size_t mask_ = 0;
    unsigned shift_ = 0;
    std::uint64_t multiplier_ = 0;
};

}  // namespace frontdoor
