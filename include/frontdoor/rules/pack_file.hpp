// SPDX-License-Identifier: BSL-1.0
// Packs read at run time, from JSON: the very same values as those compiled in. Part of
// frontdoor::runtime.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// The limits on a file of a pack, so that a hostile one cannot hurt.
inline constexpr std::size_t largest_pack_file = std::size_t{4} << 20;  // bytes
inline constexpr std::size_t deepest_pack_file = 32;                    // nested values
inline constexpr std::size_t most_sets = 256;

// A pack and what its author should know of it. The pack lives as long as a copy of the
// pointer; it never changes and may be used by any number of threads.
struct pack_read {
    std::shared_ptr<const frontdoor::pack> pack;
    std::vector<std::string> notes;
    std::vector<std::chrono::local_days> parameters_change;  // days on which one does, rising
};

// Reads a pack in the form that pack_json writes, or as changes to another pack; the JSON
// Schema of both is pack_schema(). The statutory floor comes with every pack: a file need
// not repeat it and cannot change it. named: what messages call the text. on: the day whose
// values the pack's parameters take, the newest otherwise; a pack says of itself that it is
// in force on the days on which these values hold.
//
// Throws failure, invalid_pack: a line for each mistake, with file, line, column, the rule
// where it is in one, what was wrong and the nearest name that would have been right.
pack_read read_pack(std::string_view json, const std::string& named,
                    std::optional<std::chrono::local_days> on = {});

// The same from a file. Throws failure, cannot_read, too.
pack_read read_pack_file(const std::string& path, std::optional<std::chrono::local_days> on = {});

// A pack for each span of days on which its parameters have the same values, the oldest
// first; one where it has none.
std::vector<std::shared_ptr<const pack>> read_editions(const std::string& path);

// The ids of the vocabulary and of the pack's own indicators, by their places: what readers
// and writers of referrals need. The views live as long as the pack.
std::vector<std::string_view> indicator_ids_of(const pack& of);

// JSON Schema (draft 2020-12) of a pack's file.
std::string_view pack_schema();

}  // namespace frontdoor
