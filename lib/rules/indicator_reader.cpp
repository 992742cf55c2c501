// SPDX-License-Identifier: BSL-1.0
#include "indicator_reader.hpp"

#include <algorithm>
#include <array>

#include "json_fields.hpp"

namespace frontdoor::detail {

namespace {

constexpr std::array<std::string_view, 6> keys{"id",       "label",    "domain",
                                               "polarity", "question", "family"};
constexpr text_limits words{500};

// Words of the notation, and columns that a row of referrals has for something else.
constexpr std::array<std::string_view, 22> taken{
    "and", "or", "not", "always", "unborn", "age", "at_least", "all", "referral_id", "received",
    "age_months", "referral_source", "consent", "present", "absent", "child_voice_recorded",
    "consent_recorded", "history_given", "impact_analysed", "pack", "level", "route"};

constexpr detail::vocabulary<domain, 6> domains{{{
    {domain_ids[0], ""}, {domain_ids[1], ""}, {domain_ids[2], ""},
    {domain_ids[3], ""}, {domain_ids[4], ""}, {domain_ids[5], ""}}}};
constexpr detail::vocabulary<polarity, 2> polarities{{{{"risk", ""}, {"protective", ""}}}};

void check_is_new(const placed_value& v, const std::string& id, const pack_terms& known) {
    if (std::find(taken.begin(), taken.end(), id) != taken.end() || counted_vocabulary.find(id))
        throw placed_mistake(v.at, "\"" + id + "\" already means something else in a condition or a column");
    if (known.find_indicator(id) || known.find_set(id))
        throw placed_mistake(v.at, "\"" + id + "\" is in the vocabulary already: use it, or give yours another id");
}

}  // namespace

local_indicator read_indicator(const placed_value& v, const pack_terms& known, pack_builder& into) {
    const json_fields fields(v, keys);
    const auto& id = term_id_of(fields.get("id"));
    check_is_new(fields.get("id"), id, known);
    local_indicator made;
    made.entry.id = into.keep(id);
    made.entry.label = into.keep(fields.text("label", words));
    made.entry.domain = one_of(domains, fields.get("domain"), "domain");
    made.entry.polarity = one_of(polarities, fields.get("polarity"), "polarity");
    if ((made.entry.domain == domain::strength) != (made.entry.polarity == polarity::protective))
        throw placed_mistake(v.at, "the domain strength and the polarity protective belong together");
    made.question = into.keep(fields.text("question", words));
    if (fields.find("family") != nullptr) made.family = into.keep(fields.text("family", words));
    return made;
}

}  // namespace frontdoor::detail
