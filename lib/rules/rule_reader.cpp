// SPDX-License-Identifier: BSL-1.0
#include "rule_reader.hpp"

#include <array>
#include <stdexcept>

#include <frontdoor/rules/terms.hpp>

#include "condition_tree.hpp"
#include "json_fields.hpp"
#include "notation_reader.hpp"

namespace frontdoor::detail {

namespace {

constexpr std::array<std::string_view, 7> rule_keys{"id",     "level", "route",   "when",
                                                    "duties", "basis", "citation"};
constexpr text_limits condition_text{16'384};
constexpr text_limits citation_text{2'000, true};

condition read_condition(const placed_value& v, const pack_terms& terms) {
    if (!v.is(placed_value::kind::text)) return read_tree(v, terms);
    try {
        return read_notation(text_of(v, condition_text), terms);
    } catch (const placed_mistake& wrong) {
        if (wrong.at == v.at) throw;  // of the text as a whole
        throw placed_mistake(v.is_plain() ? v.at + 1 + wrong.at : v.at, wrong.what());
    }
}

level read_level(const placed_value& v) {
    const auto number = number_of(v);
    if (number >= level_vocabulary.size())
        throw placed_mistake(v.at, "a level is 0 (duties only) to 4");
    return static_cast<level>(number);
}

duty_set read_duties(const placed_value* v) {
    duty_set duties;
    if (v == nullptr) return duties;
    for (const auto& each : list_of(*v, duty_count)) {
        const auto named = one_of(duty_vocabulary, each, "duty");
        if (duties.contains(named)) throw placed_mistake(each.at, "the duty stands here twice");
        duties.insert(named);
    }
    return duties;
}

}  // namespace

pack_rule rule_read::with_steps() const {
    pack_rule made = rule;
    made.when = {when.steps(), when.size()};
    return made;
}

rule_read read_rule(const placed_value& v, const pack_terms& terms, pack_builder& into) {
    const json_fields fields(v, rule_keys);
    pack_rule made;
    made.id = into.keep(id_of(fields.get("id")));
    made.level = read_level(fields.get("level"));
    made.route = one_of(route_vocabulary, fields.get("route"), "route");
    made.duties = read_duties(fields.find("duties"));
    made.basis = one_of(basis_vocabulary, fields.get("basis"), "basis");
    made.citation = into.keep(fields.text("citation", citation_text));
    try {
        check_rule(made.id, made.level, made.route, made.citation);
    } catch (const std::logic_error& refused) {
        throw placed_mistake(v.at, refused.what());
    }
    return {made, read_condition(fields.get("when"), terms), v.at};
}

}  // namespace frontdoor::detail
