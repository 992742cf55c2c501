// SPDX-License-Identifier: BSL-1.0
#include "csv_reader.hpp"

#include <algorithm>
#include <utility>

#include <frontdoor/failure.hpp>

#include "../detail/shown_text.hpp"
#include "utf8.hpp"

namespace frontdoor {

namespace {

using field = row_interpreter::field;

// What the header has in place of commas; empty where it has commas, or one column.
std::string_view other_separator(std::string_view header) {
    if (header.find(',') != std::string_view::npos) return {};
    if (header.find(';') != std::string_view::npos) return "semicolons";
    if (header.find('\t') != std::string_view::npos) return "tabs";
    return header.find('|') != std::string_view::npos ? "bars" : std::string_view{};
}

}  // namespace

csv_reader::csv_reader(std::unique_ptr<record_stream> input, const reader_options& options)
    : input_{std::move(input)}, records_{*input_}, interpreter_{options} {
    if (!records_.next()) refuse_header(error::empty_input, "the file is empty; a header row is needed");
    header_ = input_->record();
    if (!records_.malformed().reason.empty())
        refuse_header(error::cannot_read, "the header row cannot be read: a value in it " +
                                              records_.malformed().reason);
    if (const auto bad = broken_text(header_))
        refuse_header(error::wrong_encoding, "the header row " + *bad);
    if (const auto other = other_separator(header_); !other.empty())
        refuse_header(error::wrong_separator,
                      "the columns are separated by " + std::string(other) +
                          "; separate them by commas (in a spreadsheet: save as \"CSV UTF-8 "
                          "(comma delimited)\")");
    for (const auto name : records_.fields()) add_column(name, options.ignore_extra);
    const auto id = std::find_if(columns_.begin(), columns_.end(),
                                 [](const auto& c) { return c.what == field::referral_id; });
    if (id == columns_.end())
        refuse_header(error::missing_column, "the column referral_id is missing; every referral "
                                             "needs an id of its own");
    id_column_ = static_cast<std::size_t>(id - columns_.begin());
}

void csv_reader::refuse_header(error code, const std::string& what) const {
    throw failure(code, input_->path() + ":1: " + what);
}

void csv_reader::add_column(std::string_view name, bool ignore_extra) {
    const auto found = interpreter_.find(name);
    const std::string shown = quoted_text(name);
    if (!found && !ignore_extra)
        refuse_header(error::unknown_column,
                      "the column " + shown + " is not known; did you mean \"" +
                          std::string(interpreter_.nearest(name)) +
                          "\"? (--ignore-extra passes over columns that are not known)");
    const bool repeated = found && std::any_of(columns_.begin(), columns_.end(), [&](const auto& c) {
                              return c.name == found->name;
                          });
    if (repeated)
        refuse_header(error::repeated_column, "the column " + shown + " stands there twice");
    columns_.push_back(found.value_or(row_interpreter::column{field::extra, 0, ""}));
}

row_kind csv_reader::next() {
    quick_ = nullptr;
    if (quick_next_ == quick_count_ && !read_quick_rows()) return next_by_itself();
    quick_ = &quick_rows_[quick_next_++];
    return interpreter_.remember(quick_->what, quick_->id) ? row_kind::accepted : row_kind::rejected;
}

// False where the next row has to be read by itself.
bool csv_reader::read_quick_rows() {
    quick_count_ = quick_next_ = 0;
    if (std::exchange(next_is_not_quick_, false)) return false;
    input_->leave();
    while (quick_count_ < rows_at_once) {
        if (!scan_.next()) {
            if (quick_count_ != 0 || !scan_lines()) break;
            continue;
        }
        const auto line = scanned_.substr(scan_.begin(), scan_.end() - scan_.begin());
        const bool blank = without_line_end(line).empty();
        if (!blank && !read_quick_row(line)) {
            next_is_not_quick_ = quick_count_ != 0;
            break;
        }
        input_->pass_over(line.size(), 1);
    }
    return quick_count_ != 0;
}

// False where no plain line comes next.
bool csv_reader::scan_lines() {
    scanned_ = input_->whole_lines(bytes_at_once);
    return scan_.run(scanned_);
}

bool csv_reader::read_quick_row(std::string_view line) {
    if (scan_.field_count() != columns_.size()) return false;
    interpreter_.begin(input_->line());
    std::size_t begin = scan_.begin();
    for (std::size_t i = 0; i + 1 < columns_.size(); ++i) {
        const std::size_t end = scan_.field_end(i);
        if (end != begin) interpreter_.read(columns_[i], scanned_.substr(begin, end - begin));
        begin = end + 1;
    }
    interpreter_.read(columns_.back(), without_line_end(line.substr(begin - scan_.begin())));
    if (!interpreter_.is_sound()) return false;
    quick_rows_[quick_count_++] = {interpreter_.result(), line, interpreter_.place_of_id()};
    return true;
}

row_kind csv_reader::next_by_itself() {
    if (!records_.next()) return row_kind::end;
    interpreter_.begin(input_->line());
    read_fields();
    return interpreter_.finish() ? row_kind::accepted : row_kind::rejected;
}

std::string_view csv_reader::column_name(std::size_t i) const {
    return i < columns_.size() ? columns_[i].name : std::string_view{};
}

void csv_reader::read_fields() {
    const auto& fields = records_.fields();
    if (fields.size() > id_column_) interpreter_.read(columns_[id_column_], fields[id_column_]);
    const auto& malformed = records_.malformed();
    if (!malformed.reason.empty())
        return interpreter_.refuse(column_name(malformed.field), malformed.reason);
    if (const auto bad = broken_text(input_->record())) return interpreter_.refuse("", *bad);
    if (fields.size() != columns_.size())
        return interpreter_.refuse(
            "", "has " + std::to_string(fields.size()) +
                    (fields.size() == 1 ? " column" : " columns") + " where the header has " +
                    std::to_string(columns_.size()) +
                    (fields.size() < columns_.size() ? "; is the row cut off?"
                                                     : "; put values with a comma in quotes"));
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (i != id_column_) interpreter_.read(columns_[i], fields[i]);
}

}  // namespace frontdoor
