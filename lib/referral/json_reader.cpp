// SPDX-License-Identifier: BSL-1.0
#include "json_reader.hpp"

#include "utf8.hpp"

namespace frontdoor {

namespace {

using field = row_interpreter::field;

// What a value of this kind would have to be read as, but cannot.
const char* misfit(field what, json_kind kind) {
    const bool is_list = what == field::present || what == field::absent;
    const bool is_flag = what == field::unborn || what == field::indicator || what == field::quality;
    if (kind == json_kind::nested)
        return is_list ? "is more than a list of texts; give the ids of indicators in one list"
                       : "is an object or a list inside a list; give one value";
    if (kind == json_kind::list && !is_list) return "is a list; give one value";
    if (kind == json_kind::boolean && !is_flag) return "is true or false, which this column does not take";
    if (kind == json_kind::number && (is_list || what == field::received))
        return "is a number; give text";
    return nullptr;
}

}  // namespace

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
