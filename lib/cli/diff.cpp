// SPDX-License-Identifier: BSL-1.0
#include <iostream>
#include <optional>

#include <frontdoor/explanation/difference.hpp>
#include <frontdoor/referral/reader.hpp>
#include <frontdoor/rules/pack_file.hpp>

#include "../detail/row_text.hpp"
#include "command.hpp"
#include "named_pack.hpp"
#include "reading.hpp"
#include "showing.hpp"

namespace frontdoor::cli {

namespace {

enum diff_code : int { the_same = 0, different = 1 };

options described() {
    options o("diff OLD NEW [--on INPUT] [--list FILE] [--as FORM] [-o OUTPUT]",
              "Shows how two packs differ in what they decide: between which routes a referral\n"
              "can move, with the smallest that does and the rules that are responsible; which\n"
              "duties change; and that nothing else does, which is proved for all referrals\n"
              "there can be. A pack is a name or a JSON file. With --on, what would happen to\n"
              "the referrals of a year. Exit 0 where the packs decide alike; 1 where they\n"
              "differ; 2 where nothing could be done.\n\nExample:\n"
              "  frontdoor diff rsrt-2015 rhrt-2018 --on referrals.csv --as html -o board.html");
    namespace po = boost::program_options;
    const auto value = [] { return po::value<std::string>(); };
    o.positional("OLD");
    o.positional("NEW");
    o.add()("on", value()->value_name("INPUT"), "referrals, CSV or JSON Lines; - is standard input");
    o.add()("list", value()->value_name("FILE"), "with --on: write each referral that would move there");
    o.add()("ignore-extra", "with --on: pass over columns that are not known");
    add_showing(o);
    return o;
}

movement_counts count_movements(const options& o, const pack& before, const pack& after) {
    movement_counts counts;
    const auto input = o.text("on");
    const auto indicators = indicator_ids_of(after.own.empty() ? before : after);
    const auto from = open_reader(input, {indicators, o.has("ignore-extra")});
    for (auto kind = from->next(); kind != row_kind::end; kind = from->next()) {
        if (kind == row_kind::accepted) {
            counts.add(from->accepted().id, from->accepted().what, before, after);
            continue;
        }
        ++counts.rejected;
        report(std::cerr, input, from->rejected());
    }
    return counts;
}

void write_list(const movement_counts& counts, const std::string& path) {
    std::string rows = "referral_id,from,to,rules\n";
    for (const auto& m : counts.moved) {
        append_csv_text(rows, m.id);
        rows.append(",").append(route_vocabulary.id(m.from)).append(",").append(route_vocabulary.id(m.to));
        rows.append(",").append(m.rules).append("\n");
    }
    write_file(path, rows);
}

}  // namespace

int diff(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    if (!o.has("OLD") || !o.has("NEW"))
        throw usage_error("two packs are needed, the old one and the new one: names or JSON files");
    if (o.has("list") && !o.has("on")) throw usage_error("--list needs --on: the referrals to list");
    const auto before = named_pack(o.text("OLD"));
    const auto after = named_pack(o.text("NEW"));
    const auto found = differ(*before, *after);
    std::optional<movement_counts> on;
    if (o.has("on")) on = count_movements(o, *before, *after);
    if (o.has("list")) write_list(*on, o.text("list"));
    const auto* year = on ? &*on : nullptr;
    show(difference_document(found, year), o, [&] { return difference_json(found, year); });
    return found.same() ? the_same : different;
}

}  // namespace frontdoor::cli
