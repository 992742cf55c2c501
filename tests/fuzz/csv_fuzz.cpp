// SPDX-License-Identifier: BSL-1.0
// Referrals from CSV, whatever the bytes. A text with no header in it gets one, so that
// its rows are looked at too.
#include "reader_checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string text(reinterpret_cast<const char*>(data), size);
    if (fuzzing::looks_like_json(text)) return -1;  // json_lines_fuzz has these
    if (size > 3 && text.find("referral") == text.npos)
        text.insert(0, frontdoor::referral_header(fuzzing::all_columns));
    fuzzing::check_reading(text);
    return 0;
}
