// SPDX-License-Identifier: BSL-1.0
#include <charconv>

#include <frontdoor/facts/synthetic.hpp>
#include <frontdoor/record/output_file.hpp>
#include <frontdoor/record/referral_writer.hpp>

#include "command.hpp"

namespace frontdoor::cli {

namespace {

namespace po = boost::program_options;

options described() {
    options o("generate [--referrals N] [--seed S] [-o OUTPUT]",
              "Writes synthetic referrals: no real child's data, shaped like a year at the front\n"
              "door of Birmingham in 2016/17. The same seed gives the same file on every machine.\n\nExample:\n"
              "  frontdoor generate --referrals 16590 --seed 2017 -o year.csv");
    o.add()("referrals", po::value<std::string>()->value_name("N"),
            "how many; 16590, a year, if not said");
    o.add()("seed", po::value<std::string>()->value_name("S"), "which of the possible years; 1 if not said");
    o.add()("format", po::value<std::string>()->value_name("FORMAT"), "csv");
    o.add()("output,o", po::value<std::string>()->value_name("FILE"),
            "where to write; standard output otherwise");
    return o;
}

std::uint64_t number(const options& o, const char* name, std::uint64_t otherwise) {
    const auto text = o.text(name, std::to_string(otherwise));
    std::uint64_t value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (wrong != std::errc{} || end != text.data() + text.size())
        throw usage_error("--" + std::string(name) + " takes a whole number, not \"" + text + "\"");
    return value;
}

}  // namespace

int generate(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    if (o.text("format", "csv") != "csv")
        throw usage_error("there is no format " + o.text("format") + "; it is csv");
    synthetic_year year(number(o, "referrals", referrals_in_a_year), number(o, "seed", 1));
    output_file output(o.text("output", "-"));
    output.write(referral_header());
    std::string text;
    while (const auto made = year.next()) {
        text.clear();
        write_referral(text, made->id, made->what);
        output.write(text);
    }
    output.finish();
    return all_done;
}

}  // namespace frontdoor::cli
