// SPDX-License-Identifier: BSL-1.0
// Decisions column by column, with the content that the command line's CSV has.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/rules/catalogue.hpp>

namespace frontdoor::python {

// Texts one behind the other, as Arrow keeps them.
struct text_buffer {
    std::string characters;
    std::vector<std::int32_t> offsets{0};

    void add(std::string_view text) {
        characters += text;
        end();
    }
    // The text ends here: what was put into `characters` since the last.
    void end() { offsets.push_back(static_cast<std::int32_t>(characters.size())); }
    std::size_t size() const { return offsets.size() - 1; }
    void clear() {
        characters.clear();
        offsets.resize(1);
    }
    std::string_view operator[](std::size_t i) const {
        const auto begin = static_cast<std::size_t>(offsets[i]);
        return std::string_view(characters).substr(begin, static_cast<std::size_t>(offsets[i + 1]) - begin);
    }
};

inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

struct decided_rows {
    text_buffer referral_id, duties, rules, ask;
    std::vector<std::uint8_t> pack, route, consent;  // codes: see the terms below
    std::vector<std::int8_t> level;
    std::vector<std::int32_t> due;  // days from 1970, or no_day

    std::size_t size() const { return level.size(); }
    void add(std::string_view id, const decision& d, const frontdoor::pack& by);
    // Empty again, its memory kept.
    void clear();
};

// What the codes stand for.
inline constexpr auto pack_terms = [] {
    std::array<std::string_view, packs::all.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = packs::all[i]->name();
    return names;
}();
inline constexpr auto route_terms = [] {
    std::array<std::string_view, route_count> ids;
    for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = route_vocabulary.id(static_cast<route>(i));
    return ids;
}();
inline constexpr auto consent_terms = [] {
    std::array<std::string_view, consent_needed_vocabulary.size()> ids;
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = consent_needed_vocabulary.id(static_cast<consent_needed>(i));
    return ids;
}();

}  // namespace frontdoor::python
