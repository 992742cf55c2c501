// SPDX-License-Identifier: BSL-1.0
#include "pack_terms.hpp"

#include <frontdoor/detail/nearest.hpp>

namespace frontdoor::detail {

pack_terms::pack_terms() {
    for (const auto& entry : indicator_vocabulary) add(local_indicator{entry, {}, {}});
    for (const auto* set : set_vocabulary) add(condition_list{set->id, set->members});
    for (const auto& count : counted_vocabulary) names_.push_back(count.id);
}

void pack_terms::add(const local_indicator& own) {
    indicators_.emplace(own.entry.id, polarity_.size());
    polarity_.push_back(own.entry.polarity);
    names_.push_back(own.entry.id);
}

void pack_terms::add(const condition_list& set) {
    sets_.push_back(set);
    names_.push_back(set.id);
}

void pack_terms::add_parameter(std::string_view id, long long value) {
    parameters_[id] = value;
    names_.push_back(id);
}

std::optional<long long> pack_terms::find_parameter(std::string_view id) const {
    const auto found = parameters_.find(id);
    if (found == parameters_.end()) return std::nullopt;
    return found->second;
}

std::optional<indicator> pack_terms::find_indicator(std::string_view id) const {
    const auto found = indicators_.find(id);
    if (found == indicators_.end()) return std::nullopt;
    return indicator{found->second};
}

const condition_list* pack_terms::find_set(std::string_view id) const {
    for (const auto& set : sets_)
        if (set.id == id) return &set;
    return nullptr;
}

std::string pack_terms::unknown_name(std::string_view written, std::string_view kind) const {
    const auto nearest = nearest_name(written, names_.size(), [&](std::size_t i) { return names_[i]; });
    return "\"" + std::string(written) + "\" is no " + std::string(kind) + "; did you mean \"" +
           std::string(nearest) + "\"?";
}

}  // namespace frontdoor::detail
