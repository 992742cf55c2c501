// SPDX-License-Identifier: BSL-1.0
// Referrals from CSV.
#pragma once

#include <array>
#include <memory>

#include <frontdoor/error.hpp>

#include "csv_records.hpp"
#include "csv_scan.hpp"
#include "row_interpreter.hpp"

namespace frontdoor {

class csv_reader final : public reader {
public:
    // Reads the header. Throws failure where it will not do.
    csv_reader(std::unique_ptr<record_stream> input, const reader_options& options);

    row_kind next() override;
    const row& accepted() const override { return quick_ ? quick_->what : interpreter_.result(); }
    const rejection& rejected() const override { return interpreter_.rejected(); }
    std::string_view raw() const override { return quick_ ? quick_->raw : input_->record(); }
    std::string_view rest_of_raw() override { return input_->rest(); }
    std::string_view preamble() const override { return header_; }
    std::uint64_t bytes_read() const override { return input_->bytes_read(); }

private:
    void add_column(std::string_view name, bool ignore_extra);
    [[noreturn]] void refuse_header(error code, const std::string& what) const;
    std::string_view column_name(std::size_t i) const;

    // Two lanes. Plain lines of sound rows, nearly all there are, are read many at a time;
    // any other row is read by itself, and what is wrong with it is found out there.
    struct quick_row {
        row what;
        std::string_view raw;
        id_memory::place id;
    };
    static constexpr std::size_t rows_at_once = 64;
    static constexpr std::size_t bytes_at_once = std::size_t{1} << 14;

    bool read_quick_rows();
    bool scan_lines();
    bool read_quick_row(std::string_view line);
    row_kind next_by_itself();
    void read_fields();

    std::unique_ptr<record_stream> input_;
    csv_records records_;
    row_interpreter interpreter_;
    std::vector<row_interpreter::column> columns_;
    std::string header_;
    std::size_t id_column_ = 0;

    csv_scan scan_;
    std::string_view scanned_;
    std::array<quick_row, rows_at_once> quick_rows_;
    std::size_t quick_count_ = 0;
    std::size_t quick_next_ = 0;
    bool next_is_not_quick_ = false;
    const quick_row* quick_ = nullptr;  // the last row, where it was one of them
};

}  // namespace frontdoor
