// SPDX-License-Identifier: BSL-1.0
#include "json_record.hpp"

#include <limits>

#include <boost/json/basic_parser_impl.hpp>

#include "../detail/shown_text.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

// Hears the parts of a line as Boost.JSON finds them.
struct listener {
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

    std::vector<json_member>* members;
    std::string part{};
    std::string wrong{};
    std::size_t depth = 0;  // 1: in the row's object; 2: in a value of it

    bool stop(json::error_code& ec, std::string reason) {
        wrong = std::move(reason);
        ec = json::error::exception;
        return false;
    }
    bool value(json::error_code& ec, json_kind kind, std::string_view text) {
        if (depth == 0) return stop(ec, "is not a JSON object; write one object a line");
        json_member& m = members->back();
        if (depth == 1) {
            m.kind = kind;
            m.text = text;
        } else if (kind != json_kind::text) {
            m.kind = json_kind::nested;
        } else {
            if (!m.text.empty()) m.text += ';';
            m.text += text;
        }
        return true;
    }
    bool open(json::error_code& ec, json_kind kind) {
        if (depth == 0 && kind == json_kind::list)
            return stop(ec, "is not a JSON object; write one object a line");
        if (depth >= 1) members->back().kind = depth == 1 ? kind : json_kind::nested;
        ++depth;
        return true;
    }
    bool close() {
        --depth;
        return true;
    }
    std::string whole(std::string_view last) {
        std::string text = std::move(part);
        part.clear();
        return text.append(last);
    }

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code& ec) { return open(ec, json_kind::nested); }
    bool on_object_end(std::size_t, json::error_code&) { return close(); }
    bool on_array_begin(json::error_code& ec) { return open(ec, json_kind::list); }
    bool on_array_end(std::size_t, json::error_code&) { return close(); }
    bool on_key_part(json::string_view s, std::size_t, json::error_code&) {
        part.append(s.data(), s.size());
        return true;
    }
    bool on_key(json::string_view s, std::size_t, json::error_code& ec) {
        std::string key = whole({s.data(), s.size()});
        if (depth != 1) return true;
        for (const auto& m : *members)
            if (m.key == key) return stop(ec, "has the key " + quoted_text(key) + " twice");
        members->push_back({std::move(key), {}, json_kind::nothing});
        return true;
    }
    bool on_string_part(json::string_view s, std::size_t, json::error_code&) {
        part.append(s.data(), s.size());
        return true;
    }
    bool on_string(json::string_view s, std::size_t, json::error_code& ec) {
        return value(ec, json_kind::text, whole({s.data(), s.size()}));
    }
    bool on_number_part(json::string_view s, json::error_code&) {
        part.append(s.data(), s.size());
        return true;
    }
    bool on_int64(std::int64_t, json::string_view s, json::error_code& ec) {
        return value(ec, json_kind::number, whole({s.data(), s.size()}));
    }
    bool on_uint64(std::uint64_t, json::string_view s, json::error_code& ec) {
        return value(ec, json_kind::number, whole({s.data(), s.size()}));
    }
    bool on_double(double, json::string_view s, json::error_code& ec) {
        return value(ec, json_kind::number, whole({s.data(), s.size()}));
    }
    bool on_bool(bool b, json::error_code& ec) { return value(ec, json_kind::boolean, b ? "1" : "0"); }
    bool on_null(json::error_code& ec) { return value(ec, json_kind::nothing, ""); }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }
};

}  // namespace

std::optional<std::string> json_record::parse(std::string_view line) {
    clear();
    json::basic_parser<listener> parser({}, listener{&members_});
    json::error_code ec;
    const std::size_t used = parser.write_some(false, line.data(), line.size(), ec);
    if (ec && !parser.handler().wrong.empty()) return parser.handler().wrong;
    if (ec) return "is not JSON: " + ec.message() + " at character " + std::to_string(used + 1);
    if (used < line.size())
        return "is not JSON: something follows the object, at character " + std::to_string(used + 1);
    return std::nullopt;
}

}  // namespace frontdoor
