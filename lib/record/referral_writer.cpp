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

void append_indicators(std::string& to, const indicator_bits& named,
                       std::span<const std::string_view> ids) {
    bool first = true;
    named.for_each([&](std::size_t i) {
        if (!first) to += ';';
        first = false;
        to += ids[i];
    });
    to += ',';
}

void append_quality(std::string& to, const referral_quality& quality) {
    for (std::size_t i = 0; i < quality_mark_count; ++i) {
        to += ',';
        if (const auto& mark = quality[static_cast<quality_mark>(i)]) to += *mark ? '1' : '0';
    }
}

}  // namespace

std::string_view referral_header(quality_columns quality) {
#define FRONTDOOR_CONTRACT_COLUMNS                                                       \
    "referral_id,received,age_months,unborn,referral_source,consent,present,absent,"     \
    "referrals_12m,missing_episodes_90d,domestic_incidents_12m,early_help_in_place_months"
    if (quality == quality_columns::left_out) return FRONTDOOR_CONTRACT_COLUMNS "\n";
    return FRONTDOOR_CONTRACT_COLUMNS
        ",child_voice_recorded,consent_recorded,history_given,impact_analysed\n";
#undef FRONTDOOR_CONTRACT_COLUMNS
}

void write_referral(std::string& to, std::string_view referral_id, const referral& r,
                    quality_columns quality, std::span<const std::string_view> ids) {
    append_csv_text(to, referral_id);
    to += ',';
    append_received(to, r.received);
    to += ',';
    append_age(to, r.age);
    to.append(referral_source_vocabulary.id(r.source)).append(",");
    if (r.consent != consent::unknown) to += consent_vocabulary.id(r.consent);
    to += ',';
    append_indicators(to, r.present, ids);
    append_indicators(to, r.absent, ids);
    for (std::size_t i = 0; i < counted_size; ++i) {
        if (i != 0) to += ',';
        if (const auto& n = r.counts[static_cast<counted>(i)]) append_number(to, *n);
    }
    if (quality == quality_columns::written) append_quality(to, r.quality);
    to += '\n';
}

}  // namespace frontdoor
