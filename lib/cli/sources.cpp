// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/booklet.hpp>

#include "command.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o(
        "sources [--as FORM] [-o OUTPUT]",
        "Shows what the rules, the duties and the time limits rest on: Acts, guidance,\n"
        "judgments, local documents; where to find each and how far it was "
        "checked.\n\nExample:\n"
        "  frontdoor sources --as html -o sources.html");
    add_showing(o);
    return o;
}

}  // namespace

int show_sources(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    show(bibliography_document(), o, sources_json);
    return all_done;
}

}  // namespace frontdoor::cli
