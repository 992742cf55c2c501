// SPDX-License-Identifier: BSL-1.0
// How good a referral is as a piece of work: four things that audits look for in it. They
// say nothing of the child, and never change a route: rules cannot see them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

enum class quality_mark : std::uint8_t {
    child_voice_recorded,
    consent_recorded,
    history_given,
    impact_analysed,
};

inline constexpr std::size_t quality_mark_count = 4;

inline constexpr detail::vocabulary<quality_mark, quality_mark_count> quality_mark_vocabulary{{{
    {"child_voice_recorded", "What the child says, feels or shows is recorded"},
    {"consent_recorded", "Whether the family agreed, or why they were not asked, is recorded"},
    {"history_given", "What happened before, and what help there has been, is given"},
    {"impact_analysed", "What it means for this child is said, not only what happened"},
}}};

// Audited referrals in Birmingham were graded by whether these are clear: the child's
// voice was in 33% of them (BSCB annual report 2016/17, fig. 1). The words are those of
// inspection; which number of marks earns which is this library's own.
enum class quality_grade : std::uint8_t { not_graded, inadequate, requires_improvement, good };

inline constexpr detail::vocabulary<quality_grade, 4> quality_grade_vocabulary{{{
    {"not_graded", "Not graded: not all four are known"},
    {"inadequate", "Inadequate: two or more of the four are missing"},
    {"requires_improvement", "Requires improvement: one of the four is missing"},
    {"good", "Good: all four are there"},
}}};

// Each mark yes, no, or not known.
class referral_quality {
public:
    constexpr std::optional<bool>& operator[](quality_mark m) noexcept {
        return marks_[static_cast<std::size_t>(m)];
    }
    constexpr const std::optional<bool>& operator[](quality_mark m) const noexcept {
        return marks_[static_cast<std::size_t>(m)];
    }

    // Two that are missing settle it, whatever the others are.
    constexpr quality_grade grade() const noexcept {
        std::size_t there = 0;
        std::size_t missing = 0;
        for (const auto& m : marks_) (m.value_or(false) ? there : missing) += m ? 1 : 0;
        if (missing >= 2) return quality_grade::inadequate;
        if (there + missing < quality_mark_count) return quality_grade::not_graded;
        return missing == 1 ? quality_grade::requires_improvement : quality_grade::good;
    }

    friend constexpr bool operator==(const referral_quality&, const referral_quality&) noexcept =
        default;

private:
    std::array<std::optional<bool>, quality_mark_count> marks_{};
};

}  // namespace frontdoor
