// SPDX-License-Identifier: BSL-1.0
#include "pack_choice.hpp"

#include "named_pack.hpp"

namespace frontdoor::cli {

pack_choice::pack_choice(const std::string& name) {
    if (name != "auto") fixed_ = named_pack(name);
}

const pack& pack_choice::for_referral(const referral& r) {
    if (fixed_ != nullptr) return *fixed_;
    const auto [chosen, why] = local_pack_for(r.received);
    ++counts_[static_cast<std::size_t>(why)];
    return *chosen;
}

}  // namespace frontdoor::cli
