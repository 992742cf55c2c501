// SPDX-License-Identifier: BSL-1.0
// A pack's file, whatever is in it: refused with a place, or read; and what was read is
// written, read back and is the same.
#include <string>
#include <string_view>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/pack_file.hpp>
#include <frontdoor/rules/pack_json.hpp>

#include "check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace frontdoor;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
        const auto read = read_pack(text, "fuzzed");
        const auto again = read_pack(pack_json(*read.pack), "again");
        fuzzing::check(sha256(*read.pack) == sha256(*again.pack), "reading back gives the same hash");
        referral r;
        for (std::size_t i = 0; i < indicators_of(*read.pack); ++i) r.present.set(i);
        fuzzing::check(classify(r, *read.pack).route == route::immediate_protection, "the floor stands");
    } catch (const failure& refused) {
        fuzzing::check(refused.code() == error::invalid_pack, "it is called a pack with mistakes");
        fuzzing::check(std::string_view(refused.what()).starts_with("fuzzed:"), "the file is named");
    }
    return 0;
}
