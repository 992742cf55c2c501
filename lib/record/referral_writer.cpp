// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/record/referral_writer.hpp>

#include "detail/iso_text.hpp"
#include "detail/joined.hpp"
#include "detail/row_text.hpp"

namespace frontdoor {

namespace {

void append_number(std::string& to, unsigned n) { to += std::to_string(n); }

void append_age(std::string& to, child_age age) {
    if (age.is_known() && !age.is_unborn()) append_number(to, age.months());
    to += age.is_unborn() ? ",1," : ",,";
}

std::string listed(const indicator_bits& named, std::span<const std::string_view> ids) {
    return detail::joined(named, ";", [&](std::size_t i) { return ids[i]; });
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
    to += detail::iso_text(r.received);
    to += ',';
    append_age(to, r.age);
    to.append(referral_source_vocabulary.id(r.source)).append(",");
    if (r.consent != consent::unknown) to += consent_vocabulary.id(r.consent);
    to += ',';
    to.append(listed(r.present, ids)).append(",");
    to.append(listed(r.absent, ids)).append(",");
    for (std::size_t i = 0; i < counted_size; ++i) {
        if (i != 0) to += ',';
        if (const auto& n = r.counts[static_cast<counted>(i)]) append_number(to, *n);
    }
    if (quality == quality_columns::written) append_quality(to, r.quality);
    to += '\n';
}

}  // namespace frontdoor
