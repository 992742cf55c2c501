// SPDX-License-Identifier: BSL-1.0
#include "json_reader.hpp"

#include "utf8.hpp"
#include "value_kind.hpp"

namespace frontdoor {

json_reader::json_reader(std::unique_ptr<record_stream> input, const reader_options& options)
    : input_{std::move(input)}, interpreter_{options}, ignore_extra_{options.ignore_extra} {}

row_kind json_reader::next() {
    std::string_view line;
    do {
        if (!input_->next()) return row_kind::end;
        line = without_line_end(input_->record());
    } while (line.find_first_not_of(" \t\r") == std::string_view::npos);

    interpreter_.begin(input_->line());
    record_.clear();
    if (input_->is_overlong()) interpreter_.refuse("", overlong_reason);
    else if (const auto bad = broken_text(line)) interpreter_.refuse("", *bad);
    else if (const auto wrong = record_.parse(line)) interpreter_.refuse("", *wrong);
    read_members();
    return interpreter_.finish() ? row_kind::accepted : row_kind::rejected;
}

// Of a line that cannot be read to its end, the members before that: the id may be there.
void json_reader::read_members() {
    for (const auto& m : record_.members())
        if (m.key == "referral_id") read_member(m);
    for (const auto& m : record_.members())
        if (m.key != "referral_id") read_member(m);
}

void json_reader::read_member(const json_member& m) {
    const auto column = interpreter_.find(m.key);
    if (!column) {
        if (!ignore_extra_)
            interpreter_.refuse(m.key, "is not known; did you mean \"" +
                                           std::string(interpreter_.nearest(m.key)) +
                                           "\"? (--ignore-extra passes over keys that are not known)");
        return;
    }
    if (m.text.find('\0') != std::string::npos)
        return interpreter_.refuse(column->name, "has a NUL character in it; is the file damaged?");
    if (const char* why = misfit(column->what, m.kind)) return interpreter_.refuse(column->name, why);
    interpreter_.read(*column, m.text);
}

}  // namespace frontdoor
