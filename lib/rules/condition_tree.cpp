// SPDX-License-Identifier: BSL-1.0
#include "condition_tree.hpp"

#include <array>
#include <stdexcept>

#include "json_fields.hpp"
#include "notation_reader.hpp"

namespace frontdoor::detail {

namespace {

using kind = condition_step::kind;

constexpr std::array<std::string_view, 11> all_keys{
    "and", "or", "indicator", "not", "age_below_months", "count", "at_least", "of", "all",
    "always", "unborn"};

class tree_reader {
public:
    tree_reader(const placed_value& tree, const pack_terms& terms)
        : tree_{tree}, fields_{tree, all_keys}, terms_{terms} {}

    condition read() const {
        try {
            if (auto made = pair()) return *made;
            if (tree_.members.size() != 1) refuse();
            return single(tree_.members[0].key, tree_.members[0].value);
        } catch (const std::logic_error& refused) {
            throw placed_mistake(tree_.at, refused.what());
        }
    }

private:
    // The two terms that have two keys.
    std::optional<condition> pair() const {
        const auto* least = fields_.find("at_least");
        if (least == nullptr) return std::nullopt;
        if (tree_.members.size() != 2) refuse();
        if (const auto* count = fields_.find("count"))
            return count_term(text_of(*count, {64}), number(*least), terms_);
        const auto members = list(fields_.get("of"));
        return at_least_term(number(*least), members);
    }

    condition single(const std::string& key, const placed_value& v) const {
        if (key == "and") return join(kind::both, v);
        if (key == "or") return join(kind::either, v);
        if (key == "indicator") return risk_term(text_of(v, {64}), terms_);
        if (key == "not") return not_strength_term(text_of(v, {64}), terms_);
        if (key == "age_below_months") return age_term(number(v));
        if (key == "all") return all_term(list(v));
        if (v.written != "true") refuse();
        if (key == "always") return condition::of({kind::always, 0, 0});
        if (key == "unborn") return condition::of({kind::unborn, 0, 0});
        refuse();
    }

    unsigned number(const placed_value& v) const {
        if (!v.is(placed_value::kind::text)) return number_of(v);
        const auto named = terms_.find_parameter(v.text);
        if (!named) throw placed_mistake(v.at, terms_.unknown_name(v.text, "parameter"));
        return static_cast<unsigned>(*named);
    }

    condition join(kind op, const placed_value& v) const {
        const auto parts = list_of(v, longest_condition);
        if (parts.empty()) throw placed_mistake(v.at, "the list is empty");
        condition made = read_tree(parts[0], terms_);
        for (const auto& part : parts.subspan(1))
            made = condition::join(op, made, read_tree(part, terms_));
        return made;
    }

    condition_list list(const placed_value& v) const {
        std::vector<std::string_view> names;
        if (v.is(placed_value::kind::text)) names.push_back(text_of(v, {64}));
        else
            for (const auto& each : list_of(v, most_indicators)) names.push_back(text_of(each, {64}));
        return detail::list_of_risks(names, terms_);
    }

    [[noreturn]] void refuse() const {
        throw placed_mistake(tree_.at,
                             "this is no part of a condition; one is, for example, "
                             "{\"and\": [{\"indicator\": \"neet\"}, {\"age_below_months\": 60}]}");
    }

    const placed_value& tree_;
    json_fields fields_;
    const pack_terms& terms_;
};

}  // namespace

condition read_tree(const placed_value& tree, const pack_terms& terms) {
    return tree_reader(tree, terms).read();
}

}  // namespace frontdoor::detail
