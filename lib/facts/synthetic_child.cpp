// SPDX-License-Identifier: BSL-1.0
#include "synthetic_child.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "synthetic_dice.hpp"
#include "synthetic_families.hpp"
#include "synthetic_habits.hpp"
#include "synthetic_sense.hpp"
#include "synthetic_sources.hpp"
#include "synthetic_themes.hpp"

namespace frontdoor::synthetic {

namespace {

constexpr std::size_t place(auto named) noexcept {
    return static_cast<std::size_t>(named);
}

// The youngest and the oldest whom a referrer may meet, of the children in a band.
constexpr int first_met(const referrer& by, std::size_t band) noexcept {
    return std::max(age_band_begins[band], by.from_month);
}
constexpr int last_met(const referrer& by, std::size_t band) noexcept {
    return std::min(age_band_begins[band + 1] - 1, int{by.to_month});
}

// A family's weight of a band, less the part of it whom the referrer does not meet.
constexpr std::uint32_t children_met(const referrer& by, const family_entry& kin,
                                     std::size_t band) noexcept {
    const int met = std::max(0, last_met(by, band) - first_met(by, band) + 1);
    const int all = age_band_begins[band + 1] - age_band_begins[band];
    return kin.ages[band] * static_cast<std::uint32_t>(60 * met / all);
}

// A family of which a referrer hears has some child whom the referrer may meet.
constexpr bool every_family_has_a_child() noexcept {
    for (const auto& by : referrers)
        for (std::size_t f = 0; f < family_count; ++f) {
            std::uint32_t found = heard_by[f][place(by.value.desk)] == 0 ? 1 : 0;
            for (std::size_t band = 0; band < age_band_count; ++band)
                found += children_met(by.value, families[f], band);
            if (found == 0) return false;
        }
    return true;
}
static_assert(every_family_has_a_child());

using family_list = std::array<weighted<family>, family_count>;

constexpr std::array<family_list, desk_count> families_heard = [] {
    std::array<family_list, desk_count> all{};
    for (std::size_t d = 0; d < desk_count; ++d)
        for (std::size_t f = 0; f < family_count; ++f)
            all[d][f] = {static_cast<family>(f), heard_by[f][d]};
    return all;
}();

constexpr indicator_bits harms = theme_bits[place(theme::physical_harm)] |
                                 theme_bits[place(theme::sexual_harm)] |
                                 theme_bits[place(theme::emergency)] |
                                 theme_bits[place(theme::honour)];

class child {
public:
    child(std::uint64_t seed, std::uint64_t number) noexcept : luck_{seed, number} {}

    referral made(std::chrono::local_days day) noexcept {
        by_ = luck_.pick(referrers);
        kind_ = luck_.pick(families_heard[place(by_.desk)]);
        month_ = some_month();
        worries();
        make_sense();
        said_.source = by_.code;
        said_.age = age_as_written();
        said_.consent = some_consent();
        counts();
        denials();
        said_.received = moment{day, some_time()};
        return said_;
    }

private:
    const family_entry& kin() const noexcept { return families[place(kind_)]; }
    bool says(indicator i) const noexcept { return said_.present.test(i.index()); }

    int some_month() noexcept {
        std::array<weighted<std::size_t>, age_band_count> bands{};
        for (std::size_t band = 0; band < age_band_count; ++band)
            bands[band] = {band, children_met(by_, kin(), band)};
        const auto band = luck_.pick(bands);
        return luck_.between(first_met(by_, band), last_met(by_, band));
    }

    void worries() noexcept {
        for (const auto& [about, chance] : kin().brings)
            if (luck_.chance(chance)) show(about);
        if (kind_ == family::mild_worry || kind_ == family::alone_in_country) return;
        for (const auto& [about, chance] : families_of::any_family)
            if (luck_.chance(chance)) show(about);
    }

    // At most four signs of a theme; the same sign twice is one.
    void show(theme about) noexcept {
        const auto& [shown, one_more] = themes[place(about)];
        const auto fits = [this](const sign& s) { return s.fits(month_); };
        for (int left = 4; left > 0; --left) {
            const sign* one = luck_.pick(shown, fits);
            if (one == nullptr) return;
            said_.present.set(one->shown.index());
            if (!luck_.chance(one_more)) return;
        }
    }

    void make_sense() noexcept {
        for (const auto& [graver, also] : sense::entailments)
            if (says(graver)) said_.present.set(also.index());
        for (const auto& [stays, goes] : sense::contradictions)
            if (says(stays)) said_.present.reset(goes.index());
    }

    child_age age_as_written() noexcept {
        if (month_ == unborn_month) return child_age::not_yet_born();
        if (luck_.chance(age_left_blank)) return child_age::not_known();
        return child_age::of_months(static_cast<unsigned>(month_));
    }

    consent some_consent() noexcept {
        const bool harmed = (said_.present & harms).any();
        const bool police = by_.desk == desk::police;
        const auto& usual = police ? consent_by_police : consent_by_others;
        const auto said = luck_.pick(harmed ? consent_in_harm : usual);
        if (said == consent::refused)
            said_.present.reset(indicators::family_engages.index());
        return said;
    }

    void counts() noexcept {
        write(counted::referrals_12m, chance_of_repeat(), earlier_referrals);
        write(counted::missing_episodes_90d, always_if(indicators::missing_from_home),
              missing_episodes);
        write(counted::domestic_incidents_12m,
              always_if(indicators::domestic_abuse_current), domestic_incidents);
        write(counted::early_help_in_place_months,
              month_ == unborn_month ? 0 : early_help_in_place, early_help_months);
    }
    std::uint32_t always_if(indicator i) const noexcept { return says(i) ? 10'000 : 0; }
    // A baby has had less time to be referred.
    std::uint32_t chance_of_repeat() const noexcept {
        return month_ < 12 ? kin().repeat / 2 : kin().repeat;
    }
    template <class Numbers>
    void write(counted what, std::uint32_t some, const Numbers& how_many) noexcept {
        const bool blank = luck_.chance(count_left_blank[place(what)]);
        const auto number = luck_.chance(some) ? luck_.pick(how_many) : std::uint16_t{0};
        if (!blank) said_.counts[what] = number;
    }

    void denials() noexcept {
        if (!luck_.chance(forms_with_answers)) return;
        for (auto left = 1 + luck_.below(most_answers); left > 0; --left)
            deny(asked[luck_.below(static_cast<std::uint32_t>(asked.size()))]);
    }
    void deny(const asked_question& q) noexcept {
        const bool told = (said_.present & theme_bits[place(q.about)]).any();
        if (told || month_ < q.from_month) return;
        said_.absent.set(q.denied.index());
    }

    // The police write at any hour, the others while they work.
    std::optional<std::chrono::minutes> some_time() noexcept {
        if (!luck_.chance(time_of_day_written)) return std::nullopt;
        const bool any_hour = by_.desk == desk::police || by_.desk == desk::hospital;
        const int minute = any_hour ? luck_.between(0, 1439) : luck_.between(510, 1079);
        return std::chrono::minutes{minute};
    }

    dice luck_;
    referrer by_{};
    family kind_{};
    int month_ = 0;
    referral said_;
};

}  // namespace

referral made_up(std::uint64_t seed, std::uint64_t number,
                 std::chrono::local_days day) noexcept {
    return child(seed, number).made(day);
}

}  // namespace frontdoor::synthetic
