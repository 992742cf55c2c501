// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/proof.hpp>
#include <frontdoor/record/output_file.hpp>
#include <frontdoor/record/referral_writer.hpp>
#include <frontdoor/rules/pack_file.hpp>

#include "command.hpp"
#include "named_pack.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

enum verify_code : int { proved = 0, refuted = 1, not_analysable = 3 };

options described() {
    options o("verify PACK [--as FORM] [-o OUTPUT] [--witnesses FILE]",
              "Proves what a pack of thresholds promises, for all referrals there can be: that\n"
              "another risk never lowers a route, that nothing goes below the statutory floor,\n"
              "that every rule can hold and is of use, and more. PACK is a pack's name or its\n"
              "JSON file. What is refuted is shown with the smallest referral that shows it.\n"
              "Exit 0 where all is proved; 1 where something is refuted; 3 where something\n"
              "cannot be analysed; 2 where nothing could be done.\n\nExample:\n"
              "  frontdoor verify our-thresholds.json --as html -o proof.html");
    o.positional("PACK");
    add_showing(o);
    o.add()("witnesses", boost::program_options::value<std::string>()->value_name("FILE"),
            "write the referrals that refute something there, as rows that classify takes");
    return o;
}

void write_witnesses(const proof& p, const std::string& path) {
    std::string rows(referral_header());
    const auto ids = indicator_ids_of(*p.of);
    std::size_t number = 0;
    for (const auto& f : p.findings)
        if (f.witness)
            write_referral(rows, "W" + std::to_string(++number), *f.witness, quality_columns::left_out, ids);
    output_file to(path);
    to.write(rows);
    to.finish();
}

}  // namespace

int verify(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    if (!o.has("PACK")) throw usage_error("PACK is missing: a pack's name or its JSON file");
    const auto shown = named_pack(o.text("PACK"));
    const auto found = prove(*shown);
    if (o.has("witnesses")) write_witnesses(found, o.text("witnesses"));
    show(proof_document(found), o, [&] { return proof_json(found); });
    if (found.has(verdict::refuted)) return refuted;
    return found.has(verdict::not_analysable) ? not_analysable : proved;
}

}  // namespace frontdoor::cli
