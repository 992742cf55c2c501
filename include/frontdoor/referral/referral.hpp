// SPDX-License-Identifier: BSL-1.0
// A referral as received: what was said about one child, on what day, by whom.
//
// It holds no name and needs none. Indicators are bits by their place in the vocabulary
// (facts/indicator.hpp gives them names), so that this room knows of no other.
#pragma once

#include <optional>
#include <type_traits>

#include <frontdoor/detail/bits.hpp>
#include <frontdoor/referral/age.hpp>
#include <frontdoor/referral/consent.hpp>
#include <frontdoor/referral/counts.hpp>
#include <frontdoor/referral/moment.hpp>
#include <frontdoor/referral/quality.hpp>
#include <frontdoor/referral/referral_source.hpp>

namespace frontdoor {

// Room for the shared vocabulary and for up to 100 indicators of a local pack.
inline constexpr std::size_t most_indicators = 256;

using indicator_bits = detail::bits<most_indicators>;

// A bit in `present` is an indicator known to be so, a bit in `absent` one known not to
// be so; in neither, it is unknown. The functions keep the two apart: what is said last
// holds.
//
//     constexpr auto r = referral{}
//                            .with(indicators::injury_non_mobile_child)
//                            .without(indicators::family_engages)
//                            .aged(child_age::of_months(5));
struct referral {
    indicator_bits present;
    indicator_bits absent;
    child_age age;
    frontdoor::consent consent = frontdoor::consent::unknown;
    referral_source source = referral_source::s10;
    known_counts counts;
    std::optional<moment> received;
    referral_quality quality;  // of the referral as a piece of work; no rule sees it

    template <class... Indicators>
    constexpr referral with(Indicators... named) const noexcept {
        referral r = *this;
        ((r.present.set(named.index()), r.absent.reset(named.index())), ...);
        return r;
    }
    template <class... Indicators>
    constexpr referral without(Indicators... named) const noexcept {
        referral r = *this;
        ((r.absent.set(named.index()), r.present.reset(named.index())), ...);
        return r;
    }
    constexpr referral aged(child_age a) const noexcept {
        referral r = *this;
        r.age = a;
        return r;
    }
    constexpr referral counting(counted which, std::uint16_t number) const noexcept {
        referral r = *this;
        r.counts[which] = number;
        return r;
    }
    constexpr referral received_on(std::chrono::local_days day) const noexcept {
        referral r = *this;
        r.received = moment{day, std::nullopt};
        return r;
    }
    constexpr referral consenting(frontdoor::consent c) const noexcept {
        referral r = *this;
        r.consent = c;
        return r;
    }

    friend constexpr bool operator==(const referral&, const referral&) noexcept = default;
};

static_assert(std::is_trivially_copyable_v<referral>);

}  // namespace frontdoor
