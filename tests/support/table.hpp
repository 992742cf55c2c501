// SPDX-License-Identifier: BSL-1.0
// A published table, read into memory: a line for each, a cell for each column by name.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace support {

using table_line = std::map<std::string, std::string, std::less<>>;

inline std::vector<std::string> parts_of(std::string_view text,
                                         std::string_view between) {
    std::vector<std::string> parts;
    if (text.empty()) return parts;
    for (std::size_t at = 0; at != text.npos;) {
        at = text.find(between);
        parts.emplace_back(text.substr(0, at));
        if (at != text.npos) text.remove_prefix(at + between.size());
    }
    return parts;
}

// The cells of a line; an empty one counts too.
inline std::vector<std::string> cells_of(const std::string& line) {
    auto cells = parts_of(line + "\t.", "\t");
    cells.pop_back();
    return cells;
}

inline std::vector<table_line> read_table(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string text;
    if (!std::getline(file, text)) throw std::runtime_error("no table " + path.string());
    const auto columns = cells_of(text);
    std::vector<table_line> lines;
    while (std::getline(file, text)) {
        const auto cells = cells_of(text);
        lines.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i)
            lines.back()[columns[i]] = cells.at(i);
    }
    return lines;
}

// One of the tables as published: read_published("sets.tsv").
inline std::vector<table_line> read_published(const std::string& name) {
    return read_table(std::filesystem::path(FRONTDOOR_TESTS_DIR) / "packs" / "tables" /
                      name);
}

}  // namespace support
