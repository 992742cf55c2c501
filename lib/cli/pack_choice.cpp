// SPDX-License-Identifier: BSL-1.0
#include "pack_choice.hpp"

#include "named_pack.hpp"

namespace frontdoor::cli {

pack_choice::pack_choice(const std::string& name) {
    if (name != "auto") fixed_ = named_editions(name);
}

const pack& pack_choice::for_referral(const referral& r) {
    if (!is_automatic()) return edition_for(r);
    const auto [chosen, why] = local_pack_for(r.received);
    ++counts_[static_cast<std::size_t>(why)];
    return *chosen;
}

// The edition in force on the day; before the first, the first; with no day, the newest.
const pack& pack_choice::edition_for(const referral& r) const {
    if (!r.received) return *fixed_.back();
    for (std::size_t i = fixed_.size(); i-- > 1;)
        if (*fixed_[i]->heading.from <= r.received->day) return *fixed_[i];
    return *fixed_.front();
}

}  // namespace frontdoor::cli
