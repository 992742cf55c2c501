// SPDX-License-Identifier: BSL-1.0
// Chance for synthetic referrals: whole numbers, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace frontdoor::synthetic {

// A value and how often it is to come, against the others in its list.
template <class Value>
struct weighted {
    Value value;
    std::uint32_t weight;
};

// SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators,
// OOPSLA 2014): each referral has dice of its own, so that none depends on another.
// The distributions of the standard library are not used: they differ between vendors.
class dice {
public:
    constexpr dice(std::uint64_t seed, std::uint64_t number) noexcept
        : state_{mixed(mixed(seed + step_) ^ (number + 1) * step_)} {}

    // 0 to limit - 1, by the high half of a product: the bias is below one in a hundred
    // thousand for the limits in use.
    constexpr std::uint32_t below(std::uint32_t limit) noexcept {
        return static_cast<std::uint32_t>((throw_once() >> 32) * limit >> 32);
    }
    constexpr bool chance(std::uint32_t per_10000) noexcept {
        return below(10'000) < per_10000;
    }
    // From one number to another, both included.
    constexpr int between(int least, int most) noexcept {
        const auto numbers = static_cast<std::uint32_t>(most - least + 1);
        return least + static_cast<int>(below(numbers));
    }

    // One of a list, by weight, among those for which fits(value) is true; null where
    // none is.
    template <class Value, class Fits>
    constexpr const Value* pick(std::span<const weighted<Value>> list,
                                Fits fits) noexcept {
        std::uint32_t total = 0;
        for (const auto& one : list) total += fits(one.value) ? one.weight : 0;
        if (total == 0) return nullptr;
        auto left = below(total);
        for (const auto& one : list) {
            if (!fits(one.value)) continue;
            if (left < one.weight) return &one.value;
            left -= one.weight;
        }
        return nullptr;
    }
    // The same of a whole list, which must have some weight.
    template <class List>
    constexpr const auto& pick(const List& list) noexcept {
        std::uint32_t total = 0;
        for (const auto& one : list) total += one.weight;
        auto left = below(total);
        std::size_t i = 0;
        for (; left >= list[i].weight; ++i) left -= list[i].weight;
        return list[i].value;
    }

private:
    static constexpr std::uint64_t step_ = 0x9e3779b97f4a7c15;

    static constexpr std::uint64_t mixed(std::uint64_t z) noexcept {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    constexpr std::uint64_t throw_once() noexcept { return mixed(state_ += step_); }

    std::uint64_t state_;
};

}  // namespace frontdoor::synthetic
