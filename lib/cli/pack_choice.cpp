// SPDX-License-Identifier: BSL-1.0
#include "pack_choice.hpp"

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/failure.hpp>

namespace frontdoor::cli {

pack_choice::pack_choice(const std::string& name) {
    if (name == "auto") return;
    fixed_ = find_pack(name);
    if (fixed_ != nullptr) return;
    const auto nearest = detail::nearest_name(name, packs::all.size() + 1, [](std::size_t i) {
        return i < packs::all.size() ? packs::all[i]->name() : "auto";
    });
    throw failure(error::unknown_pack, "there is no pack \"" + name + "\"; did you mean \"" +
                                           std::string(nearest) + "\"? frontdoor packs lists them");
}

const pack& pack_choice::for_referral(const referral& r) {
    if (fixed_ != nullptr) return *fixed_;
    const auto [chosen, why] = local_pack_for(r.received);
    ++counts_[static_cast<std::size_t>(why)];
    return *chosen;
}

}  // namespace frontdoor::cli
