// SPDX-License-Identifier: BSL-1.0
#include "pack_choice.hpp"

#include <string>

#include <frontdoor/detail/nearest.hpp>

#include "../errors.hpp"

namespace frontdoor::python {

pack_choice::pack_choice(std::string_view name) {
    if (name == "auto") return;
    fixed_ = find_pack(name);
    if (fixed_ != nullptr) return;
    const auto nearest = detail::nearest_name(name, packs::all.size() + 1, [](std::size_t i) {
        return i < packs::all.size() ? packs::all[i]->name() : "auto";
    });
    raise_pack_error("there is no pack \"" + std::string(name) + "\"; did you mean \"" +
                         std::string(nearest) + "\"? frontdoor.packs() lists them",
                     nearest);
}

}  // namespace frontdoor::python
