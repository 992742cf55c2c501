// SPDX-License-Identifier: BSL-1.0
#include "reading.hpp"

#include <ostream>

#include "../detail/shown_text.hpp"

namespace frontdoor::cli {

std::string input_of(const options& o) {
    if (!o.has("INPUT"))
        throw usage_error("INPUT is missing: a file of referrals, or - for standard input");
    return o.text("INPUT");
}

void report(std::ostream& to, const std::string& input, const rejection& r) {
    to << (input == "-" ? "standard input" : input) << ':' << r.line << ": referral_id \""
       << shown_text(r.referral_id) << '"';
    if (!r.column.empty()) to << ", column " << shown_text(r.column);
    to << ": " << shown_text(r.reason) << '\n';
}

}  // namespace frontdoor::cli
