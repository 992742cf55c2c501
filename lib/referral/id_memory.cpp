// SPDX-License-Identifier: BSL-1.0
#include "id_memory.hpp"

#include "text_hash.hpp"

namespace frontdoor {

// The slot that has the mark, or the empty one where it belongs.
std::uint64_t& id_memory::table::find(std::uint64_t mark) {
    std::size_t at = home_of(mark);
    while (slots[at] != 0 && slots[at] != mark) at = at + 1 == slots.size() ? 0 : at + 1;
    return slots[at];
}

// 75% full at most, and by two fifths larger then: at most 8 / 0.53 bytes an id once there
// are a few.
void id_memory::table::grow() {
    std::vector<std::uint64_t> before(slots.size() + slots.size() * 2 / 5 + 4);
    before.swap(slots);
    for (const std::uint64_t mark : before)
        if (mark != 0) find(mark) = mark;
}

id_memory::place id_memory::find_place(std::string_view id) const {
    const XXH128_hash_t hash = XXH3_128bits(id.data(), id.size());
    const place at{static_cast<std::uint32_t>(hash.high64 >> (64 - table_bits)),
                   hash.low64 == 0 ? 1 : hash.low64};
    const table& t = tables_[at.table];
    if (!t.slots.empty()) __builtin_prefetch(&t.slots[t.home_of(at.mark)], 1);
    return at;
}

bool id_memory::insert(place at) {
    table& t = tables_[at.table];
    if ((t.taken + 1) * 4 > t.slots.size() * 3) t.grow();
    std::uint64_t& slot = t.find(at.mark);
    if (slot == at.mark) return false;
    slot = at.mark;
    ++t.taken;
    return true;
}

std::size_t id_memory::bytes() const {
    std::size_t total = sizeof *this;
    for (const auto& t : tables_) total += t.slots.capacity() * sizeof t.slots[0];
    return total;
}

}  // namespace frontdoor
