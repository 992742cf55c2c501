// SPDX-License-Identifier: BSL-1.0
#include "pack_builder.hpp"

#include <algorithm>
#include <stdexcept>

namespace frontdoor::detail {

std::string_view pack_builder::keep(std::string text) {
    return texts_.emplace_back(std::move(text));
}

// Rules that share a named set share its list, as in stored_pack.hpp.
std::uint16_t pack_builder::pooled(const condition_list& list) {
    const auto found = std::find_if(lists_.begin(), lists_.end(), [&](const auto& other) {
        return other.id == list.id && other.members == list.members;
    });
    const auto at = static_cast<std::uint16_t>(found - lists_.begin());
    if (found == lists_.end()) lists_.push_back(list);
    return at;
}

pack_rule pack_builder::stored(pack_rule rule, const condition_list* lists) {
    if (rules_.size() == most_rules) mistakes::the_pack_has_too_many_rules();
    clauses_of(rule.when.data(), rule.when.size(), lists);  // throws where there is no room
    auto& steps = steps_.emplace_back(rule.when.begin(), rule.when.end());
    for (auto& s : steps)
        if (s.names_list()) s.which = pooled(lists[s.which]);
    rule.when = steps;
    return rule;
}

void pack_builder::add(pack_rule rule, const condition_list* lists) {
    rules_.push_back(stored(rule, lists));
}

void pack_builder::replace(std::size_t at, pack_rule rule, const condition_list* lists) {
    rules_[at] = stored(rule, lists);
}

void pack_builder::remove(std::size_t at) {
    rules_.erase(rules_.begin() + static_cast<std::ptrdiff_t>(at));
}

std::size_t pack_builder::find(std::string_view id) const {
    const auto found = std::find_if(rules_.begin(), rules_.end(),
                                    [&](const auto& rule) { return rule.id == id; });
    return static_cast<std::size_t>(found - rules_.begin());
}

pack pack_builder::so_far() const { return {{}, rules_, lists_, {}, not_promised_, own_}; }

void pack_builder::compile_program() {
    std::vector<placed_clause> placed;
    for (std::size_t r = 0; r < rules_.size(); ++r)
        for (const auto& c : clauses_of(rules_[r].when.data(), rules_[r].when.size(), lists_.data()))
            placed.push_back({r, c});
    program_.emplace(sizes_of(rules_.size(), placed, indicator_count + own_.size()));
    compile(*program_, rules_, placed);
}

std::shared_ptr<const pack> pack_builder::finish(std::shared_ptr<pack_builder> made,
                                                 const pack_heading& heading) {
    made->compile_program();
    indicator_bits strengths = shipped_strengths;
    for (std::size_t i = 0; i < made->own_.size(); ++i)
        if (made->own_[i].entry.polarity == polarity::protective) strengths.set(indicator_count + i);
    made->view_ = made->so_far();
    made->view_.heading = heading;
    made->view_.compiled = made->program_->view(strengths);
    const pack* view = &made->view_;
    return {std::move(made), view};
}

}  // namespace frontdoor::detail
