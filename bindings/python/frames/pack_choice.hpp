// SPDX-License-Identifier: BSL-1.0
// Which pack decides: the one named, or the local one in force on the day received.
#pragma once

#include <string_view>

#include <frontdoor/rules/catalogue.hpp>

namespace frontdoor::python {

class pack_choice {
public:
    // "auto" or a pack's name. Throws frontdoor.PackError for another.
    explicit pack_choice(std::string_view name);

    const pack& for_referral(const referral& r) const {
        return fixed_ != nullptr ? *fixed_ : *local_pack_for(r.received).chosen;
    }

private:
    const pack* fixed_ = nullptr;  // none: by the day
};

}  // namespace frontdoor::python
