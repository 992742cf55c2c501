// SPDX-License-Identifier: BSL-1.0
// The same referral for the library as for the naive reading and for the tables of cases.
#pragma once

#include <stdexcept>
#include <string>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/referral.hpp>

#include "../packs/case_table.hpp"
#include "../reference/naive.hpp"

namespace support {

// An unborn child has no age, whatever else was written down.
inline frontdoor::child_age age_from(std::optional<int> months, bool unborn) {
    using frontdoor::child_age;
    if (unborn) return child_age::not_yet_born();
    return months ? child_age::of_months(static_cast<unsigned>(*months)) : child_age();
}

// By position: both keep the order of indicators.tsv, and that of the four counts.
inline frontdoor::referral referral_from(const naive::facts& given) {
    frontdoor::referral r;
    for (std::size_t i = 0; i < given.states.size(); ++i) {
        if (given.states[i] == naive::known::present) r.present.set(i);
        if (given.states[i] == naive::known::absent) r.absent.set(i);
    }
    r.age = age_from(given.age_months, given.unborn);
    for (std::size_t i = 0; i < frontdoor::counted_size; ++i)
        if (given.counts[i])
            r.counts[frontdoor::counted{static_cast<std::uint8_t>(i)}] =
                static_cast<std::uint16_t>(*given.counts[i]);
    if (const auto said = frontdoor::consent_vocabulary.find(given.consent))
        r.consent = *said;
    return r;
}

inline frontdoor::indicator named(const std::string& id) {
    if (const auto found = frontdoor::find_indicator(id)) return *found;
    throw std::runtime_error("no indicator " + id);
}

// By name, as people write cases down.
inline frontdoor::referral referral_from(const cases::known_facts& given) {
    frontdoor::referral r;
    for (const auto& id : given.present) r = r.with(named(id));
    for (const auto& id : given.absent) r = r.without(named(id));
    r.age = age_from(given.age_months, given.unborn);
    for (const auto& [id, number] : given.counts)
        r.counts[frontdoor::counted_vocabulary.find(id).value()] =
            static_cast<std::uint16_t>(number);
    return r;
}

}  // namespace support
