// SPDX-License-Identifier: BSL-1.0
// Decisions of many referrals beside those of one at a time.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/decision/column_store.hpp>
#include <frontdoor/decision/evaluate_many.hpp>

namespace support {

// What can be asked for, one by one.
struct shapes {
    bool route = true, level = true, duties = true, rules = true, lists = true, ask = true,
         consent = true, due = true;
};

// Memory for all of it, of exactly the size that is needed, with other bits in it before.
class many_results {
public:
    many_results(std::size_t rows, std::size_t rules)
        : rows_{rows}, route_(rows, 0xaa), level_(rows, 0xaa), consent_(rows, 0xaa),
          has_due_((rows + 7) / 8, 0xaa), duties_(rows, 0xaaaa), due_(rows, -1),
          bits_(rules, std::vector<std::uint8_t>((rows + 7) / 8, 0xaa)) {
        for (auto& b : bits_) rules_.emplace_back(b);
    }

    frontdoor::decision_columns columns(const shapes& of = {}) {
        frontdoor::decision_columns c;
        if (of.route) c.route = route_;
        if (of.level) c.level = level_;
        if (of.duties) c.duties = duties_;
        if (of.rules) c.rules = rules_;
        if (of.consent) c.consent = consent_;
        if (of.due) c.due = due_, c.has_due = has_due_;
        if (of.lists) c.lists = &lists_;
        if (of.ask) c.ask = &ask_;
        return c;
    }

    // The first row that is not as it should be, and what of it; nothing where all are.
    // The rows after those that should be have to be untouched bits of 0.
    template <class Should>
    std::optional<std::string> difference(Should should, const shapes& of = {}) const {
        for (std::size_t r = 0; r < rows_; ++r)
            if (const auto what = difference_in(r, should(r), of))
                return "row " + std::to_string(r) + ": " + *what;
        return bits_past_the_end(of);
    }

private:
    using decision = frontdoor::decision;

    static bool bit(const std::vector<std::uint8_t>& bits, std::size_t r) {
        return (bits[r / 8] >> (r % 8)) & 1u;
    }

    std::optional<std::string> difference_in(std::size_t r, const decision& d,
                                             const shapes& of) const {
        if (of.route && route_[r] != static_cast<std::uint8_t>(d.route)) return "route";
        if (of.level && level_[r] != static_cast<std::uint8_t>(d.level)) return "level";
        if (of.consent && consent_[r] != static_cast<std::uint8_t>(d.consent))
            return "consent";
        if (of.duties && duties_[r] != word_of(d.duties)) return "duties";
        for (std::size_t i = 0; of.rules && i < bits_.size(); ++i)
            if (bit(bits_[i], r) != d.rules.test(i)) return "rule " + std::to_string(i);
        if (of.lists && !lists(r, d)) return "list of rules";
        if (of.ask && !asks(r, d)) return "worth asking";
        if (of.due && bit(has_due_, r) != d.due.has_value()) return "whether it is due";
        const auto due = d.due ? d.due->time_since_epoch().count() : 0;
        if (of.due && due_[r] != due) return "due";
        return std::nullopt;
    }

    static std::uint64_t word_of(const frontdoor::duty_set& duties) {
        std::uint64_t word = 0;
        duties.for_each([&](frontdoor::duty d) {
            word |= std::uint64_t{1} << static_cast<unsigned>(d);
        });
        return word;
    }

    bool lists(std::size_t r, const decision& d) const {
        auto at = static_cast<std::size_t>(lists_.offsets[r]);
        bool same = true;
        d.rules.for_each([&](std::size_t i) {
            same = same && at < lists_.rules.size() && lists_.rules[at] == i;
            ++at;
        });
        return same && at == static_cast<std::size_t>(lists_.offsets[r + 1]);
    }

    bool asks(std::size_t r, const decision& d) const {
        auto at = static_cast<std::size_t>(ask_.offsets[r]);
        bool same = true;
        d.ask.for_each([&](const frontdoor::question& q) {
            const auto* count = std::get_if<frontdoor::counted>(&q.about);
            const auto about =
                count ? frontdoor::most_indicators + static_cast<std::size_t>(*count)
                      : std::get_if<frontdoor::indicator>(&q.about)->index();
            same = same && at < ask_.about.size() && ask_.about[at] == about &&
                   ask_.leads_to[at] == static_cast<std::uint8_t>(q.leads_to);
            ++at;
        });
        return same && at == static_cast<std::size_t>(ask_.offsets[r + 1]);
    }

    std::optional<std::string> bits_past_the_end(const shapes& of) const {
        const auto past = [this](const std::vector<std::uint8_t>& bits) {
            return rows_ % 8 != 0 && bits.back() >> (rows_ % 8) != 0;
        };
        for (const auto& b : bits_)
            if (of.rules && past(b)) return "bits past the last row";
        if (of.due && past(has_due_)) return "bits past the last row";
        return std::nullopt;
    }

    std::size_t rows_;
    std::vector<std::uint8_t> route_, level_, consent_, has_due_;
    std::vector<std::uint64_t> duties_;
    std::vector<std::int32_t> due_;
    std::vector<std::vector<std::uint8_t>> bits_;
    std::vector<std::span<std::uint8_t>> rules_;
    frontdoor::rule_lists lists_;
    frontdoor::question_lists ask_;
};

// Where columns are decided otherwise than their referrals one by one; nothing where alike.
inline std::optional<std::string> difference(const frontdoor::referral_columns& columns,
                                             std::span<const frontdoor::referral> referrals,
                                             const frontdoor::pack& by,
                                             const frontdoor::many_options& how = {},
                                             const shapes& of = {}) {
    many_results made(referrals.size(), by.rules.size());
    const frontdoor::many_evaluator evaluate(by);
    const auto done = evaluate(columns, made.columns(of), how);
    if (done.rows != referrals.size() || done.rejected != 0 || done.stopped)
        return "not all rows were decided";
    return made.difference(
        [&](std::size_t r) { return frontdoor::classify(referrals[r], by); }, of);
}

inline std::optional<std::string> difference(std::span<const frontdoor::referral> referrals,
                                             const frontdoor::pack& by,
                                             const frontdoor::many_options& how = {},
                                             const shapes& of = {}) {
    frontdoor::column_store store(frontdoor::most_indicators);
    store.take(referrals);
    return difference(store.columns(), referrals, by, how, of);
}

}  // namespace support
