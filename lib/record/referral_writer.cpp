// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/record/referral_writer.hpp>

#include <frontdoor/facts/indicator.hpp>

#include "../detail/row_text.hpp"

namespace frontdoor {

namespace {

void append_number(std::string& to, unsigned n) { to += std::to_string(n); }

void append_two_digits(std::string& to, long n) {
    to += static_cast<char>('0' + n / 10);
    to += static_cast<char>('0' + n % 10);
}

void append_received(std::string& to, const std::optional<moment>& received) {
    if (!received) return;
    const auto date = iso_date(received->day);
    to.append(date.data(), date.size());
    if (!received->time_of_day) return;
    to += 'T';
    append_two_digits(to, static_cast<long>(received->time_of_day->count() / 60));
    to += ':';
    append_two_digits(to, static_cast<long>(received->time_of_day->count() % 60));
}

void append_age(std::string& to, child_age age) {
    if (age.is_known() && !age.is_unborn()) append_number(to, age.months());
    to += age.is_unborn() ? ",1," : ",,";
}

void append_indicators(std::string& to, const indicator_bits& named) {
    bool first = true;
    named.for_each([&](std::size_t i) {
        if (!first) to += ';';
        first = false;
        to += id_of(indicator{i});
    });
    to += ',';
}

}  // namespace

std::string_view referral_header() {
    return "referral_id,received,age_months,unborn,referral_source,consent,present,absent,"
           "referrals_12m,missing_episodes_90d,domestic_incidents_12m,early_help_in_place_months\n";
}

void write_referral(std::string& to, std::string_view referral_id, const referral& r) {
    append_csv_text(to, referral_id);
    to += ',';
    append_received(to, r.received);
    to += ',';
    append_age(to, r.age);
    to.append(referral_source_vocabulary.id(r.source)).append(",");
    if (r.consent != consent::unknown) to += consent_vocabulary.id(r.consent);
    to += ',';
    append_indicators(to, r.present);
    append_indicators(to, r.absent);
    for (std::size_t i = 0; i < counted_size; ++i) {
        if (i != 0) to += ',';
        if (const auto& n = r.counts[static_cast<counted>(i)]) append_number(to, *n);
    }
    to += '\n';
}

}  // namespace frontdoor
