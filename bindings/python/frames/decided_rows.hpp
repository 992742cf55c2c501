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
#include <frontdoor/rules/pack.hpp>

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
    std::string_view operator[](std::size_t i) const {
        const auto begin = static_cast<std::size_t>(offsets[i]);
        return std::string_view(characters).substr(begin, static_cast<std::size_t>(offsets[i + 1]) - begin);
    }
};

inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

struct decided_rows {
    text_buffer referral_id, pack, route, duties, rules, ask, consent;
    std::vector<std::int8_t> level;
    std::vector<std::int32_t> due;  // days from 1970, or no_day

    std::size_t size() const { return level.size(); }
    void add(std::string_view id, const decision& d, const frontdoor::pack& by);
};

}  // namespace frontdoor::python
