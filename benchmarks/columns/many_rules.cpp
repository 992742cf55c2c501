// SPDX-License-Identifier: BSL-1.0
#include "many_rules.hpp"

#include <vector>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/rules/catalogue.hpp>

#include "support/small_pack.hpp"

namespace benchmarks {

using namespace frontdoor;

namespace {

// The risk so many places further on, from the last on to the first.
class other_risks {
public:
    explicit other_risks(std::size_t further) : further_{further} {
        for (std::size_t i = 0; i < indicator_count; ++i) {
            place_[i] = risks_.size();
            if (is_risk(indicator{i})) risks_.push_back(i);
        }
    }
    std::size_t operator()(std::size_t risk) const {
        return risks_[(place_[risk] + further_) % risks_.size()];
    }

private:
    std::size_t further_;
    std::vector<std::size_t> risks_;
    std::array<std::size_t, indicator_count> place_{};
};

}  // namespace

class many_rules::made {
public:
    explicit made(std::size_t rules) : pack_(shipped_strengths) {
        const auto& from = packs::rsrt_2015.rules;
        for (std::size_t i = 0; i < rules; ++i)
            add(from[i % from.size()], other_risks(i / from.size() * 7));
        view_ = &pack_.compiled();
    }
    const frontdoor::pack& view() const noexcept { return *view_; }

private:
    void add(const pack_rule& rule, const other_risks& other) {
        std::vector<condition_step> when(rule.when.begin(), rule.when.end());
        for (condition_step& s : when) {
            if (s.op == condition_step::kind::indicator)
                s.value = static_cast<std::uint16_t>(other(s.value));
            if (!s.names_list()) continue;
            indicator_bits members;
            packs::rsrt_2015.lists[s.which].members.for_each(
                [&](std::size_t i) { members.set(other(i)); });
            s.which = pack_.add_list(members);
        }
        pack_.add_rule(rule.route, rule.level, std::move(when));
    }

    support::small_pack pack_;
    const frontdoor::pack* view_ = nullptr;
};

many_rules::many_rules(std::size_t rules) : made_{std::make_unique<made>(rules)} {}
many_rules::~many_rules() = default;
const pack& many_rules::pack() const noexcept { return made_->view(); }

}  // namespace benchmarks
