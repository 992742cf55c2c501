// SPDX-License-Identifier: BSL-1.0
#include "referral_words.hpp"

#include <frontdoor/facts/facts.hpp>

#include "detail/json_text.hpp"
#include "fact_words.hpp"

namespace frontdoor {

namespace json = boost::json;

std::string referral_in_words(const referral& r, const pack& of) {
    std::string words;
    const auto add = [&](const std::string& part) { words += (words.empty() ? "" : "; ") + part; };
    r.present.for_each([&](std::size_t i) { add(std::string(label_of(of, indicator{i}))); });
    if (r.age.is_unborn()) add("not yet born");
    else if (r.age.is_known()) add("age " + months_in_words(r.age.months()));
    for (std::size_t i = 0; i < counted_size; ++i) {
        const auto which = static_cast<counted>(i);
        if (const auto& n = r.counts[which])
            add(std::string(counted_vocabulary.label(which)) + ": " + std::to_string(*n));
    }
    return words.empty() ? "a child of whom nothing is known" : words;
}

json::object referral_json(const referral& r, const pack& of) {
    json::object o;
    json::array present;
    r.present.for_each([&](std::size_t i) { present.emplace_back(detail::text(id_of(of, indicator{i}))); });
    if (!present.empty()) o["present"] = std::move(present);
    if (r.age.is_unborn()) o["unborn"] = 1;
    else if (r.age.is_known()) o["age_months"] = r.age.months();
    for (std::size_t i = 0; i < counted_size; ++i) {
        const auto which = static_cast<counted>(i);
        if (const auto& n = r.counts[which]) o[detail::text(counted_vocabulary.id(which))] = *n;
    }
    return o;
}

}  // namespace frontdoor
