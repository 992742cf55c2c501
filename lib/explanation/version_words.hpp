// SPDX-License-Identifier: BSL-1.0
// What a document was made from and with: at its end, so that a print can be told from
// another.
#pragma once

#include <string>

#include <frontdoor/explanation/document.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/version.hpp>

namespace frontdoor {

inline void add_version(document& d, std::string sha256) {
    d.pair("SHA-256", std::move(sha256));
    d.pair("Written by", "frontdoor " + std::string(version));
}

inline void add_version(document& d, const pack& by) {
    d.section("Version");
    d.pair("Pack", std::string(by.name()));
    add_version(d, sha256(by));
}

// For a family: one line.
inline void add_reference(document& d, const pack& by) {
    d.section("About this page");
    d.pair("Made by", "frontdoor " + std::string(version) + ", " + std::string(by.name()) +
                          "\nSHA-256 " + sha256(by));
}

}  // namespace frontdoor
