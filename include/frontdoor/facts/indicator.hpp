// SPDX-License-Identifier: BSL-1.0
// Indicators: the defined facts about a child or family that thresholds speak of.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/referral/referral.hpp>

namespace frontdoor {

enum class polarity : std::uint8_t { risk, protective };

// The sides of the assessment triangle (Framework for the Assessment of Children in Need
// and their Families, 2000), with protection, context and strengths apart.
enum class domain : std::uint8_t {
    protection,
    child_development,
    parenting_capacity,
    family_environment,
    context,
    strength,
};

inline constexpr std::array<std::string_view, 6> domain_ids{
    "protection", "child_development", "parenting_capacity",
    "family_environment", "context", "strength",
};

// A place in the vocabulary. The two types below say which way it points, so that a rule
// which mistakes a strength for a risk does not compile.
class indicator {
public:
    constexpr explicit indicator(std::size_t index) noexcept
        : index_{static_cast<std::uint8_t>(index)} {}
    constexpr std::size_t index() const noexcept { return index_; }
    friend constexpr bool operator==(indicator, indicator) noexcept = default;

private:
    std::uint8_t index_;
};

// Known of a child, it can only call for more help, never for less.
class risk : public indicator {
    using indicator::indicator;
};

// Known of a child, it can only call for less help, and never below the statutory floor.
class strength : public indicator {
    using indicator::indicator;
};

struct indicator_entry {
    std::string_view id;
    std::string_view label;
    frontdoor::domain domain;
    frontdoor::polarity polarity;
    std::string_view census_factor;  // Children in Need census, nearest factor; may be empty
};

namespace detail::vocabulary_order {
enum place : std::uint8_t {
#define FRONTDOOR_INDICATOR(id, label, domain, kind, factor) id,
#include <frontdoor/facts/indicators.def>
#undef FRONTDOOR_INDICATOR
    size
};
constexpr polarity risk = polarity::risk;
constexpr polarity strength = polarity::protective;
}  // namespace detail::vocabulary_order

inline constexpr std::size_t indicator_count = detail::vocabulary_order::size;

// Every indicator by name: indicators::injury_non_mobile_child.
namespace indicators {
#define FRONTDOOR_INDICATOR(id, label, domain, kind, factor) \
    inline constexpr kind id{detail::vocabulary_order::id};
#include <frontdoor/facts/indicators.def>
#undef FRONTDOOR_INDICATOR
}  // namespace indicators

// The vocabulary in its order: the one table that labels, readers and documents share.
inline constexpr std::array<indicator_entry, indicator_count> indicator_vocabulary{{
#define FRONTDOOR_INDICATOR(id, label, in, kind, factor) \
    {#id, label, domain::in, detail::vocabulary_order::kind, factor},
#include <frontdoor/facts/indicators.def>
#undef FRONTDOOR_INDICATOR
}};

constexpr std::string_view id_of(indicator i) noexcept { return indicator_vocabulary[i.index()].id; }
constexpr std::string_view label_of(indicator i) noexcept {
    return indicator_vocabulary[i.index()].label;
}
constexpr bool is_risk(indicator i) noexcept {
    return indicator_vocabulary[i.index()].polarity == polarity::risk;
}

// The ids in the vocabulary's order, for readers.
inline constexpr std::array<std::string_view, indicator_count> indicator_ids = [] {
    std::array<std::string_view, indicator_count> ids{};
    for (std::size_t i = 0; i < indicator_count; ++i) ids[i] = indicator_vocabulary[i].id;
    return ids;
}();

// The bits of every strength.
inline constexpr indicator_bits shipped_strengths = [] {
    indicator_bits found;
    for (std::size_t i = 0; i < indicator_count; ++i)
        if (!is_risk(indicator{i})) found.set(i);
    return found;
}();

// The indicator with this id; nothing where there is none. Looks at each in turn: readers
// build an index of their own.
constexpr std::optional<indicator> find_indicator(std::string_view id) noexcept {
    for (std::size_t i = 0; i < indicator_count; ++i)
        if (indicator_vocabulary[i].id == id) return indicator{i};
    return std::nullopt;
}

// The id nearest to a mistyped one, for "did you mean".
constexpr std::string_view nearest_indicator(std::string_view id) noexcept {
    return detail::nearest_name(id, indicator_count,
                                [](std::size_t i) { return indicator_vocabulary[i].id; });
}

}  // namespace frontdoor
