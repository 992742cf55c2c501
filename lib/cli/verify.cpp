// SPDX-License-Identifier: BSL-1.0
#include <iostream>

#include <frontdoor/explanation/proof.hpp>
#include <frontdoor/record/referral_writer.hpp>
#include <frontdoor/rules/identity.hpp>
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

verify_code code_of(const proof& p) {
    if (p.has(verdict::refuted)) return refuted;
    return p.has(verdict::not_analysable) ? not_analysable : proved;
}

// A pack whose parameters change is proved for each span of days. Shown is the newest, or
// one where something is refuted or else not analysable; the others go to standard error.
proof worst_of(const std::vector<std::shared_ptr<const pack>>& editions) {
    constexpr auto weight = [](const proof& p) { return code_of(p) == refuted ? 2 : code_of(p) == proved ? 0 : 1; };
    proof worst = prove(*editions.back());
    for (std::size_t i = editions.size() - 1; i-- > 0;) {
        auto other = prove(*editions[i]);
        if (weight(other) > weight(worst)) std::swap(other, worst);
    }
    if (editions.size() > 1)
        std::cerr << "note: its parameters change, and all " << editions.size()
                  << " sets of their values were looked at; shown is the one with SHA-256 "
                  << sha256(*worst.of) << '\n';
    return worst;
}

void write_witnesses(const proof& p, const std::string& path) {
    std::string rows(referral_header());
    const auto ids = indicator_ids_of(*p.of);
    std::size_t number = 0;
    for (const auto& f : p.findings)
        if (f.witness)
            write_referral(rows, "W" + std::to_string(++number), *f.witness, quality_columns::left_out, ids);
    write_file(path, rows);
}

}  // namespace

int verify(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    if (!o.has("PACK")) throw usage_error("PACK is missing: a pack's name or its JSON file");
    const auto editions = named_editions(o.text("PACK"));
    const auto found = worst_of(editions);
    if (o.has("witnesses")) write_witnesses(found, o.text("witnesses"));
    show(proof_document(found), o, [&] { return proof_json(found); });
    return code_of(found);
}

}  // namespace frontdoor::cli
