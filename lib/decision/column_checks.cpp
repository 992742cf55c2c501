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

void check(const std::string& name, const bit_column& column, std::size_t rows) {
    const std::size_t needs = (column.offset + rows + 7) / 8;
    if (column.is_given() && column.bytes.size() < needs)
        refuse(name, column.bytes.size(), needs, "bytes of bits");
}

template <class Element>
void check(const std::string& name, std::span<Element> column, std::size_t rows) {
    if (!column.empty() && column.size() < rows) refuse(name, column.size(), rows, "rows");
}

template <class Number>
void check(const std::string& name, const number_column<Number>& column, std::size_t rows) {
    check(name, column.values, rows);
    check(name + " (validity)", column.validity, rows);
}

std::string name_of(std::size_t indicator) {
    return indicator < indicator_count ? std::string(indicator_ids[indicator])
                                       : "of indicator " + std::to_string(indicator);
}

void check_bits(const std::string& name, std::span<std::uint8_t> bits, std::size_t rows) {
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
        check(name_of(i), column.present, in.rows);
        check(name_of(i) + " (absent)", column.absent, in.rows);
        check(name_of(i) + " (validity)", column.validity, in.rows);
    }
    std::visit([&](const auto& age) { check("age_months", age, in.rows); }, in.age_months);
    check("unborn", in.unborn, in.rows);
    for (std::size_t n = 0; n < counted_size; ++n)
        check(std::string(counted_vocabulary.id(static_cast<counted>(n))), in.counts[n],
              in.rows);
    check("consent", in.consent, in.rows);
    check("received", in.received, in.rows);
}

void check_length(const decision_columns& out, std::size_t rows, std::size_t rules) {
    check("route", out.route, rows);
    check("level", out.level, rows);
    check("duties", out.duties, rows);
    check("consent", out.consent, rows);
    check("due", out.due, rows);
    check_bits("has_due", out.has_due, rows);
    if (!out.rules.empty() && out.rules.size() < rules)
        refuse("rules", out.rules.size(), rules, "bit columns");
    for (const auto& bits : out.rules) check_bits("rules", bits, rows);
}

}  // namespace frontdoor::detail
