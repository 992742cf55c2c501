// SPDX-License-Identifier: BSL-1.0
#include <iostream>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/referral/reader.hpp>

#include "command.hpp"
#include "pack_choice.hpp"
#include "reading.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o("explain INPUT --id ID [--pack PACK] [--for VOICE] [--as FORM] [-o OUTPUT]",
              "Shows why one referral of INPUT is decided as it is: the rules that hold, what made\n"
              "them hold, what they rest on; duties and time limits; what is worth asking; what\n"
              "would change it. For a family it is in plain English, and leaves out what must not\n"
              "be told before it is agreed how.\n\n"
              "Example:\n"
              "  frontdoor explain referrals.csv --id R-1043 --as html -o R-1043.html");
    namespace po = boost::program_options;
    const auto value = [] { return po::value<std::string>(); };
    o.positional("INPUT");
    o.add()("id", value()->value_name("ID"), "the referral_id to explain");
    o.add()("pack", value()->value_name("PACK"),
            "children-act, rsrt-2015, rhrt-2018, a pack's JSON file, or auto (the default)");
    o.add()("for", value()->value_name("VOICE"), "practitioner (the default), family or record");
    add_showing(o);
    o.add()("ignore-extra", "pass over columns that are not known");
    o.add()("schema", "write the JSON Schema of --as json for a practitioner and for the record (they are the "
            "same), and stop; for a family JSON is the page: a title and its blocks");
    return o;
}

document in_voice(const explanation& e, const std::string& voice) {
    if (voice == "practitioner") return for_practitioner(e);
    if (voice == "family") return for_family(e);
    if (voice == "record") return for_record(e);
    throw usage_error("there is no voice " + voice + "; it is practitioner, family or record");
}

// How often the id stands in what is left to read.
std::size_t times_more(reader& from, const std::string& id) {
    std::size_t times = 0;
    for (auto kind = from.next(); kind != row_kind::end; kind = from.next())
        if (id == (kind == row_kind::accepted ? from.accepted().id : from.rejected().referral_id)) ++times;
    return times;
}

// The first that has the id; it is said if others have it. Throws failure where there is
// none, or it is rejected.
referral find_referral(reader& from, const std::string& input, const std::string& id) {
    for (auto kind = from.next(); kind != row_kind::end; kind = from.next()) {
        if (kind == row_kind::accepted && from.accepted().id == id) {
            const referral found = from.accepted().what;
            if (const auto more = times_more(from, id))
                std::cerr << "note: the referral \"" << id << "\" stands " << more + 1 << " times in "
                          << input << "; the first is explained\n";
            return found;
        }
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
    if (o.has("schema")) {
        write_file(o.text("output", "-"), record_schema());
        return all_done;
    }
    const auto input = input_of(o);
    check_files_differ(o);
    if (!o.has("id")) throw usage_error("--id is missing: the referral_id to explain");
    pack_choice packs(o.text("pack", "auto"));
    const auto indicators = packs.indicators();
    const auto from = open_reader(input, {indicators, o.has("ignore-extra")});
    const referral found = find_referral(*from, input, o.text("id"));
    const auto e = frontdoor::explain(o.text("id"), found, packs.for_referral(found));
    const auto voice = o.text("for", "practitioner");
    const document shown = in_voice(e, voice);
    show(shown, o, [&] { return voice == "family" ? as_json(shown) : record_json(e); });
    if (voice == "family" && withheld_from_family(e))
        std::cerr << "note: agree with the police and social care first what the family may be told\n";
    return all_done;
}

}  // namespace frontdoor::cli
