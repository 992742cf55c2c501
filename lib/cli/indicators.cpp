// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/booklet.hpp>

#include "command.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o("indicators [--as FORM] [-o OUTPUT]",
              "Shows every indicator as a defined term: what it means, an example that "
              "counts, one\n"
              "that does not, the question to ask. A booklet to print.\n\nExample:\n"
              "  frontdoor indicators --as html -o booklet.html");
    add_showing(o);
    return o;
}

}  // namespace

int show_indicators(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    show(indicator_booklet(), o, indicators_json);
    return all_done;
}

}  // namespace frontdoor::cli
