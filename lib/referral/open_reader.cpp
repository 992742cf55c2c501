// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/failure.hpp>
#include <frontdoor/referral/reader.hpp>

#include "csv_reader.hpp"
#include "json_reader.hpp"

namespace frontdoor {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

bool is_utf16_or_32(std::string_view start) {
    return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") ||
           start.starts_with(std::string_view("\0\0\xFE\xFF", 4));
}

constexpr std::string_view blanks = " \t\r\n";

std::string_view without_blanks(std::string_view line) {
    const auto first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

bool is_json(std::string_view line) { return line.starts_with('{'); }

// JSON, but not an object on each line.
bool is_other_json(std::string_view line) {
    if (line == "{") return true;
    if (!line.starts_with('[')) return false;
    const auto inside = without_blanks(line.substr(1));
    return inside.empty() || inside.front() == '{' || inside.front() == ']';
}

}  // namespace

std::unique_ptr<reader> open_reader(const std::string& path, reader_options options) {
    auto input = std::make_unique<record_stream>(path);
    const auto start = input->first_line();
    if (is_utf16_or_32(start))
        throw failure(error::wrong_encoding,
                      input->path() + " looks like UTF-16 or UTF-32; save it as UTF-8");
    if (start.starts_with(utf8_mark)) input->skip_mark(utf8_mark.size());
    const auto first = without_blanks(input->first_text());
    if (is_other_json(first))
        throw failure(error::cannot_read,
                      input->path() + " is JSON, but not JSON Lines: write each referral as an object on a "
                                      "line of its own, with no list around them");
    if (is_json(first)) return std::make_unique<json_reader>(std::move(input), options);
    return std::make_unique<csv_reader>(std::move(input), options);
}

}  // namespace frontdoor
