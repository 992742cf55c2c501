// SPDX-License-Identifier: BSL-1.0
#include <iostream>

#include <frontdoor/explanation/coverage.hpp>
#include <frontdoor/record/referral_writer.hpp>
#include <frontdoor/referral/reader.hpp>
#include <frontdoor/rules/pack_file.hpp>

#include "command.hpp"
#include "named_pack.hpp"
#include "reading.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

enum coverage_code : int { complete = 0, not_complete = 1 };

options described() {
    options o("coverage PACK TESTS [--missing FILE] [--as FORM] [-o OUTPUT]",
              "Shows which rules of a pack, and which terms of their conditions, the referrals of\n"
              "TESTS exercise (MC/DC): each term must once make its rule hold, and its lack must\n"
              "once stop it. Finds the referrals that are missing. PACK is a name or a JSON file;\n"
              "TESTS is CSV or JSON Lines, as classify takes it. Exit 0 where nothing is missing;\n"
              "1 where something is; 2 where nothing could be done.\n\nExample:\n"
              "  frontdoor coverage our-thresholds.json tests.csv --missing to-add.csv");
    namespace po = boost::program_options;
    o.positional("PACK");
    o.positional("TESTS");
    o.add()("missing", po::value<std::string>()->value_name("FILE"),
            "write the missing referrals there, as rows that classify takes");
    o.add()("ignore-extra", "pass over columns that are not known");
    add_showing(o);
    return o;
}

frontdoor::coverage counted(const options& o, const pack& of) {
    coverage_count count(of);
    const auto input = o.text("TESTS");
    const auto indicators = indicator_ids_of(of);
    const auto from = open_reader(input, {indicators, o.has("ignore-extra")});
    for (auto kind = from->next(); kind != row_kind::end; kind = from->next()) {
        if (kind == row_kind::accepted) count.add(from->accepted().what);
        else report(std::cerr, input, from->rejected());
    }
    return count.finish();
}

// Named after the rule, the term by its number, and what it shows.
void write_missing(const frontdoor::coverage& c, const std::string& path) {
    std::string rows(referral_header());
    const auto ids = indicator_ids_of(*c.of);
    const auto write = [&](const std::string& id, const term_side& side) {
        if (side.would_do) write_referral(rows, id, *side.would_do, quality_columns::left_out, ids);
    };
    for (const auto& rule : c.rules)
        for (std::size_t t = 0; t < rule.terms.size(); ++t) {
            const auto id = rule.rule + "/" + std::to_string(t + 1);
            write(id + "/holds", rule.terms[t].makes);
            write(id + "/does-not-hold", rule.terms[t].stops);
        }
    write_file(path, rows);
}

}  // namespace

int coverage(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    if (!o.has("PACK") || !o.has("TESTS"))
        throw usage_error("a pack and a file of test referrals are needed");
    const auto of = named_pack(o.text("PACK"));
    const auto found = counted(o, *of);
    if (o.has("missing")) write_missing(found, o.text("missing"));
    show(coverage_document(found), o, [&] { return coverage_json(found); });
    return found.complete() ? complete : not_complete;
}

}  // namespace frontdoor::cli
