// SPDX-License-Identifier: BSL-1.0
// A rule as its author writes it: when it holds, where it leads, what else it requires,
// and on whose authority.
#pragma once

#include <string_view>

#include <frontdoor/rules/basis.hpp>
#include <frontdoor/rules/clause.hpp>
#include <frontdoor/rules/duty.hpp>
#include <frontdoor/rules/level.hpp>
#include <frontdoor/rules/route.hpp>

namespace frontdoor {

struct rule {
    std::string_view id;
    frontdoor::level level;
    frontdoor::route route;
    condition when;
    duty_set duties;
    frontdoor::basis basis;
    std::string_view citation;
    clause_list clauses;  // what `when` comes to

    // Checked here, so that the compiler points at the rule itself.
    consteval rule(std::string_view id_, frontdoor::level level_, frontdoor::route route_,
                   const condition& when_, duty_set duties_, frontdoor::basis basis_,
                   std::string_view citation_)
        : id{id_}, level{level_}, route{route_}, when{when_}, duties{duties_}, basis{basis_},
          citation{citation_}, clauses{clauses_of(when_.steps(), when_.size(), when_.lists())} {
        if (id.empty()) mistakes::the_rule_has_no_id();
        if (citation.empty()) mistakes::the_rule_has_no_citation();
        if ((level == frontdoor::level::none) != (route == frontdoor::route::none))
            mistakes::the_rule_has_a_level_that_does_not_fit_its_route();
    }
};

}  // namespace frontdoor
