// SPDX-License-Identifier: BSL-1.0
// The library's version: the one place where its number stands.
#pragma once

#include <string_view>

#define FRONTDOOR_VERSION_MAJOR 0
#define FRONTDOOR_VERSION_MINOR 1
#define FRONTDOOR_VERSION_PATCH 0

#define FRONTDOOR_DETAIL_TEXT_OF(x) #x
#define FRONTDOOR_DETAIL_TEXT(x) FRONTDOOR_DETAIL_TEXT_OF(x)

namespace frontdoor {

inline constexpr std::string_view version = FRONTDOOR_DETAIL_TEXT(FRONTDOOR_VERSION_MAJOR)  //
    "." FRONTDOOR_DETAIL_TEXT(FRONTDOOR_VERSION_MINOR)                                      //
    "." FRONTDOOR_DETAIL_TEXT(FRONTDOOR_VERSION_PATCH);

}  // namespace frontdoor
