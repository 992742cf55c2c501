// SPDX-License-Identifier: BSL-1.0
#include <iostream>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/explanation/words.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/record/output_file.hpp>
#include <frontdoor/referral/reader.hpp>

#include "command.hpp"
#include "pack_choice.hpp"
#include "reading.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o("explain INPUT --id ID [--pack NAME] [-o OUTPUT]",
              "Shows why one referral of INPUT is decided as it is: the rules that hold, what made\n"
              "them hold, what they rest on and their source; the duties; what is worth asking.\n\nExample:\n"
              "  frontdoor explain referrals.csv --id R-1043");
    namespace po = boost::program_options;
    const auto value = [] { return po::value<std::string>(); };
    o.positional("INPUT");
    o.add()("id", value()->value_name("ID"), "the referral_id to explain");
    o.add()("pack", value()->value_name("NAME"),
            "children-act, rsrt-2015, rhrt-2018, or auto (the default)");
    o.add()("output,o", value()->value_name("FILE"), "where to write; standard output otherwise");
    o.add()("ignore-extra", "pass over columns that are not known");
    return o;
}

// Reads until the referral is there. Throws failure where it is not, or is rejected.
const row& find_referral(reader& from, const std::string& input, const std::string& id) {
    for (auto kind = from.next(); kind != row_kind::end; kind = from.next()) {
        if (kind == row_kind::accepted && from.accepted().id == id) return from.accepted();
        if (kind == row_kind::accepted || from.rejected().referral_id != id) continue;
        report(std::cerr, input, from.rejected());
        throw failure(error::unknown_referral, "the referral \"" + id + "\" cannot be read");
    }
    throw failure(error::unknown_referral, "there is no referral \"" + id + "\" in " + input);
}

}  // namespace

int explain(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    const auto input = input_of(o);
    if (!o.has("id")) throw usage_error("--id is missing: the referral_id to explain");
    pack_choice packs(o.text("pack", "auto"));
    const auto from = open_reader(input, {indicator_ids, o.has("ignore-extra")});
    const row& found = find_referral(*from, input, o.text("id"));
    const pack& by = packs.for_referral(found.what);
    output_file output(o.text("output", "-"));
    output.write(decision_in_words(found.id, found.what, frontdoor::classify(found.what, by), by));
    output.finish();
    return all_done;
}

}  // namespace frontdoor::cli
