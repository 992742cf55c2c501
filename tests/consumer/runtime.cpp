// SPDX-License-Identifier: BSL-1.0
// A stranger's program on frontdoor::runtime: makes up a referral, writes it, reads it back
// and says its decision in words. Uses what needs each of the libraries beneath.
#include <cstdio>
#include <fstream>
#include <iostream>

#include <frontdoor/explanation/words.hpp>
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

std::vector<std::string_view> vocabulary() {
    std::vector<std::string_view> ids;
    for (const auto& entry : frontdoor::indicator_vocabulary) ids.push_back(entry.id);
    return ids;
}

}  // namespace

int main() {
    const auto made = write_one();
    const auto from = frontdoor::open_reader(file, {vocabulary()});
    if (from->next() != frontdoor::row_kind::accepted) return 1;
    const frontdoor::row read = from->accepted();
    if (read.id != made.id || read.what != made.what) return 2;

    const auto& pack = frontdoor::packs::rsrt_2015;
    std::cout << "under " << pack.name() << ", SHA-256 " << frontdoor::sha256(pack) << "\n\n"
              << decision_in_words(read.id, read.what, classify(read.what, pack), pack);
    return 0;
}
