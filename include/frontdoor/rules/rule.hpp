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
#include <frontdoor/rules/terms.hpp>

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
        detail::check_rule(id, level, route, citation);
    }
};

}  // namespace frontdoor
