// SPDX-License-Identifier: BSL-1.0
// Boost.JSON says whether the text is JSON; it keeps no places, so a second walk, over
// text that is known to be right, notes them.
#include "placed_json.hpp"

#include <algorithm>

#include <boost/json.hpp>

namespace frontdoor::detail {

namespace {

namespace json = boost::json;
using kind = placed_value::kind;

void check_syntax(std::string_view text, const json_limits& most) {
    json::parse_options options;
    options.max_depth = most.depth;
    json::parser reading({}, options);
    json::error_code wrong;
    const auto read = reading.write_some(text.data(), text.size(), wrong);
    if (wrong == json::error::too_deep)
        throw placed_mistake(read, "nested more than " + std::to_string(most.depth) + " deep");
    if (wrong) throw placed_mistake(read, "this is not JSON: " + wrong.message());
    const auto rest = text.find_first_not_of(" \t\r\n", read);
    if (rest != text.npos) throw placed_mistake(rest, "there is text after the end of the JSON");
}

class placed_walk {
public:
    placed_walk(std::string_view text, const json_limits& most) : text_{text}, most_{most} {}

    placed_value value() {
        skip_space();
        if (++values_ > most_.values)
            throw placed_mistake(at_, "more than " + std::to_string(most_.values) + " values");
        placed_value v;
        v.at = at_;
        switch (text_[at_]) {
            case '{': object(v); break;
            case '[': list(v); break;
            case '"': v.what = kind::text, v.text = quoted(); break;
            default: literal(v); break;
        }
        v.written = text_.substr(v.at, at_ - v.at);
        return v;
    }

private:
    void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
    bool take(char c) {
        skip_space();
        if (text_[at_] != c) return false;
        ++at_;
        return true;
    }

    void object(placed_value& v) {
        v.what = kind::object;
        for (++at_; !take('}'); take(',')) {
            skip_space();
            const auto at = at_;
            auto key = quoted();
            take(':');
            v.members.push_back({std::move(key), at, value()});
        }
    }
    void list(placed_value& v) {
        v.what = kind::list;
        for (++at_; !take(']'); take(',')) v.items.push_back(value());
    }
    void literal(placed_value& v) {
        const char first = text_[at_];
        v.what = first == 'n' ? kind::null : first == 't' || first == 'f' ? kind::boolean : kind::number;
        at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    }
    std::string quoted() {
        const auto begin = at_++;
        bool plain = true;
        for (; text_[at_] != '"'; ++at_)
            if (text_[at_] == '\\') plain = false, ++at_;
        ++at_;
        if (plain) return std::string(text_.substr(begin + 1, at_ - begin - 2));
        const auto read = json::parse(json::string_view(text_.data() + begin, at_ - begin));
        return {read.get_string().data(), read.get_string().size()};
    }

    std::string_view text_;
    const json_limits& most_;
    std::size_t at_ = 0;
    std::size_t values_ = 0;
};

}  // namespace

placed_value parse_placed(std::string_view text, json_limits most) {
    check_syntax(text, most);
    return placed_walk(text, most).value();
}

line_and_column place_in(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto last = before.rfind('\n');
    return {static_cast<std::size_t>(lines) + 1,
            last == before.npos ? before.size() + 1 : before.size() - last};
}

}  // namespace frontdoor::detail
