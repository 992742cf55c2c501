// SPDX-License-Identifier: BSL-1.0
// What is worth asking: unknown facts, any one of which would by itself lead to a more
// urgent route.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <variant>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

// An unknown indicator, or an unknown count, and the most urgent route that the answer
// could lead to.
struct question {
    std::variant<indicator, counted> about;
    route leads_to;

    // Of what the shared vocabulary has; of a pack's own indicators, id_of knows them too.
    constexpr std::string_view id() const noexcept {
        if (const auto* which = std::get_if<counted>(&about)) return counted_vocabulary.id(*which);
        return id_of(*std::get_if<indicator>(&about));
    }
};

constexpr std::string_view id_of(const pack& by, const question& q) noexcept {
    const auto* about = std::get_if<indicator>(&q.about);
    return about != nullptr ? id_of(by, *about) : q.id();
}

class questions {
public:
    constexpr void add(route leads_to, const indicator_bits& unknown) noexcept {
        at(leads_to).indicators |= unknown;
    }
    constexpr void add(route leads_to, counted unknown) noexcept {
        at(leads_to).counts |= static_cast<std::uint8_t>(1u << static_cast<unsigned>(unknown));
    }
    constexpr bool empty() const noexcept { return *this == questions{}; }

    // Calls visit(question) for each, once: the most urgent route first, then in the
    // vocabulary's order, counts last.
    template <class Visit>
    constexpr void for_each(Visit visit) const {
        leads asked;
        for (std::size_t r = route_count; r-- > first_route;) {
            const leads& to = at(static_cast<route>(r));
            (to.indicators - asked.indicators).for_each([&](std::size_t i) {
                visit(question{indicator{i}, static_cast<route>(r)});
            });
            for (std::size_t c = 0; c < counted_size; ++c)
                if ((to.counts & ~asked.counts) >> c & 1u)
                    visit(question{static_cast<counted>(c), static_cast<route>(r)});
            asked.indicators |= to.indicators;
            asked.counts |= to.counts;
        }
    }

    friend constexpr bool operator==(const questions&, const questions&) noexcept = default;

private:
    struct leads {
        indicator_bits indicators;
        std::uint8_t counts = 0;
        friend constexpr bool operator==(const leads&, const leads&) noexcept = default;
    };
    // Nothing unknown can lead to `universal`: no decision is below it.
    static constexpr std::size_t first_route = static_cast<std::size_t>(route::universal_plus);

    constexpr leads& at(route r) noexcept {
        return by_route_[static_cast<std::size_t>(r) - first_route];
    }
    constexpr const leads& at(route r) const noexcept {
        return by_route_[static_cast<std::size_t>(r) - first_route];
    }

    std::array<leads, route_count - first_route> by_route_{};
};

}  // namespace frontdoor
