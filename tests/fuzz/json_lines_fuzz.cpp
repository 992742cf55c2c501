// SPDX-License-Identifier: BSL-1.0
// Referrals from JSON Lines, whatever comes after the brace that they are known by.
#include "reader_checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (!fuzzing::looks_like_json(text)) return -1;  // csv_fuzz has these
    fuzzing::check_reading(text);
    return 0;
}
