// SPDX-License-Identifier: BSL-1.0
#include <sstream>

#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/version.hpp>

#include "command.hpp"
#include "detail/iso_text.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o("packs [-o OUTPUT]",
              "Lists the packs of thresholds: name, version, days in force, number of rules, title,\n"
              "and the SHA-256 of what they say.\n\nExample:\n"
              "  frontdoor packs");
    o.add()("output,o", boost::program_options::value<std::string>()->value_name("FILE"),
            "where to write; standard output otherwise");
    return o;
}

std::string day(const std::optional<std::chrono::local_days>& d) {
    return d ? detail::iso_text(*d) : "still is";
}

void describe(std::ostream& to, const pack& p) {
    to << p.name() << '\n'
       << "  version  " << version << '\n'
       << "  title    " << p.heading.title << '\n'
       << "  extends  " << (p.heading.extends.empty() ? "nothing" : p.heading.extends) << '\n'
       << "  in force " << day(p.heading.from) << " to " << day(p.heading.until) << '\n'
       << "  rules    " << p.rules.size() << '\n'
       << "  sha256   " << sha256(p) << '\n';
}

}  // namespace

int packs(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    std::ostringstream text;
    for (const pack* p : frontdoor::packs::all) describe(text, *p);
    write_file(o.text("output", "-"), text.str());
    return all_done;
}

}  // namespace frontdoor::cli
