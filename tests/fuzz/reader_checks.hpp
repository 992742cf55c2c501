// SPDX-License-Identifier: BSL-1.0
// What every reader keeps to, whatever it is given to read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <frontdoor/failure.hpp>
#include <frontdoor/frontdoor.hpp>
#include <frontdoor/record/referral_writer.hpp>
#include <frontdoor/referral/reader.hpp>

#include "check.hpp"
#include "input_file.hpp"

namespace fuzzing {

using frontdoor::row_kind;

inline constexpr auto all_columns = frontdoor::quality_columns::written;

// One row as a reader gave it, kept.
struct kept_row {
    row_kind kind = row_kind::end;
    std::uint64_t line = 0;
    std::string id;
    std::string raw;
    std::string column;  // the last two of a rejected row
    std::string reason;
    frontdoor::referral what;
    bool age_set_aside = false;

    friend bool operator==(const kept_row&, const kept_row&) = default;
};

struct kept_file {
    std::string refusal;  // why the file as a whole could not be read; else empty
    std::string preamble;
    std::vector<kept_row> rows;

    friend bool operator==(const kept_file&, const kept_file&) = default;
};

// The first byte that is no space, behind a byte order mark: it tells the formats apart.
inline bool looks_like_json(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

inline kept_row keep(frontdoor::reader& from, row_kind kind) {
    kept_row kept;
    kept.kind = kind;
    if (kind == row_kind::accepted) {
        const frontdoor::row& r = from.accepted();
        kept.line = r.line;
        kept.id = r.id;
        kept.what = r.what;
        kept.age_set_aside = r.age_set_aside;
    } else {
        const frontdoor::rejection& r = from.rejected();
        kept.line = r.line;
        kept.id = r.referral_id;
        kept.column = r.column;
        kept.reason = r.reason;
    }
    for (auto part = from.raw(); !part.empty(); part = from.rest_of_raw())
        kept.raw += part;
    return kept;
}

// Any exception but `failure`, which has a reason to show, is a fault and ends the
// program.
inline kept_file read_all(const input_file& from, bool ignore_extra) {
    kept_file kept;
    try {
        const auto reader =
            frontdoor::open_reader(from.path(), {frontdoor::indicator_ids, ignore_extra});
        kept.preamble = reader->preamble();
        for (auto kind = reader->next(); kind != row_kind::end; kind = reader->next())
            kept.rows.push_back(keep(*reader, kind));
        check(reader->next() == row_kind::end, "the end stays the end");
    } catch (const frontdoor::failure& refused) {
        kept.refusal = refused.what();
        check(!kept.refusal.empty(), "a refusal says why");
    }
    return kept;
}

inline bool is_blank(std::string_view line, bool json) {
    if (json) return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return line == "\n" || line == "\r\n" || line == "\r";
}

// Passes over blank lines. `line` counts the line ends that were passed.
inline void skip_blank_lines(std::string_view& text, std::uint64_t& line, bool json) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto first = text.substr(0, end == text.npos ? end : end + 1);
        if (!is_blank(first, json)) return;
        text.remove_prefix(first.size());
        ++line;
    }
}

inline void take(std::string_view& text, std::uint64_t& line, std::string_view expected) {
    check(text.starts_with(expected), "raw() is what stands in the input");
    text.remove_prefix(expected.size());
    for (const char c : expected) line += c == '\n' ? 1 : 0;
}

// Header and rows are the input, byte for byte and line by line, but for blank lines.
inline void check_covers(const kept_file& read, std::string_view text) {
    const bool json = looks_like_json(text);
    std::uint64_t line = 1;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    skip_blank_lines(text, line, json);
    take(text, line, read.preamble);
    for (const kept_row& row : read.rows) {
        skip_blank_lines(text, line, json);
        check(row.line == line, "a row knows on which line it begins");
        check(!row.raw.empty(), "a row has text");
        take(text, line, row.raw);
    }
    skip_blank_lines(text, line, json);
    check(text.empty(), "no text is left out");
}

inline void check_referral(const frontdoor::referral& r) {
    check(!(r.present & r.absent).any(), "nothing is both present and absent");
    (r.present | r.absent).for_each([](std::size_t i) {
        check(i < frontdoor::indicator_count, "every indicator is in the vocabulary");
    });
    if (r.age.is_known() && !r.age.is_unborn())
        check(r.age.months() <= frontdoor::longest_age_months, "an age is a child's");
    check(static_cast<std::size_t>(r.source) < frontdoor::referral_source_size,
          "the source is in the code set");
    check(static_cast<std::size_t>(r.consent) < frontdoor::consent_size,
          "consent is in the code set");
}

inline void check_rows(const kept_file& read) {
    std::unordered_set<std::string_view> ids;
    for (const kept_row& row : read.rows) {
        if (row.kind == row_kind::rejected) {
            check(!row.reason.empty(), "a rejection says why");
            continue;
        }
        check(row.kind == row_kind::accepted, "a row is accepted or rejected");
        check(!row.id.empty(), "an accepted row has an id");
        check(ids.insert(row.id).second, "no id is accepted twice");
        check(!row.age_set_aside || row.what.age.is_unborn(),
              "an age is set aside for an unborn child alone");
        check_referral(row.what);
    }
}

// What was accepted, written by the library and read again, is the same.
inline void check_round_trip(const kept_file& read) {
    std::string text{frontdoor::referral_header(all_columns)};
    std::vector<const kept_row*> accepted;
    for (const kept_row& row : read.rows) {
        if (row.kind != row_kind::accepted) continue;
        accepted.push_back(&row);
        frontdoor::write_referral(text, row.id, row.what, all_columns);
    }
    if (accepted.empty()) return;
    const kept_file again = read_all(input_file::whole(text), false);
    check(again.rows.size() == accepted.size(), "each row written is a row read");
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        check(again.rows[i].kind == row_kind::accepted, "a row written is accepted");
        check(again.rows[i].id == accepted[i]->id, "an id comes back as it was");
        check(again.rows[i].what == accepted[i]->what, "a referral comes back as it was");
    }
}

// Columns that are passed over change no row that was accepted without doing so.
inline void check_ignoring(const kept_file& strict, const kept_file& lenient) {
    if (!strict.refusal.empty()) return;
    check(lenient.refusal.empty(), "what is read strictly is read leniently");
    check(lenient.rows.size() == strict.rows.size(), "both ways have the same rows");
    for (std::size_t i = 0; i < strict.rows.size(); ++i)
        if (strict.rows[i].kind == row_kind::accepted)
            check(lenient.rows[i] == strict.rows[i], "an accepted row stays as it was");
}

inline bool has_rejected(const kept_file& read) {
    return std::any_of(read.rows.begin(), read.rows.end(), [](const kept_row& row) {
        return row.kind == row_kind::rejected;
    });
}

inline void check_read(const kept_file& read, std::string_view text) {
    if (read.refusal.empty()) check_covers(read, text);
    check_rows(read);
    check_round_trip(read);
}

// Opening a reader takes longer than reading a short text: none is opened for nothing.
inline void check_reading(std::string_view text) {
    const kept_file strict = read_all(input_file::whole(text), false);
    check_read(strict, text);
    if (strict.refusal.empty()) {
        const kept_file pieces = read_all(input_file::in_pieces(text), false);
        check(pieces.rows == strict.rows,
              "it does not matter how much comes with a read");
        check(pieces.preamble == strict.preamble, "nor does it for the header");
        if (!has_rejected(strict)) return;
    }
    const kept_file lenient = read_all(input_file::whole(text), true);
    check_read(lenient, text);
    check_ignoring(strict, lenient);
}

}  // namespace fuzzing
