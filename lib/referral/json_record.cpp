// SPDX-License-Identifier: BSL-1.0
#include "json_record.hpp"

#include <limits>

#include <boost/json/basic_parser_impl.hpp>

namespace frontdoor {

namespace {

namespace json = boost::json;

// Hears the parts of a line as Boost.JSON finds them. Anything deeper than a list of
// texts inside an object ends the parse.
struct listener {
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

    std::vector<json_member>* members;
    std::string part;
    std::string wrong;
    bool in_object = false;
    bool in_list = false;

    bool stop(json::error_code& ec, std::string reason) {
        wrong = std::move(reason);
        ec = json::error::exception;
        return false;
    }
    std::string of_key() const {
        return members->empty() ? std::string() : " in \"" + members->back().key + "\"";
    }
    bool value(json::error_code& ec, json_kind kind, std::string_view text) {
        if (!in_object) return stop(ec, "is not a JSON object; write one object a line");
        json_member& m = members->back();
        if (!in_list) {
            m.kind = kind;
            m.text = text;
            return true;
        }
        if (kind != json_kind::text) return stop(ec, "has a list with something other than text" + of_key());
        if (!m.text.empty()) m.text += ';';
        m.text += text;
        return true;
    }
    std::string whole(std::string_view last) {
        std::string text = std::move(part);
        part.clear();
        return text.append(last);
    }

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code& ec) {
        if (in_object) return stop(ec, "has an object inside" + of_key() + "; values are text, numbers or lists of text");
        return in_object = true;
    }
    bool on_object_end(std::size_t, json::error_code&) { return true; }
    bool on_array_begin(json::error_code& ec) {
        if (!in_object) return stop(ec, "is not a JSON object; write one object a line");
        if (in_list) return stop(ec, "has a list inside a list" + of_key());
        members->back().kind = json_kind::list;
        return in_list = true;
    }
    bool on_array_end(std::size_t, json::error_code&) {
        in_list = false;
        return true;
    }
    bool on_key_part(json::string_view s, std::size_t, json::error_code&) {
        part.append(s.data(), s.size());
        return true;
    }
    bool on_key(json::string_view s, std::size_t, json::error_code& ec) {
        std::string key = whole({s.data(), s.size()});
        for (const auto& m : *members)
            if (m.key == key) return stop(ec, "has the key \"" + key + "\" twice");
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
    json::basic_parser<listener> parser({}, listener{&members_, {}, {}});
    json::error_code ec;
    const std::size_t used = parser.write_some(false, line.data(), line.size(), ec);
    if (ec && !parser.handler().wrong.empty()) return parser.handler().wrong;
    if (ec) return "is not JSON: " + ec.message() + " at character " + std::to_string(used + 1);
    if (used < line.size())
        return "is not JSON: something follows the object, at character " + std::to_string(used + 1);
    return std::nullopt;
}

}  // namespace frontdoor
