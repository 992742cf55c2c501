// SPDX-License-Identifier: BSL-1.0
#include "name_table.hpp"

#include <bit>
#include <cstring>
#include <random>

namespace frontdoor {

namespace {

constexpr std::size_t slots_for_each = 16;
constexpr int most_tries = 256;

// Eight bytes from the front, the middle and the end tell nearly all names apart; of a
// shorter name, all its bytes.
std::uint64_t digest_of(std::string_view name) {
    constexpr std::size_t eight = sizeof(std::uint64_t);
    std::uint64_t front = 0, middle = 0, end = 0;
    if (name.size() < eight) {
        std::memcpy(&front, name.data(), name.size());
    } else {
        std::memcpy(&front, name.data(), eight);
        std::memcpy(&middle, name.data() + (name.size() - eight) / 2, eight);
        std::memcpy(&end, name.data() + name.size() - eight, eight);
    }
    return front ^ std::rotl(middle, 21) ^ std::rotl(end, 43) ^ name.size();
}

}  // namespace

name_table::name_table(std::vector<std::string_view> names) : names_{std::move(names)} {
    const std::size_t size = std::bit_ceil(slots_for_each * (names_.size() + 1));
    mask_ = size - 1;
    shift_ = 64 - static_cast<unsigned>(std::countr_zero(size));
    std::mt19937_64 random;  // the same on every machine
    std::size_t fewest = names_.size() + 1;
    for (int tries = 0; tries < most_tries && fewest != 0; ++tries) {
        const std::uint64_t multiplier = random() | 1;
        const std::size_t collisions = collisions_with(multiplier);
        if (collisions >= fewest) continue;
        fewest = collisions;
        multiplier_ = multiplier;
    }
    fill();
}

std::size_t name_table::slot_of(std::string_view name, std::uint64_t multiplier) const {
    return static_cast<std::size_t>((digest_of(name) * multiplier) >> shift_);
}

std::size_t name_table::collisions_with(std::uint64_t multiplier) const {
    std::vector<bool> taken(mask_ + 1);
    std::size_t collisions = 0;
    for (const auto name : names_) {
        const std::size_t slot = slot_of(name, multiplier);
        collisions += taken[slot] ? 1 : 0;
        taken[slot] = true;
    }
    return collisions;
}

void name_table::fill() {
    slots_.assign(mask_ + 1, empty);
    for (std::size_t place = 0; place < names_.size(); ++place) {
        std::size_t at = slot_of(names_[place], multiplier_);
        while (slots_[at] != empty) at = (at + 1) & mask_;
        slots_[at] = static_cast<std::uint16_t>(place);
    }
}

std::optional<std::size_t> name_table::find(std::string_view name) const {
    for (std::size_t at = slot_of(name, multiplier_);; at = (at + 1) & mask_) {
        const std::uint16_t place = slots_[at];
        if (place == empty) return std::nullopt;
        if (names_[place] == name) return place;
    }
}

}  // namespace frontdoor
