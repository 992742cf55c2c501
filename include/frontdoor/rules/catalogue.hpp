// SPDX-License-Identifier: BSL-1.0
// The packs that come with the library, and which of them was in force on a day.
#pragma once

#include <array>
#include <cstdint>

#include <frontdoor/rules/packs/rhrt_2018.hpp>

namespace frontdoor {

namespace packs {

// The floor, then the local packs from the oldest to the newest.
inline constexpr std::array<const pack*, 3> all{&children_act, &rsrt_2015, &rhrt_2018};

}  // namespace packs

// Why a local pack was chosen for a referral.
enum class chosen_because : std::uint8_t { in_force, before_the_first, day_not_known };

struct chosen_pack {
    const pack* chosen;
    chosen_because why;
};

// The local pack in force on the day a referral was received; before the first, the
// first; where the day is not known, the newest.
constexpr chosen_pack local_pack_for(const std::optional<moment>& received) noexcept {
    if (!received) return {packs::all.back(), chosen_because::day_not_known};
    for (std::size_t i = packs::all.size(); i-- > 1;)
        if (packs::all[i]->in_force_on(received->day)) return {packs::all[i], chosen_because::in_force};
    return {packs::all[1], chosen_because::before_the_first};
}

constexpr const pack* find_pack(std::string_view name) noexcept {
    for (const pack* p : packs::all)
        if (p->name() == name) return p;
    return nullptr;
}

}  // namespace frontdoor
