// SPDX-License-Identifier: BSL-1.0
// Values of a pack's file by name and kind. What is not as it should be throws
// placed_mistake.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "detail/placed_json.hpp"

namespace frontdoor::detail {

// What may be written in a text: at most so many bytes, and no control characters, which
// the canonical form would not survive.
struct text_limits {
    std::size_t longest = 0;
    bool may_be_empty = false;
};

// An object's members by name; unknown and repeated ones are mistakes.
class json_fields {
public:
    json_fields(const placed_value& object, std::span<const std::string_view> known);

    // Null where it is missing, or is null.
    const placed_value* find(std::string_view key) const;
    const placed_value& get(std::string_view key) const;

    const std::string& text(std::string_view key, text_limits most) const;

private:
    const placed_value& object_;
};

const std::string& text_of(const placed_value& v, text_limits most);
// Letters, digits, `_`, `-` and `.`, at most 64, beginning with a letter or digit.
const std::string& id_of(const placed_value& v);
// An id of the vocabulary's kind: small letters, digits and `_`, beginning with a letter.
const std::string& term_id_of(const placed_value& v);
// A whole number from 0 to 65535.
unsigned number_of(const placed_value& v);
std::span<const placed_value> list_of(const placed_value& v, std::size_t most);
std::optional<std::chrono::local_days> day_of(const placed_value& v);

// One of the ids of a vocabulary; what it is called in messages.
template <class Vocabulary>
auto one_of(const Vocabulary& vocabulary, const placed_value& v, std::string_view called) {
    const auto& id = text_of(v, {64});
    const auto found = vocabulary.find(id);
    if (!found)
        throw placed_mistake(v.at, "there is no " + std::string(called) + " \"" + id +
                                       "\"; did you mean \"" + std::string(vocabulary.nearest(id)) + "\"?");
    return *found;
}

}  // namespace frontdoor::detail
