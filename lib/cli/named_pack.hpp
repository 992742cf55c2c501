// SPDX-License-Identifier: BSL-1.0
// A pack by its name, or from its file.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor::cli {

// A pack that comes with the library, or one read from a JSON file. What its author should
// know goes to standard error. Throws failure: no such pack and no such file, or a file
// with mistakes.
std::shared_ptr<const pack> named_pack(const std::string& name_or_file);

// The same, with a pack for each span of days on which its parameters have the same values,
// the oldest first; named_pack gives the newest, and says so where there are others.
std::vector<std::shared_ptr<const pack>> named_editions(const std::string& name_or_file);

}  // namespace frontdoor::cli
