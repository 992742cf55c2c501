// SPDX-License-Identifier: BSL-1.0
// Puts a pack together while the program runs, and owns all that it refers to.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <frontdoor/rules/pack.hpp>

#include "program_vectors.hpp"

namespace frontdoor::detail {

class pack_builder {
public:
    pack_builder() = default;
    pack_builder(const pack_builder&) = delete;

    // Keeps a text for as long as the pack lives.
    std::string_view keep(std::string text);

    void add(const local_indicator& own) { own_.push_back(own); }
    void add(const unpromised& what) { not_promised_.push_back(what); }

    // A rule, its condition's lists beside it. Throws std::logic_error where the evaluator
    // has no room for its condition.
    void add(pack_rule rule, const condition_list* lists);
    // A rule of another pack, which must live as long as this.
    void add(const pack& from, const pack_rule& rule) { add(rule, from.lists.data()); }

    // Puts another rule in the place of one; takes one out.
    void replace(std::size_t at, pack_rule rule, const condition_list* lists);
    void remove(std::size_t at);

    const std::vector<pack_rule>& rules() const { return rules_; }
    // The place of the rule with this id, or the number of rules.
    std::size_t find(std::string_view id) const;

    // The pack so far, for its notation; not yet compiled.
    pack so_far() const;
    // Once. Throws std::logic_error where the pack is too large. The pointer owns this.
    static std::shared_ptr<const pack> finish(std::shared_ptr<pack_builder> made,
                                              const pack_heading& heading);

private:
    pack_rule stored(pack_rule rule, const condition_list* lists);
    std::uint16_t pooled(const condition_list& list);
    void compile_program();

    std::deque<std::string> texts_;
    std::vector<local_indicator> own_;
    std::vector<unpromised> not_promised_;
    std::deque<std::vector<condition_step>> steps_;
    std::vector<pack_rule> rules_;
    std::vector<condition_list> lists_;
    std::optional<program_vectors> program_;
    pack view_;
};

}  // namespace frontdoor::detail
