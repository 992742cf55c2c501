// SPDX-License-Identifier: BSL-1.0
#include "pretty_json.hpp"

#include <boost/json.hpp>

namespace frontdoor::detail {

namespace {

namespace json = boost::json;

constexpr std::size_t columns = 90;

void write(std::string& to, const json::value& v, std::size_t indent);

void begin_line(std::string& to, std::size_t indent) {
    to += '\n' + std::string(indent, ' ');
}

std::size_t column(const std::string& text) {
    const auto line = text.rfind('\n');
    return text.size() - (line == text.npos ? 0 : line + 1);
}

// The list on one line; empty where a member is a list itself.
std::string on_one_line(const json::array& list) {
    std::string line;
    for (const auto& each : list) {
        if (each.is_structured()) return {};
        line += (line.empty() ? "[" : ", ") + json::serialize(each);
    }
    return line + "]";
}

void write_list(std::string& to, const json::array& list, std::size_t indent) {
    if (list.empty()) {
        to += "[]";
        return;
    }
    const auto line = on_one_line(list);
    if (!line.empty() && column(to) + line.size() < columns) {
        to += line;
        return;
    }
    const char* mark = "[";
    for (const auto& each : list) {
        to += std::exchange(mark, ",");
        begin_line(to, indent + 2);
        write(to, each, indent + 2);
    }
    begin_line(to, indent);
    to += ']';
}

void write_object(std::string& to, const json::object& o, std::size_t indent) {
    const char* mark = "{";
    for (const auto& each : o) {
        to += std::exchange(mark, ",");
        begin_line(to, indent + 2);
        to += json::serialize(json::value(each.key())) + ": ";
        write(to, each.value(), indent + 2);
    }
    if (o.empty())
        to += '{';
    else
        begin_line(to, indent);
    to += '}';
}

void write(std::string& to, const json::value& v, std::size_t indent) {
    if (v.is_array())
        write_list(to, v.get_array(), indent);
    else if (v.is_object())
        write_object(to, v.get_object(), indent);
    else
        to += json::serialize(v);
}

}  // namespace

std::string pretty_json(const json::value& v) {
    std::string text;
    write(text, v, 0);
    return text + '\n';
}

}  // namespace frontdoor::detail
