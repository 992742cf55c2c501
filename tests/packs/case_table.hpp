// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// Reads the tables of cases in this folder; README.md says how a person reads them.
// Nothing here knows the vocabulary or the rules, so that every reading of the rules
// can be held against the same cases.
namespace cases {

// What a case says is known. A name in neither set, or a count not listed, is unknown.
struct known_facts {
    std::set<std::string> present;
    std::set<std::string> absent;
    std::optional<int> age_months;
    bool unborn = false;
    std::map<std::string, int> counts;

    bool operator==(known_facts const&) const = default;
};

// The same referral but for one fact: the change as the table words it, the fact that
// it is about (an indicator, a count, or `age`), and what is known after it. Unborn, an
// age and no age at all are three values of one fact, `age`.
struct twin {
    std::string change;
    std::string about;
    known_facts known;
};

enum class outcome { stops_holding, starts_holding, always_holds, never_holds };

// One line of a table. Each twin stands on its own: it differs from `first` alone.
struct row {
    int line;
    std::string rule;
    std::string sentence;
    known_facts first;
    std::vector<twin> twins;
    outcome then;
};

bool holds_at_first(outcome then);
bool holds_when_changed(outcome then);

// A slip in a table, worded for the person who wrote the row: file, line, what to do.
struct mistake : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Reads a whole table. Throws `mistake` at the first slip.
//     for (cases::row const& row : cases::read("rsrt_2015_cases.tsv")) ...
std::vector<row> read(std::filesystem::path const& table);

// The table of that name in this folder: of_table("children_act").
std::vector<row> of_table(std::string const& name);

// The cases of a shipped pack, by its name: its own and those of the packs below it, but
// for the rules that it replaced or removed: for these its own table speaks.
//     of_pack("rhrt-2018")
std::vector<row> of_pack(std::string_view name);

// Reads one line without its line end; `read` puts the file and the line before it.
row read_row(std::string_view text);

} // namespace cases
