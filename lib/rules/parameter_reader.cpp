// SPDX-License-Identifier: BSL-1.0
#include "parameter_reader.hpp"

#include <array>

#include "json_fields.hpp"

namespace frontdoor::detail {

namespace {

constexpr std::array<std::string_view, 3> parameter_keys{"id", "values", "citation"};
constexpr std::array<std::string_view, 2> value_keys{"from", "value"};
constexpr std::size_t most_values = 100;

}  // namespace

void parameter_reader::read(const placed_value& v, pack_terms& terms, pack_builder& into) {
    const json_fields fields(v, parameter_keys);
    const auto& id = term_id_of(fields.get("id"));
    fields.text("citation", {2'000});
    if (terms.find_indicator(id) || terms.find_set(id) || terms.find_parameter(id) ||
        counted_vocabulary.find(id))
        throw placed_mistake(fields.get("id").at, "\"" + id + "\" already means something else");
    const auto values = list_of(fields.get("values"), most_values);
    if (values.empty()) throw placed_mistake(v.at, "a parameter has one value at least");
    std::optional<std::chrono::local_days> last;
    unsigned in_force = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const json_fields value(values[i], value_keys);
        const auto* from = value.find("from");
        if (from == nullptr && i != 0) throw placed_mistake(values[i].at, "only the first value has no day");
        const auto day = from ? day_of(*from) : std::nullopt;
        if (last && *day <= *last) throw placed_mistake(from->at, "the days of the values do not rise");
        last = day;
        if (i != 0) changes_.insert(*day);
        if (i == 0 || !is_later(*day)) in_force = number_of(value.get("value"));
    }
    terms.add_parameter(into.keep(id), in_force);
}

pack_heading parameter_reader::narrowed(pack_heading whole) const {
    for (const auto day : changes_) {
        if (!is_later(day)) {
            if (!whole.from || *whole.from < day) whole.from = day;
        } else {
            const auto before = day - std::chrono::days{1};
            if (!whole.until || before < *whole.until) whole.until = before;
            break;
        }
    }
    return whole;
}

}  // namespace frontdoor::detail
