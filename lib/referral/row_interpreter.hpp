// SPDX-License-Identifier: BSL-1.0
// What a row's columns say, whatever the format: text in, a referral out, or what is wrong.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <boost/unordered/unordered_flat_map.hpp>

#include <frontdoor/referral/reader.hpp>

#include "id_memory.hpp"
#include "text_hash.hpp"

namespace frontdoor {

// A column's value that cannot stand, and why.
struct problem {
    std::string_view column;
    std::string reason;
};

class row_interpreter {
public:
    explicit row_interpreter(const reader_options& options);

    enum class field : std::uint8_t {
        referral_id, received, age_months, unborn, referral_source, consent,
        present, absent, count, quality, indicator, extra,
    };
    struct column {
        field what;
        std::uint16_t which = 0;  // count, mark of quality or indicator
        std::string_view name;
    };

    // Nothing for a name that is not known.
    std::optional<column> find(std::string_view name) const;
    std::string_view nearest(std::string_view name) const;

    void begin(std::uint64_t line);
    // Reads one column's text. Only the first problem of a row is kept.
    void read(const column& c, std::string_view text);
    // Indicators that were read elsewhere: what is set is so, or is not so.
    void add(const indicator_bits& present, const indicator_bits& absent) {
        row_.what.present |= present;
        row_.what.absent |= absent;
    }
    // Notes what is wrong with the row itself, or with a column's value.
    void refuse(std::string_view where, std::string reason);
    // The same, with the nearest that would have done.
    void refuse(std::string_view where, std::string reason, std::string_view candidate);
    // Checks what concerns the row as a whole. True: result() has it; false: rejection().
    bool finish();

    const row& result() const { return row_; }
    const rejection& rejected() const { return rejection_; }

private:

    void read_received(const column& c, std::string_view text);
    void read_age(const column& c, std::string_view text);
    void read_source(const column& c, std::string_view text);
    void read_consent(const column& c, std::string_view text);
    void read_count(const column& c, std::string_view text);
    void read_list(const column& c, std::string_view text);
    void read_listed(const column& c, std::string_view id);
    void read_wide(const column& c, std::string_view text);
    void read_quality(const column& c, std::string_view text);
    void read_unborn(const column& c, std::string_view text);
    void check_contradictions();

    std::span<const std::string_view> indicators_;
    boost::unordered_flat_map<std::string_view, column, text_hash> columns_;
    id_memory seen_;
    row row_;
    rejection rejection_;
    bool refused_ = false;
    bool unborn_ = false;
};

}  // namespace frontdoor
