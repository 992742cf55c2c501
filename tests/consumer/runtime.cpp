// SPDX-License-Identifier: BSL-1.0
// A stranger's program on frontdoor::runtime: makes up a referral, writes it, reads it back
// and says its decision in words. Uses what needs each of the libraries beneath.
#include <cstdio>
#include <fstream>
#include <iostream>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/facts/synthetic.hpp>
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/referral_writer.hpp>
#include <frontdoor/referral/reader.hpp>
#include <frontdoor/rules/identity.hpp>

namespace {

const char* const file = "made_up.csv";

frontdoor::synthetic_referral write_one() {
    auto made = frontdoor::synthetic_year(1, 2017).next().value();
    std::string text{frontdoor::referral_header()};
    frontdoor::write_referral(text, made.id, made.what);
    std::ofstream(file) << text;
    return made;
}

}  // namespace

int main() {
    const auto made = write_one();
    const auto from = frontdoor::open_reader(file, {frontdoor::indicator_ids});
    if (from->next() != frontdoor::row_kind::accepted) return 1;
    const frontdoor::row read = from->accepted();
    if (read.id != made.id || read.what != made.what) return 2;

    const auto& pack = frontdoor::packs::rsrt_2015;
    std::cout << "under " << pack.name() << ", SHA-256 " << frontdoor::sha256(pack)
              << "\n\n"
              << as_text(for_practitioner(explain(read.id, read.what, pack)));
    return 0;
}
