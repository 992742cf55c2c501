// SPDX-License-Identifier: BSL-1.0
// CSV as RFC 4180 has it: records of fields, quoted ones with commas, line ends and
// doubled quotes in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record_stream.hpp"

namespace frontdoor {

class csv_records {
public:
    explicit csv_records(record_stream& input) : input_{input} {}

    // Goes to the next record. False at the end. A record that cannot be split is one line
    // long, so that what follows it is read again by itself.
    bool next();

    // Views last until the next call of next(). Of a record that cannot be split, the
    // fields before the fault.
    const std::vector<std::string_view>& fields() const { return fields_; }
    // Why the record cannot be split; empty where it can. field: where, from 0.
    struct fault {
        std::string reason;
        std::size_t field = 0;
    };
    const fault& malformed() const { return malformed_; }

private:
    struct place {
        std::size_t begin;
        std::size_t end;
        bool doubled;  // has doubled quotes in it
    };

    bool refuse(std::string reason);
    void split_overlong(std::string_view part);
    void split_plain(std::string_view text);
    void split_quoted();
    bool add_plain_field(std::size_t& at);
    bool add_quoted_field(std::size_t& at);
    bool find_closing_quote(std::size_t& at, bool& doubled);
    void name_fields();

    record_stream& input_;
    std::vector<place> places_;
    std::vector<std::string_view> fields_;
    std::vector<std::string> unescaped_;
    fault malformed_;
};

}  // namespace frontdoor
