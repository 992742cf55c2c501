// SPDX-License-Identifier: BSL-1.0
#include "referrals.hpp"

#include <random>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/facts/synthetic.hpp>

namespace benchmarks {

namespace {

using namespace frontdoor;

// No std:: distribution: those differ from one standard library to the next.
class dice {
public:
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }

    child_age age() {
        switch (below(10)) {
            case 0: return child_age::not_known();
            case 1: return child_age::not_yet_born();
            default: return child_age::of_months(static_cast<unsigned>(below(216)));
        }
    }

private:
    std::mt19937_64 random_{2017};
};

void set_some(indicator_bits& some, std::size_t number, const indicator_bits& not_these,
              dice& thrown) {
    while (some.count() < number) {
        const std::size_t which = thrown.below(indicator_count);
        if (!not_these.test(which)) some.set(which);
    }
}

referral any_referral(std::size_t present, dice& thrown) {
    using namespace std::chrono;
    referral r;
    set_some(r.present, present, r.absent, thrown);
    set_some(r.absent, 3, r.present, thrown);
    r.age = thrown.age();
    for (std::size_t c = 0; c < counted_size; ++c)
        if (thrown.below(2) == 0)
            r.counts[static_cast<counted>(c)] =
                static_cast<std::uint16_t>(thrown.below(7));
    r.consent = static_cast<consent>(thrown.below(consent_size));
    return r.received_on(local_days{2016y / April / 1} + days{thrown.below(365)});
}

}  // namespace

referral_case with_present(std::size_t number) {
    referral_case made{std::to_string(number), {}};
    dice thrown;
    while (made.referrals.size() < referrals_in_a_case)
        made.referrals.push_back(any_referral(number, thrown));
    return made;
}

referral_case as_generated() {
    referral_case made{"generated", {}};
    synthetic_year year(referrals_in_a_case, 1);
    while (const auto next = year.next()) made.referrals.push_back(next->what);
    return made;
}

}  // namespace benchmarks
