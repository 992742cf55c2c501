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

constexpr const char* id_came_before =
    "stands in an earlier row already; give every referral an id of its own";

std::vector<row_interpreter::column> all_columns(std::span<const std::string_view> indicators) {
    std::vector<row_interpreter::column> all(fixed_columns.begin(), fixed_columns.end());
    for (std::size_t i = 0; i < indicators.size(); ++i)
        all.push_back({field::indicator, static_cast<std::uint16_t>(i), indicators[i]});
    return all;
}

std::vector<std::string_view> names_of(const std::vector<row_interpreter::column>& columns) {
    std::vector<std::string_view> names;
    for (const auto& c : columns) names.push_back(c.name);
    return names;
}

std::optional<unsigned> whole_number(std::string_view text, unsigned most) {
    unsigned number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size() || number > most)
        return std::nullopt;
    return number;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

row_interpreter::row_interpreter(const reader_options& options)
    : indicators_{options.indicators},
      columns_{all_columns(indicators_)},
      names_{names_of(columns_)} {}

std::optional<row_interpreter::column> row_interpreter::find(std::string_view name) const {
    const auto at = names_.find(name);
    return at ? std::optional(columns_[*at]) : std::nullopt;
}

std::string_view row_interpreter::nearest(std::string_view name) const {
    return detail::nearest_name(name, columns_.size(),
                                [this](std::size_t i) { return columns_[i].name; });
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
    const auto at = names_.find(id);
    if (at && *at >= fixed_columns.size()) {
        (c.what == field::present ? row_.what.present : row_.what.absent)
            .set(*at - fixed_columns.size());
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

// What columns say together.
void row_interpreter::settle() {
    const indicator_bits both = row_.what.present & row_.what.absent;
    both.for_each([this](std::size_t i) {
        refuse("absent", std::string(indicators_[i]) +
                             " is said to be present and absent; keep one of the two");
    });
    if (!unborn_) return;
    row_.age_set_aside = row_.what.age.is_known();
    row_.what.age = child_age::not_yet_born();
}

void row_interpreter::note_rejection(const row& of) {
    rejection_.line = of.line;
    rejection_.referral_id = of.id;
}

bool row_interpreter::finish() {
    if (row_.id.empty()) refuse("referral_id", "is empty; give every referral an id of its own");
    else if (!seen_.insert(row_.id)) refuse("referral_id", id_came_before);
    settle();
    if (refused_) note_rejection(row_);
    return !refused_;
}

bool row_interpreter::is_sound() {
    settle();
    return !refused_ && !row_.id.empty();
}

bool row_interpreter::remember(const row& sound, id_memory::place at) {
    if (seen_.insert(at)) return true;
    refused_ = false;
    refuse("referral_id", id_came_before);
    note_rejection(sound);
    return false;
}

}  // namespace frontdoor
