// SPDX-License-Identifier: BSL-1.0
#include "fact_words.hpp"

#include <array>

#include <frontdoor/facts/indicator.hpp>

#include "detail/iso_text.hpp"
#include "detail/joined.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

std::string label(const pack& of, std::size_t i) { return std::string(label_of(of, indicator{i})); }

std::string counted_in_words(std::size_t which, unsigned number) {
    return std::string(counted_vocabulary.label(static_cast<counted>(which))) + ": " +
           std::to_string(number);
}

std::string would_be(const lacking_fact& fact, const pack& of) {
    using kind = lacking_fact::kind;
    switch (fact.what) {
        case kind::risk: return label(of, fact.which);
        case kind::strength: return "if this were not so: " + label(of, fact.which);
        case kind::count: return counted_in_words(fact.which, fact.number) + " or more";
        case kind::age_below: return "age under " + months_in_words(fact.number);
        case kind::unborn: return "not yet born";
    }
    return {};
}

}  // namespace

std::string months_in_words(unsigned months) {
    if (months < 24 && months % 12 != 0) return number_of(months, "month");
    if (months == 0) return "0 months";
    std::string text = number_of(months / 12, "year");
    if (months % 12 != 0) text += " and " + number_of(months % 12, "month");
    return text;
}

std::string length_in_words(const clock& c) {
    return number_of(static_cast<std::size_t>(c.limit),
                     clock_unit_vocabulary.label(c.unit)) +
           " from: " + std::string(start_event_vocabulary.label(c.starts_at));
}

std::string days_in_words(const clock& c) {
    const auto from = "Since " + day_in_words(c.from);
    return c.until ? from + ", until " + day_in_words(*c.until) + "." : from + ".";
}

std::string agencies_in_words(const duty_limit& limit) {
    const std::string acts{agency_vocabulary.label(limit.acts)};
    if (limit.acts == limit.leads) return "Acts and leads: " + acts + ".";
    return "Acts: " + acts +
           ". Leads what follows: " + std::string(agency_vocabulary.label(limit.leads)) +
           ".";
}

std::string fact_in_words(const used_fact& fact, const pack& of) {
    using kind = used_fact::kind;
    switch (fact.what) {
        case kind::present: return label(of, fact.index);
        case kind::strength_not_known: return "not known to be so: " + label(of, fact.index);
        case kind::age: return "age " + months_in_words(fact.number);
        case kind::age_not_known: return "age not known, so read as the youngest";
        case kind::not_yet_born: return "not yet born";
        case kind::count: return counted_in_words(fact.index, fact.number);
    }
    return {};
}

std::string facts_in_words(const std::vector<used_fact>& facts, const pack& of) {
    std::string text;
    for (const auto& fact : facts) text += (text.empty() ? "" : "; ") + fact_in_words(fact, of);
    return text;
}

std::string lacking_in_words(const lacking_fact& fact, const pack& of) {
    constexpr std::array<const char*, 3> why{" (not known)", " (recorded otherwise)",
                                             " (known, and does not change)"};
    return would_be(fact, of) + why[static_cast<std::size_t>(fact.because)];
}

std::string labels_in_words(const indicator_bits& indicators, const pack& of) {
    return detail::joined(indicators, "; ", [&](std::size_t i) { return label(of, i); });
}

std::string day_in_words(std::chrono::local_days day) {
    constexpr std::array<const char*, 12> months{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    const std::chrono::year_month_day date{day};
    return std::to_string(static_cast<unsigned>(date.day())) + " " +
           months[static_cast<unsigned>(date.month()) - 1] + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::string moment_in_words(const moment& when) {
    const auto day = day_in_words(when.day);
    return when.time_of_day ? day + " at " + detail::time_text(*when.time_of_day) : day;
}

}  // namespace frontdoor
