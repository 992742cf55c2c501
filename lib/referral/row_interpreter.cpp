// SPDX-License-Identifier: BSL-1.0
#include "row_interpreter.hpp"

#include <array>
#include <charconv>

#include <frontdoor/detail/nearest.hpp>

#include "../detail/shown_text.hpp"

namespace frontdoor {

namespace {

using field = row_interpreter::field;

constexpr std::array<row_interpreter::column, 16> fixed_columns{{
    {field::referral_id, 0, "referral_id"},
    {field::received, 0, "received"},
    {field::age_months, 0, "age_months"},
    {field::unborn, 0, "unborn"},
    {field::referral_source, 0, "referral_source"},
    {field::consent, 0, "consent"},
    {field::present, 0, "present"},
    {field::absent, 0, "absent"},
    {field::count, 0, counted_vocabulary.id(counted{0})},
    {field::count, 1, counted_vocabulary.id(counted{1})},
    {field::count, 2, counted_vocabulary.id(counted{2})},
    {field::count, 3, counted_vocabulary.id(counted{3})},
    {field::quality, 0, quality_mark_vocabulary.id(quality_mark{0})},
    {field::quality, 1, quality_mark_vocabulary.id(quality_mark{1})},
    {field::quality, 2, quality_mark_vocabulary.id(quality_mark{2})},
    {field::quality, 3, quality_mark_vocabulary.id(quality_mark{3})},
}};

std::optional<unsigned> whole_number(std::string_view text, unsigned most) {
    unsigned number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size() || number > most)
        return std::nullopt;
    return number;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

row_interpreter::row_interpreter(const reader_options& options) : indicators_{options.indicators} {
    for (const auto& c : fixed_columns) columns_.emplace(c.name, c);
    for (std::size_t i = 0; i < indicators_.size(); ++i) {
        const auto which = static_cast<std::uint16_t>(i);
        columns_.emplace(indicators_[i], column{field::indicator, which, indicators_[i]});
    }
}

std::optional<row_interpreter::column> row_interpreter::find(std::string_view name) const {
    const auto at = columns_.find(name);
    return at == columns_.end() ? std::nullopt : std::optional(at->second);
}

std::string_view row_interpreter::nearest(std::string_view name) const {
    return detail::nearest_name(
        name, fixed_columns.size() + indicators_.size(), [this](std::size_t i) {
            return i < fixed_columns.size() ? fixed_columns[i].name
                                            : indicators_[i - fixed_columns.size()];
        });
}

void row_interpreter::begin(std::uint64_t line) {
    row_ = row{};
    row_.line = line;
    refused_ = false;
    unborn_ = false;
}

void row_interpreter::refuse(std::string_view where, std::string reason) {
    if (refused_) return;
    refused_ = true;
    rejection_.column = where;
    rejection_.reason = std::move(reason);
    rejection_.candidate.clear();
}

void row_interpreter::refuse(std::string_view where, std::string reason,
                             std::string_view candidate) {
    if (refused_) return;
    refuse(where, std::move(reason) + "; did you mean \"" + std::string(candidate) + "\"?");
    rejection_.candidate = candidate;
}

void row_interpreter::read(const column& c, std::string_view text) {
    if (c.what == field::referral_id) row_.id = text;
    if (text.empty()) return;
    switch (c.what) {
        case field::referral_id: break;
        case field::received: return read_received(c, text);
        case field::age_months: return read_age(c, text);
        case field::unborn: return read_unborn(c, text);
        case field::referral_source: return read_source(c, text);
        case field::consent: return read_consent(c, text);
        case field::present:
        case field::absent: return read_list(c, text);
        case field::count: return read_count(c, text);
        case field::quality: return read_quality(c, text);
        case field::indicator: return read_wide(c, text);
        case field::extra: break;
    }
}

void row_interpreter::read_received(const column& c, std::string_view text) {
    row_.what.received = parse_moment(text);
    if (!row_.what.received)
        refuse(c.name, quoted_text(text) +
                           " is not a date; write it as 2017-03-31, or with a time as "
                           "2017-03-31T14:05, or leave it empty if it is not known");
}

void row_interpreter::read_age(const column& c, std::string_view text) {
    const auto months = whole_number(text, longest_age_months);
    if (months) row_.what.age = child_age::of_months(*months);
    else
        refuse(c.name, quoted_text(text) +
                           " is not a whole number of months from 0 to 215; leave it empty if "
                           "the age is not known");
}

void row_interpreter::read_unborn(const column& c, std::string_view text) {
    unborn_ = text == "1";
    if (text != "1" && text != "0")
        refuse(c.name, quoted_text(text) + " is not 1, 0 or empty (empty means 0)");
}

void row_interpreter::read_source(const column& c, std::string_view text) {
    const auto source = referral_source_vocabulary.find(text);
    if (source) row_.what.source = *source;
    else
        refuse(c.name, quoted_text(text) + " is not a census code for the source of a referral",
               referral_source_vocabulary.nearest(text));
}

void row_interpreter::read_consent(const column& c, std::string_view text) {
    const auto given = consent_vocabulary.find(text);
    if (given) row_.what.consent = *given;
    else
        refuse(c.name, quoted_text(text) +
                           " is not one of given, refused, not_sought, not_needed, unknown",
               consent_vocabulary.nearest(text));
}

void row_interpreter::read_count(const column& c, std::string_view text) {
    const auto number = whole_number(text, 65535);
    if (number) row_.what.counts[static_cast<counted>(c.which)] = static_cast<std::uint16_t>(*number);
    else
        refuse(c.name, quoted_text(text) +
                           " is not a whole number from 0 to 65535; leave it empty if it is not "
                           "known");
}

void row_interpreter::read_list(const column& c, std::string_view text) {
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        const auto id = trimmed(text.substr(begin, end - begin));
        if (!id.empty()) read_listed(c, id);
        begin = end + 1;
    }
}

void row_interpreter::read_listed(const column& c, std::string_view id) {
    const auto at = columns_.find(id);
    if (at != columns_.end() && at->second.what == field::indicator) {
        (c.what == field::present ? row_.what.present : row_.what.absent).set(at->second.which);
        return;
    }
    if (refused_) return;  // looking for the nearest takes a while
    refuse(c.name, quoted_text(id) + " is not an indicator",
           detail::nearest_name(id, indicators_.size(),
                                [this](std::size_t i) { return indicators_[i]; }));
}

void row_interpreter::read_wide(const column& c, std::string_view text) {
    if (text == "1") row_.what.present.set(c.which);
    else if (text == "0") row_.what.absent.set(c.which);
    else
        refuse(c.name, quoted_text(text) +
                           " is not 1 (present), 0 (absent) or empty (not known)");
}

void row_interpreter::read_quality(const column& c, std::string_view text) {
    if (text == "1" || text == "0") row_.what.quality[static_cast<quality_mark>(c.which)] = text == "1";
    else refuse(c.name, quoted_text(text) + " is not 1 (yes), 0 (no) or empty (not known)");
}

void row_interpreter::check_contradictions() {
    const indicator_bits both = row_.what.present & row_.what.absent;
    both.for_each([this](std::size_t i) {
        refuse("absent", std::string(indicators_[i]) +
                             " is said to be present and absent; keep one of the two");
    });
    if (!unborn_) return;
    row_.age_set_aside = row_.what.age.is_known();
    row_.what.age = child_age::not_yet_born();
}

bool row_interpreter::finish() {
    if (row_.id.empty()) refuse("referral_id", "is empty; give every referral an id of its own");
    else if (!seen_.insert(row_.id))
        refuse("referral_id", "stands in an earlier row already; give every referral an id of its own");
    check_contradictions();
    if (!refused_) return true;
    rejection_.line = row_.line;
    rejection_.referral_id = row_.id;
    return false;
}

}  // namespace frontdoor
