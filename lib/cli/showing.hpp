// SPDX-License-Identifier: BSL-1.0
// A document in the form that was asked for: what verbs that show something share.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <frontdoor/explanation/document.hpp>

#include "command.hpp"

namespace frontdoor::cli {

// Declares --as and --output.
void add_showing(options& o);

// Writes to the place that --output names: the document as text (the default), Markdown or
// HTML, or what `json` makes. Throws usage_error for another form, failure where it cannot
// be written.
void show(const document& d, const options& o, const std::function<std::string()>& json);

// Writes a whole file, or to standard output for "-". Throws failure where it cannot.
void write_file(const std::string& path, std::string_view text);

}  // namespace frontdoor::cli
