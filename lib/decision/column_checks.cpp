// SPDX-License-Identifier: BSL-1.0
#include <decision/column_checks.hpp>

#include <string>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/failure.hpp>

namespace frontdoor::detail {

namespace {

[[noreturn]] void refuse(const std::string& name, std::size_t has, std::size_t needs,
                         const char* of) {
    throw failure(error::unequal_columns, "the column " + name + " has " +
                                              std::to_string(has) + " " + of + ", and " +
                                              std::to_string(needs) + " are needed");
}

// Name: gives the name, where it is wanted.
template <class Name>
void check(Name name, const bit_column& column, std::size_t rows) {
    const std::size_t needs = (column.offset + rows + 7) / 8;
    if (column.is_given() && column.bytes.size() < needs)
        refuse(name(), column.bytes.size(), needs, "bytes of bits");
}

template <class Name, class Element>
void check(Name name, std::span<Element> column, std::size_t rows) {
    if (!column.empty() && column.size() < rows) refuse(name(), column.size(), rows, "rows");
}

template <class Name, class Number>
void check(Name name, const number_column<Number>& column, std::size_t rows) {
    check(name, column.values, rows);
    check([&] { return name() + " (validity)"; }, column.validity, rows);
}

auto named(const char* name) {
    return [name] { return std::string(name); };
}

std::string name_of(std::size_t indicator) {
    return indicator < indicator_count ? std::string(indicator_ids[indicator])
                                       : "of indicator " + std::to_string(indicator);
}

void check_bits(const char* name, std::span<std::uint8_t> bits, std::size_t rows) {
    const std::size_t needs = (rows + 7) / 8;
    if (!bits.empty() && bits.size() < needs)
        refuse(name, bits.size(), needs, "bytes of bits");
}

}  // namespace

void check_length(const referral_columns& in) {
    if (in.indicators.size() > most_indicators)
        throw failure(error::unequal_columns,
                      "there are columns of " + std::to_string(in.indicators.size()) +
                          " indicators; there is room for " +
                          std::to_string(most_indicators));
    for (std::size_t i = 0; i < in.indicators.size(); ++i) {
        const indicator_column& column = in.indicators[i];
        check([i] { return name_of(i); }, column.present, in.rows);
        check([i] { return name_of(i) + " (absent)"; }, column.absent, in.rows);
        check([i] { return name_of(i) + " (validity)"; }, column.validity, in.rows);
    }
    std::visit([&](const auto& age) { check(named("age_months"), age, in.rows); }, in.age_months);
    check(named("unborn"), in.unborn, in.rows);
    for (std::size_t n = 0; n < counted_size; ++n)
        check([n] { return std::string(counted_vocabulary.id(static_cast<counted>(n))); },
              in.counts[n], in.rows);
    check(named("consent"), in.consent, in.rows);
    check(named("received"), in.received, in.rows);
}

void check_length(const decision_columns& out, std::size_t rows, std::size_t rules) {
    check(named("route"), out.route, rows);
    check(named("level"), out.level, rows);
    check(named("duties"), out.duties, rows);
    check(named("consent"), out.consent, rows);
    check(named("due"), out.due, rows);
    check_bits("has_due", out.has_due, rows);
    if (!out.rules.empty() && out.rules.size() < rules)
        refuse("rules", out.rules.size(), rules, "bit columns");
    for (const auto& bits : out.rules) check_bits("rules", bits, rows);
}

}  // namespace frontdoor::detail
