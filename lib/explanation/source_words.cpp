// SPDX-License-Identifier: BSL-1.0
#include "source_words.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include <frontdoor/rules/citation.hpp>
#include <frontdoor/rules/editions.hpp>

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

const source* edition_on(const std::optional<moment>& received) {
    return received ? edition_in_force(received->day) : nullptr;
}

// Sections that came into force later than their Act, as the bibliography's status says.
struct later_section {
    std::string_view act;
    std::string_view section;
    std::chrono::local_days from;
};

constexpr std::array<later_section, 2> later_sections{{
    {"female-genital-mutilation-act-2003", "s5A",
     std::chrono::local_days{std::chrono::year{2015} / 7 / 17}},
    {"female-genital-mutilation-act-2003", "s5B",
     std::chrono::local_days{std::chrono::year{2015} / 10 / 31}},
}};

// Law and national guidance: a judgment or a report may well come after a day.
bool binds_from_a_day(const source& s) {
    return s.kind <= source_kind::national_guidance &&
           !s.id.starts_with("working-together");
}

bool is_later(const cited_source& cited, std::chrono::local_days day) {
    if (!binds_from_a_day(*cited.from)) return false;
    if (cited.from->year > static_cast<int>(std::chrono::year_month_day{day}.year())) return true;
    return std::any_of(later_sections.begin(), later_sections.end(), [&](const auto& s) {
        return s.act == cited.from->id && cited.place.find(s.section) != cited.place.npos &&
               day < s.from;
    });
}

// What a citation names that was made, or came into force, after the day received.
std::vector<std::string> not_yet_in_force(std::string_view citation,
                                          const std::optional<moment>& received) {
    std::vector<std::string> later;
    if (!received) return later;
    for (const auto& cited : sources_of(citation))
        if (is_later(cited, received->day)) later.emplace_back(cited.from->title);
    return later;
}

std::string name_of(const source& edition) {
    return std::string(detail::working_together) + " " + std::to_string(edition.year);
}

std::string in_force_too(const source& edition) {
    return " (in force on that day: " + name_of(edition) + ")";
}

// Of the editions that an item of a citation names, the one.
std::string item_on(std::string_view item, const source& in_force) {
    const auto at = item.find(detail::working_together);
    if (at == item.npos) return std::string(item);
    for (const auto& cited : sources_of(item))
        if (cited.from == &in_force)
            return std::string(item.substr(0, at)) + name_of(in_force) +
                   (cited.place.empty() ? "" : " " + std::string(cited.place));
    return std::string(item) + in_force_too(in_force);
}

}  // namespace

std::string citation_on(std::string_view citation, const std::optional<moment>& received) {
    const source* edition = edition_on(received);
    std::vector<std::string> items;
    while (!citation.empty()) {
        auto item = detail::take_item(citation);
        item.remove_prefix(std::min(item.find_first_not_of(' '), item.size()));
        items.push_back(edition ? item_on(item, *edition) : std::string(item));
        if (!not_yet_in_force(item, received).empty())
            items.back() += " (not yet in force on that day)";
    }
    return joined(items, "; ");
}

std::string whole_citation_on(std::string_view citation,
                              const std::optional<moment>& received) {
    const source* edition = edition_on(received);
    std::string whole{citation};
    if (const auto later = not_yet_in_force(citation, received); !later.empty())
        whole += " (not yet in force on that day: " + joined(later, ", ") + ")";
    if (edition == nullptr || citation.find(detail::working_together) == citation.npos)
        return whole;
    for (const auto& cited : sources_of(citation))
        if (cited.from == edition) return whole;
    return whole + in_force_too(*edition);
}

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
