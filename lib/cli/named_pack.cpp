// SPDX-License-Identifier: BSL-1.0
#include "named_pack.hpp"

#include <filesystem>
#include <iostream>

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/pack_file.hpp>

#include "detail/iso_text.hpp"

namespace frontdoor::cli {

namespace {

// What looks like a path is one, whether it is there or not.
bool is_file(const std::string& name) {
    return name.find('/') != name.npos || name.ends_with(".json") || std::filesystem::exists(name);
}

[[noreturn]] void refuse(const std::string& name) {
    const auto nearest = detail::nearest_name(name, packs::all.size() + 1, [](std::size_t i) {
        return i < packs::all.size() ? packs::all[i]->name() : "auto";
    });
    throw failure(error::unknown_pack, "there is no pack \"" + name +
                                           "\" and no such file; did you mean \"" +
                                           std::string(nearest) + "\"? frontdoor packs lists them");
}

}  // namespace

std::shared_ptr<const pack> named_pack(const std::string& name_or_file) {
    const auto editions = named_editions(name_or_file);
    if (editions.size() > 1)
        std::cerr << "note: " << name_or_file << ": its parameters change; these are the values from "
                  << detail::iso_text(*editions.back()->heading.from) << '\n';
    return editions.back();
}

std::vector<std::shared_ptr<const pack>> named_editions(const std::string& name_or_file) {
    if (const pack* found = find_pack(name_or_file))  // it outlives every pointer
        return {{std::shared_ptr<const pack>{}, found}};
    if (!is_file(name_or_file)) refuse(name_or_file);
    for (const auto& note : read_pack_file(name_or_file).notes) std::cerr << "note: " << note << '\n';
    return read_editions(name_or_file);
}

}  // namespace frontdoor::cli
