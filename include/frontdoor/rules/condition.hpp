// SPDX-License-Identifier: BSL-1.0
// The language of thresholds: a condition over the facts of one child, written as it is
// spoken, and checked while it compiles.
//
//     injury_serious and (injury_unexplained or age < 2_years)
//     at_least(2, neglect_signs) and not support_in_place
//     unborn and (previous_child_removed or at_least(3, infant_risk_factors))
//     missing_episodes_90d >= 3
//
// More risk can only make a condition hold, never stop it: `not` takes strengths alone,
// ages have an upper limit alone (the young are at more risk), counts a lower one alone.
// What nobody knows does not hold, but for two readings that protect the child: an
// unknown age is below every limit, and so is the age of an unborn child.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <frontdoor/facts/indicator_set.hpp>
#include <frontdoor/rules/mistakes.hpp>

namespace frontdoor {

inline constexpr std::size_t longest_condition = 32;     // terms and joins
inline constexpr std::size_t most_lists_in_condition = 4;  // at_least and all

// One step of a condition in postfix order: terms push, joins take the last two.
struct condition_step {
    enum class kind : std::uint8_t {
        always,
        unborn,
        indicator,     // value: its index
        not_strength,  // value: its index
        age_below,     // value: months
        count,         // which: the count; value: the least number
        at_least,      // which: the list; value: how many
        all_of,        // which: the list
        both,
        either,
    };
    kind op = kind::always;
    std::uint16_t which = 0;
    std::uint16_t value = 0;

    constexpr bool names_list() const noexcept {
        return op == kind::at_least || op == kind::all_of;
    }
    friend constexpr bool operator==(const condition_step&, const condition_step&) = default;
};

// A list that a condition counts over: a named set, or one written out (empty id).
struct condition_list {
    std::string_view id;
    indicator_bits members;
};

class condition {
public:
    using step = condition_step;

    // An indicator alone is a condition: that it is known to be present.
    consteval condition(risk named) : condition({step::kind::indicator, 0, place(named)}) {}
    // A strength alone is none: it may only stand after `not`.
    condition(strength) = delete;

    static constexpr condition of(step term) { return condition(term); }
    static constexpr condition of(step term, const condition_list& list) {
        condition made(term);
        made.lists_[made.list_count_++] = list;
        return made;
    }
    static constexpr condition join(step::kind op, const condition& a, const condition& b) {
        condition made = a;
        made.append(b);
        made.push({op, 0, 0});
        return made;
    }
    static constexpr std::uint16_t place(indicator i) {
        return static_cast<std::uint16_t>(i.index());
    }

    constexpr std::size_t size() const noexcept { return size_; }
    constexpr const step& operator[](std::size_t i) const noexcept { return steps_[i]; }
    constexpr std::size_t list_count() const noexcept { return list_count_; }
    constexpr const condition_list& list(std::size_t i) const noexcept { return lists_[i]; }
    constexpr const step* steps() const noexcept { return steps_.data(); }
    constexpr const condition_list* lists() const noexcept { return lists_.data(); }

private:
    constexpr explicit condition(step term) { push(term); }

    constexpr void push(step s) {
        if (size_ == longest_condition)
            mistakes::the_condition_is_too_long_split_the_rule_in_two();
        steps_[size_++] = s;
    }
    constexpr void append(const condition& other) {
        for (std::size_t i = 0; i < other.size_; ++i) {
            step s = other.steps_[i];
            if (s.names_list()) s.which = add(other.lists_[s.which]);
            push(s);
        }
    }
    constexpr std::uint8_t add(const condition_list& list) {
        if (list_count_ == most_lists_in_condition)
            mistakes::the_condition_is_too_long_split_the_rule_in_two();
        lists_[list_count_] = list;
        return list_count_++;
    }

    std::array<step, longest_condition> steps_{};
    std::array<condition_list, most_lists_in_condition> lists_{};
    std::uint8_t size_ = 0;
    std::uint8_t list_count_ = 0;
};

}  // namespace frontdoor
