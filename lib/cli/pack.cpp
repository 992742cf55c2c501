// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/pack_document.hpp>
#include <frontdoor/rules/pack_file.hpp>
#include <frontdoor/rules/pack_json.hpp>

#include "command.hpp"
#include "named_pack.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o(
        "pack show PACK [--as FORM] [-o OUTPUT]\n       frontdoor pack schema [-o OUTPUT]",
        "Shows a whole pack of thresholds as a document: its rules in plain sentences "
        "by\n"
        "level and theme, with what each rests on and its source; the duties and time\n"
        "limits; a glossary. PACK is children-act, rsrt-2015, rhrt-2018 or a pack's JSON\n"
        "file. As JSON: the pack itself, complete, as --pack takes it; its schema is\n"
        "written by frontdoor pack schema.\n\nExample:\n"
        "  frontdoor pack show rhrt-2018 --as html -o thresholds.html");
    o.positional("show");
    o.positional("NAME");
    add_showing(o);
    return o;
}

}  // namespace

int show_pack(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    if (o.text("show") == "schema") {
        write_file(o.text("output", "-"), pack_schema());
        return all_done;
    }
    if (o.text("show") != "show")
        throw usage_error("pack what? frontdoor pack show NAME shows one; frontdoor packs lists them");
    if (!o.has("NAME"))
        throw usage_error("the pack's name is missing; frontdoor packs lists them");
    const auto shown = named_pack(o.text("NAME"));
    show(pack_document(*shown), o, [&] { return pack_json(*shown); });
    return all_done;
}

}  // namespace frontdoor::cli
