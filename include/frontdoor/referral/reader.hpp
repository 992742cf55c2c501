// SPDX-License-Identifier: BSL-1.0
// Reading referrals from CSV (RFC 4180) or JSON Lines, one at a time. Part of
// frontdoor::runtime.
//
// Memory does not grow with the input, but for the ids that are remembered to find
// repeated ones: at most 16 bytes a row.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <frontdoor/referral/referral.hpp>
#include <frontdoor/referral/rejection.hpp>

namespace frontdoor {

struct reader_options {
    // The ids of indicators by their place in the vocabulary, as facts/indicator.hpp has
    // them in indicator_ids.
    std::span<const std::string_view> indicators;
    bool ignore_extra = false;  // pass over columns that are not known
};

enum class row_kind : std::uint8_t { accepted, rejected, end };

// What a row says; views last until the next call of next().
struct row {
    std::uint64_t line = 0;
    std::string_view id;
    referral what;
    bool age_set_aside = false;  // an age was given for a child not yet born
};

class reader {
public:
    virtual ~reader() = default;

    // The next row. Throws failure where the input can no longer be read.
    virtual row_kind next() = 0;

    // After next() gave accepted.
    virtual const row& accepted() const = 0;
    // After next() gave rejected.
    virtual const rejection& rejected() const = 0;
    // The last row as it came, line ends included; of a row too long to hold, the first
    // part, and then the other parts, until there is none.
    virtual std::string_view raw() const = 0;
    virtual std::string_view rest_of_raw() = 0;
    // What comes before the first row: a CSV file's header line; may be empty.
    virtual std::string_view preamble() const = 0;
    // How much of the input has been read, for a progress bar.
    virtual std::uint64_t bytes_read() const = 0;
};

// Opens a file, or standard input for "-". JSON Lines are known by their first character
// that is no space, `{`; all else is CSV. Throws failure: input that cannot be read, is
// empty or not UTF-8; a header with a column missing, unknown or repeated.
std::unique_ptr<reader> open_reader(const std::string& path, reader_options options);

}  // namespace frontdoor
