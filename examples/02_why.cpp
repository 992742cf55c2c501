// SPDX-License-Identifier: BSL-1.0
// The same decision in words: what held, what it rests on, what is worth asking.
#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/frontdoor.hpp>

#include <cstdio>

using namespace frontdoor;
using namespace frontdoor::indicators;
using namespace std::chrono_literals;

int main() {
    const auto referred = referral{}
                              .with(neglect_emerging, not_brought_to_appointments, poor_hygiene)
                              .without(family_engages)
                              .aged(child_age::of_years(3))
                              .counting(counted::referrals_12m, 2)
                              .consenting(consent::refused)
                              .received_on(std::chrono::local_days{2017y / 4 / 13});

    const auto [pack, why] = local_pack_for(referred.received);
    const explanation explained = explain("R-1043", referred, *pack);
    std::fputs(as_text(for_practitioner(explained)).c_str(), stdout);
}
