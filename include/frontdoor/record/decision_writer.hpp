// SPDX-License-Identifier: BSL-1.0
// Decisions as rows of CSV or JSON Lines. Part of frontdoor::runtime.
#pragma once

#include <string>
#include <string_view>

#include <frontdoor/decision/decision.hpp>
#include <frontdoor/rules/pack.hpp>

namespace frontdoor {

enum class row_format : std::uint8_t { csv, json_lines };

// Columns: referral_id, pack, level, route, duties, rules, ask, consent, decision_due.
class decision_writer {
public:
    explicit decision_writer(row_format format) : format_{format} {}

    // The header line, where the format has one.
    std::string_view header() const;
    // Appends one decision, line end included. by: the pack that decided.
    void write(std::string& to, std::string_view referral_id, const decision& d,
               const pack& by) const;

private:
    row_format format_;
};

}  // namespace frontdoor
