// SPDX-License-Identifier: BSL-1.0
#include "source_words.hpp"

#include <array>

namespace frontdoor {

namespace {

constexpr std::array<std::string_view, source_kind_vocabulary.size()> kind_headings{
    "Acts of Parliament",  "Regulations",
    "Statutory guidance",  "National guidance that is not statutory",
    "Judgments",           "Local documents",
    "Regional procedures",
};

std::string titled(const source& s) {
    const auto year = std::to_string(s.year);
    if (s.year == 0 || s.title.find(year) != s.title.npos) return std::string(s.title);
    return std::string(s.title) + " (" + year + ")";
}

std::string sentence(std::string_view text) {
    auto made = as_sentence(text);
    return made.ends_with('.') ? made : made + ".";
}

std::string said_of(const source& s) {
    auto text = sentence(s.found) + "\nStatus: " + std::string(s.status) +
                ".\nChecked: " + std::string(checked_vocabulary.label(s.checked)) + ".";
    if (!s.note.empty()) text += " " + sentence(s.note);
    return text;
}

}  // namespace

void add_source_list(document& d, const source_set& shown, heading_adder heading,
                     const source_remark& remark) {
    for (std::size_t k = 0; k < kind_headings.size(); ++k) {
        bool begun = false;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (!shown[i] || sources[i].kind != static_cast<source_kind>(k)) continue;
            if (!std::exchange(begun, true)) (d.*heading)(std::string(kind_headings[k]));
            const auto more = remark ? remark(i) : std::string();
            d.pair(titled(sources[i]),
                   said_of(sources[i]) + (more.empty() ? "" : "\n" + more));
        }
    }
}

}  // namespace frontdoor
