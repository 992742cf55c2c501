// SPDX-License-Identifier: BSL-1.0
// Which pack decides: the one named, or the one in force on the day.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/pack_file.hpp>

namespace frontdoor::cli {

class pack_choice {
public:
    // "auto", a pack's name or its file. Throws failure for another.
    explicit pack_choice(const std::string& name);

    const pack& for_referral(const referral& r);

    // The ids of all indicators that a row may name.
    std::vector<std::string_view> indicators() const {
        return indicator_ids_of(is_automatic() ? *packs::all.back() : *fixed_.back());
    }

    // How many referrals were decided by a pack that was not in force on their day.
    std::uint64_t count(chosen_because why) const { return counts_[static_cast<std::size_t>(why)]; }
    bool is_automatic() const { return fixed_.empty(); }

private:
    const pack& edition_for(const referral& r) const;

    std::vector<std::shared_ptr<const pack>> fixed_;  // its editions; none: automatic
    std::array<std::uint64_t, 3> counts_{};
};

}  // namespace frontdoor::cli
