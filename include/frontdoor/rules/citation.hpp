// SPDX-License-Identifier: BSL-1.0
// From the words of a citation to the entries of the bibliography that it names.
//
// A citation is items separated by semicolons outside parentheses. An item names a
// source, then the place in it: "Children Act 1989 s31(9), s47(1)(b)". It may name more
// than one, and words may stand before a name. Working Together is named with one edition
// or several, "Working Together 2015 ch.4, 2018"; without any, all of them are meant.
#pragma once

#include <cstddef>
#include <string_view>

#include <frontdoor/detail/fixed_list.hpp>
#include <frontdoor/rules/pack.hpp>
#include <frontdoor/rules/sources.hpp>

namespace frontdoor {

// A source, and the place in it that is cited, a part of the citation's own text; empty
// where the whole source is meant.
struct cited_source {
    const source* from = nullptr;
    std::string_view place;
};

using cited_sources = detail::fixed_list<cited_source, 8>;

namespace detail {

constexpr bool is_word_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

constexpr bool stands_alone(std::string_view text, std::size_t at,
                            std::size_t size) noexcept {
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    const auto end = at + size;
    return begins && (end == text.size() || !is_word_character(text[end]));
}

inline constexpr std::string_view working_together = "Working Together";

// Sources by their place in the bibliography: with -fsanitize=undefined, GCC 12 refuses
// to compare a pointer with nullptr in a constant expression.
inline constexpr std::size_t no_source = sources.size();

// A name in a text; no source stands for Working Together, whose editions come after it.
struct found_name {
    std::size_t at = std::string_view::npos;
    std::size_t size = 0;
    std::size_t from = no_source;

    constexpr bool found() const noexcept { return at != std::string_view::npos; }
    constexpr std::size_t end() const noexcept { return at + size; }
};

// Keeps the first name in the text, and the longest of those that begin there.
constexpr void look_for(std::string_view name, std::size_t of, std::string_view text,
                        found_name& best) noexcept {
    const auto at = text.find(name);
    if (name.empty() || at == text.npos || !stands_alone(text, at, name.size())) return;
    if (at < best.at || (at == best.at && name.size() > best.size))
        best = {at, name.size(), of};
}

constexpr std::string_view take_until(char mark, std::string_view& text) noexcept {
    const auto at = text.find(mark);
    const auto taken = text.substr(0, at);
    text.remove_prefix(at == text.npos ? text.size() : at + 1);
    return taken;
}

// To the next semicolon that is not in parentheses.
constexpr std::string_view take_item(std::string_view& citation) noexcept {
    std::size_t at = 0;
    for (int depth = 0; at < citation.size(); ++at) {
        if (citation[at] == '(') ++depth;
        if (citation[at] == ')') --depth;
        if (citation[at] == ';' && depth <= 0) break;
    }
    const auto taken = citation.substr(0, at);
    citation.remove_prefix(at == citation.size() ? at : at + 1);
    return taken;
}

constexpr found_name first_name(std::string_view text) noexcept {
    found_name best;
    look_for(working_together, no_source, text, best);
    for (std::size_t i = 0; i < sources.size(); ++i)
        for (auto names = sources[i].named; !names.empty();)
            look_for(take_until('|', names), i, text, best);
    return best;
}

constexpr bool closes_too_often(std::string_view text) noexcept {
    int depth = 0;
    for (const char c : text) depth += c == '(' ? 1 : (c == ')' ? -1 : 0);
    return depth < 0;
}

// A place without what joins it to the words around it.
constexpr std::string_view bare_place(std::string_view text) noexcept {
    constexpr std::string_view joins = " ,:", next_name = "as amended by";
    const auto begin = text.find_first_not_of(joins);
    if (begin == text.npos) return {};
    text.remove_prefix(begin);
    if (closes_too_often(text)) text = text.substr(0, text.rfind(')'));
    text = text.substr(0, text.find_last_not_of(joins) + 1);
    if (text.ends_with(next_name)) {
        text.remove_suffix(next_name.size());
        text = text.substr(0, text.find_last_not_of(joins) + 1);
    }
    return text;
}

constexpr void add(cited_sources& all, std::size_t from,
                   std::string_view place) noexcept {
    if (!all.is_full()) all.push_back({&sources[from], place});
}

inline constexpr std::string_view edition_id = "working-together-";

constexpr bool is_edition(std::size_t i) noexcept {
    return sources[i].id.starts_with(edition_id);
}

// The edition with whose year a text begins.
constexpr std::size_t find_edition(std::string_view text) noexcept {
    const auto year = text.substr(0, 4);
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (is_edition(i) && sources[i].id.substr(edition_id.size()) == year)
            return stands_alone(text, 0, 4) ? i : no_source;
    return no_source;
}

// Two parts of one text, with what stands between them.
constexpr std::string_view joined(std::string_view first,
                                  std::string_view second) noexcept {
    if (first.empty()) return second;
    const auto* end = second.data() + second.size();
    return {first.data(), static_cast<std::size_t>(end - first.data())};
}

// "2015 ch.4, ch.5, 2018": a part between commas begins with the year of an edition, or
// belongs to the edition before it.
constexpr void add_editions(cited_sources& all, std::string_view place) noexcept {
    bool some = false;
    for (auto rest = place; !rest.empty();) {
        const auto part = bare_place(take_until(',', rest));
        const auto edition = find_edition(part);
        if (edition != no_source) add(all, edition, bare_place(part.substr(4)));
        else if (some && !all.is_full())
            all.back().place = joined(all.back().place, part);
        some |= edition != no_source;
    }
    if (some) return;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (is_edition(i)) add(all, i, bare_place(place));
}

constexpr void add_named(cited_sources& all, std::string_view item) noexcept {
    for (auto name = first_name(item); name.found();) {
        item.remove_prefix(name.end());
        const auto next = first_name(item);
        const auto place = item.substr(0, next.at);
        if (name.from != no_source) add(all, name.from, bare_place(place));
        else add_editions(all, place);
        name = next;
    }
}

constexpr std::size_t threshold_document_of(const pack& of) noexcept {
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (!sources[i].pack.empty() && sources[i].pack == of.name()) return i;
    return no_source;
}

constexpr bool names(const cited_sources& all, std::size_t wanted) noexcept {
    for (const auto& cited : all)
        if (cited.from->id == sources[wanted].id) return true;
    return false;
}

}  // namespace detail

// The sources that a citation names, in its order, eight at most. Empty where it names
// none that the bibliography has. Costs a search for every name: for showing a rule, not
// for deciding.
//
//     sources_of("Children Act 1989 s31(9), s47")[0].place    // "s31(9), s47"
constexpr cited_sources sources_of(std::string_view citation) noexcept {
    cited_sources all;
    while (!citation.empty()) detail::add_named(all, detail::take_item(citation));
    return all;
}

// The sources of a rule of a pack: those that its citation names and, for a local
// threshold, the threshold document of the pack, which few citations name. Where that
// stands alone, the whole citation is the place in it: "Additional Needs: perinatal". In
// a pack whose document the bibliography does not have, what the citation names.
constexpr cited_sources sources_of(const pack& of, const pack_rule& rule) noexcept {
    auto all = sources_of(rule.citation);
    if (rule.basis != basis::local_threshold) return all;
    const auto document = detail::threshold_document_of(of);
    if (document == detail::no_source || detail::names(all, document)) return all;
    detail::add(all, document, all.size() == 0 ? rule.citation : std::string_view{});
    return all;
}

}  // namespace frontdoor
