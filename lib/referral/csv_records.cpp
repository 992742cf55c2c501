// SPDX-License-Identifier: BSL-1.0
#include "csv_records.hpp"

#include <algorithm>

namespace frontdoor {

bool csv_records::next() {
    if (!input_.next()) return false;
    fields_.clear();
    places_.clear();
    malformed_.reason.clear();
    const auto line = input_.record();
    if (input_.is_overlong()) split_overlong(line);
    else if (line.find('"') == std::string_view::npos) split_plain(without_line_end(line));
    else split_quoted();
    return true;
}

bool csv_records::refuse(std::string reason) {
    malformed_ = {std::move(reason), places_.size()};
    input_.shrink();
    while (!places_.empty() && places_.back().end > input_.record().size()) places_.pop_back();
    name_fields();
    return false;
}

// The fields before the one in which the row is cut off, as far as no quote is in them.
void csv_records::split_overlong(std::string_view part) {
    split_plain(part.substr(0, part.find('"')));
    fields_.pop_back();
    malformed_ = {overlong_reason, fields_.size()};
}

void csv_records::split_plain(std::string_view text) {
    for (;;) {
        const auto comma = text.find(',');
        fields_.push_back(text.substr(0, comma));
        if (comma == std::string_view::npos) return;
        text.remove_prefix(comma + 1);
    }
}

// Fields are noted by place: the text may move while further lines are read.
void csv_records::split_quoted() {
    std::size_t at = 0;
    bool more = true;
    while (more) {
        const bool quoted = at < input_.record().size() && input_.record()[at] == '"';
        if (!(quoted ? add_quoted_field(at) : add_plain_field(at))) return;
        more = at < input_.record().size() && input_.record()[at] == ',';
        ++at;
    }
    name_fields();
}

bool csv_records::add_plain_field(std::size_t& at) {
    const auto text = without_line_end(input_.record());
    const std::size_t end = std::min(text.find(',', at), text.size());
    if (text.substr(at, end - at).find('"') != std::string_view::npos)
        return refuse("has a quote inside a value that does not begin with one; put the whole "
                      "value in quotes and double the quote");
    places_.push_back({at, end, false});
    at = end;
    return true;
}

bool csv_records::add_quoted_field(std::size_t& at) {
    const std::size_t begin = at + 1;
    bool doubled = false;
    if (!find_closing_quote(++at, doubled))
        return refuse("begins with a quote that is never closed; was the file cut off?");
    const std::size_t end = at++;
    const auto text = without_line_end(input_.record());
    if (at < text.size() && text[at] != ',')
        return refuse("goes on after its closing quote; double every quote inside a quoted value");
    places_.push_back({begin, end, doubled});
    return true;
}

// Leaves at on the closing quote.
bool csv_records::find_closing_quote(std::size_t& at, bool& doubled) {
    for (;;) {
        const std::size_t quote = input_.record().find('"', at);
        if (quote == std::string_view::npos) {
            at = input_.record().size();
            if (!input_.extend()) return false;
        } else if (quote + 1 < input_.record().size() && input_.record()[quote + 1] == '"') {
            doubled = true;
            at = quote + 2;
        } else {
            at = quote;
            return true;
        }
    }
}

void csv_records::name_fields() {
    const auto text = input_.record();
    unescaped_.clear();
    unescaped_.reserve(places_.size());  // the views into it must not move
    for (const auto& p : places_) {
        fields_.push_back(text.substr(p.begin, p.end - p.begin));
        if (!p.doubled) continue;
        std::string& plain = unescaped_.emplace_back();
        for (std::size_t i = 0; i < fields_.back().size(); ++i) {
            plain += fields_.back()[i];
            if (fields_.back()[i] == '"') ++i;
        }
        fields_.back() = plain;
    }
}

}  // namespace frontdoor
