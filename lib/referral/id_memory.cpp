// SPDX-License-Identifier: BSL-1.0
#include "id_memory.hpp"

#include "text_hash.hpp"

namespace frontdoor {

// The slot that has the mark, or the empty one where it belongs.
id_memory::mark& id_memory::table::find(const mark& wanted) {
    auto at = static_cast<std::size_t>((std::uint64_t{wanted.home()} * slots.size()) >> 32);
    while (!slots[at].is_empty() && slots[at] != wanted) at = at + 1 == slots.size() ? 0 : at + 1;
    return slots[at];
}

// 85% full at most, and by a sixth larger then: at most 10 / 0.73 bytes an id once there
// are a few.
void id_memory::table::grow() {
    std::vector<mark> before(slots.size() + slots.size() / 6 + 4);
    before.swap(slots);
    for (const mark& m : before)
        if (!m.is_empty()) find(m) = m;
}

bool id_memory::insert(std::string_view id) {
    const XXH128_hash_t hash = XXH3_128bits(id.data(), id.size());
    table& t = tables_[hash.high64 >> (64 - table_bits)];
    mark m;
    for (std::size_t i = 0; i < 4; ++i)
        m.part[i] = static_cast<std::uint16_t>(hash.low64 >> (16 * i));
    m.part[4] = static_cast<std::uint16_t>(hash.high64);
    if (m.is_empty()) m.part[4] = 1;
    if ((t.taken + 1) * 20 > t.slots.size() * 17) t.grow();
    mark& slot = t.find(m);
    if (slot == m) return false;
    slot = m;
    ++t.taken;
    return true;
}

std::size_t id_memory::bytes() const {
    std::size_t total = sizeof *this;
    for (const auto& t : tables_) total += t.slots.capacity() * sizeof(mark);
    return total;
}

}  // namespace frontdoor
