// SPDX-License-Identifier: BSL-1.0
#include "json_fields.hpp"

#include <algorithm>
#include <charconv>

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/referral/moment.hpp>

namespace frontdoor::detail {

namespace {

using kind = placed_value::kind;

const placed_value& expect(const placed_value& v, kind wanted, const char* called) {
    if (!v.is(wanted)) throw placed_mistake(v.at, std::string(called) + " belongs here");
    return v;
}

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }

}  // namespace

json_fields::json_fields(const placed_value& object, std::span<const std::string_view> known)
    : object_{expect(object, kind::object, "an object in braces")} {
    for (std::size_t i = 0; i < object.members.size(); ++i) {
        const auto& member = object.members[i];
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            throw placed_mistake(
                member.at, "there is no key \"" + member.key + "\" here; did you mean \"" +
                               std::string(nearest_name(member.key, known.size(),
                                                        [&](std::size_t k) { return known[k]; })) + "\"?");
        for (std::size_t j = 0; j < i; ++j)
            if (object.members[j].key == member.key)
                throw placed_mistake(member.at, "the key \"" + member.key + "\" stands here twice");
    }
}

const placed_value* json_fields::find(std::string_view key) const {
    for (const auto& member : object_.members)
        if (member.key == key) return member.value.is(kind::null) ? nullptr : &member.value;
    return nullptr;
}

const placed_value& json_fields::get(std::string_view key) const {
    if (const auto* found = find(key)) return *found;
    throw placed_mistake(object_.at, "the key \"" + std::string(key) + "\" is missing");
}

const std::string& json_fields::text(std::string_view key, text_limits most) const {
    return text_of(get(key), most);
}

const std::string& text_of(const placed_value& v, text_limits most) {
    expect(v, kind::text, "a text in quotation marks");
    if (v.text.empty() && !most.may_be_empty) throw placed_mistake(v.at, "the text is empty");
    if (v.text.size() > most.longest)
        throw placed_mistake(v.at, "the text is longer than " + std::to_string(most.longest) + " bytes");
    for (const char c : v.text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            throw placed_mistake(v.at, "the text has a control character, such as a tab or a line end");
    return v.text;
}

const std::string& id_of(const placed_value& v) {
    const auto& id = text_of(v, {64});
    const auto fits = [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '.'; };
    if (!std::all_of(id.begin(), id.end(), fits) || !(is_letter(id[0]) || is_digit(id[0])))
        throw placed_mistake(v.at, "an id has letters, digits, `-`, `_` and `.`, as in RSRT-4-01");
    return id;
}

const std::string& term_id_of(const placed_value& v) {
    const auto& id = text_of(v, {64});
    const auto fits = [](char c) { return is_small(c) || is_digit(c) || c == '_'; };
    if (!std::all_of(id.begin(), id.end(), fits) || !is_small(id[0]))
        throw placed_mistake(v.at, "an id of a term has small letters, digits and `_`, as in young_carer");
    return id;
}

unsigned number_of(const placed_value& v) {
    expect(v, kind::number, "a whole number");
    unsigned number = 0;
    const auto* end = v.written.data() + v.written.size();
    const auto [last, wrong] = std::from_chars(v.written.data(), end, number);
    if (wrong != std::errc{} || last != end || number > 65535)
        throw placed_mistake(v.at, "a whole number from 0 to 65535 belongs here");
    return number;
}

std::span<const placed_value> list_of(const placed_value& v, std::size_t most) {
    expect(v, kind::list, "a list in brackets");
    if (v.items.size() > most)
        throw placed_mistake(v.at, "the list has more than " + std::to_string(most) + " entries");
    return v.items;
}

std::optional<std::chrono::local_days> day_of(const placed_value& v) {
    const auto& written = text_of(v, {10});
    const auto when = parse_moment(written);
    if (!when || when->time_of_day)
        throw placed_mistake(v.at, "\"" + written + "\" is no day; a day is written 2015-03-01");
    return when->day;
}

}  // namespace frontdoor::detail
