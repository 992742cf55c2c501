// SPDX-License-Identifier: BSL-1.0
// A file of referrals, row by row: what cannot be read is named, the rest goes on.
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/decision_writer.hpp>
#include <frontdoor/referral/reader.hpp>

#include <cstdio>
#include <string>

using namespace frontdoor;

int main(int count, char** arguments) {
    const std::string path = count > 1 ? arguments[1] : "03_referrals.csv";
    const decision_writer writer(row_format::csv);
    std::string text(writer.header());

    const auto rows = open_reader(path, {indicator_ids});
    for (auto kind = rows->next(); kind != row_kind::end; kind = rows->next()) {
        if (kind == row_kind::rejected) {
            const rejection& bad = rows->rejected();
            std::printf("line %d, %s, %s: %s\n", static_cast<int>(bad.line),
                        bad.referral_id.c_str(), bad.column.c_str(), bad.reason.c_str());
            continue;
        }
        const row& good = rows->accepted();
        const pack& by = *local_pack_for(good.what.received).chosen;
        writer.write(text, good.id, classify(good.what, by), by);
    }
    std::fputs(text.c_str(), stdout);
}
