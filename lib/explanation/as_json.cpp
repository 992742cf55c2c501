// SPDX-License-Identifier: BSL-1.0
#include <boost/json.hpp>

#include <frontdoor/explanation/document.hpp>

namespace frontdoor {

namespace json = boost::json;

namespace {

using kind = document::kind;

const char* name_of(kind what) {
    switch (what) {
        case kind::section: return "section";
        case kind::subsection: return "subsection";
        case kind::list: return "list";
        case kind::pairs: return "pairs";
        case kind::note: return "note";
        default: return "paragraph";
    }
}

// A picture says nothing that the words do not, and contents only point at them.
bool has_words(kind what) { return what != kind::picture && what != kind::contents; }

}  // namespace

std::string as_json(const document& d) {
    json::array blocks;
    for (const auto& b : d.blocks()) {
        if (!has_words(b.what)) continue;
        json::array items;
        for (const auto& [first, second] : b.items)
            items.push_back(second.empty() ? json::value(first) : json::value{first, second});
        json::object block;
        block["kind"] = name_of(b.what);
        if (!b.text.empty()) block["text"] = b.text;
        if (!items.empty()) block["items"] = std::move(items);
        blocks.push_back(std::move(block));
    }
    json::object all;
    all["title"] = d.title();
    all["blocks"] = std::move(blocks);
    return json::serialize(all) + "\n";
}

}  // namespace frontdoor
