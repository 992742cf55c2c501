// SPDX-License-Identifier: BSL-1.0
// What the verbs that read referrals share.
#pragma once

#include <iosfwd>
#include <string>

#include <frontdoor/referral/rejection.hpp>

#include "command.hpp"

namespace frontdoor::cli {

// The argument INPUT. Throws usage_error where it is missing.
std::string input_of(const options& o);

// Throws usage_error where two of INPUT, --output and --rejects are the same file: one would
// be lost.
void check_files_differ(const options& o);

// One line: input, line, id, column, reason.
void report(std::ostream& to, const std::string& input, const rejection& r);

}  // namespace frontdoor::cli
