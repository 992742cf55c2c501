// SPDX-License-Identifier: BSL-1.0
// Referrals from CSV.
#pragma once

#include <memory>

#include <frontdoor/error.hpp>

#include "csv_records.hpp"
#include "row_interpreter.hpp"

namespace frontdoor {

class csv_reader final : public reader {
public:
    // Reads the header. Throws failure where it will not do.
    csv_reader(std::unique_ptr<record_stream> input, const reader_options& options);

    row_kind next() override;
    const row& accepted() const override { return interpreter_.result(); }
    const rejection& rejected() const override { return interpreter_.rejected(); }
    std::string_view raw() const override { return input_->record(); }
    std::string_view rest_of_raw() override { return input_->rest(); }
    std::string_view preamble() const override { return header_; }
    std::uint64_t bytes_read() const override { return input_->bytes_read(); }

private:
    void add_column(std::string_view name, bool ignore_extra);
    [[noreturn]] void refuse_header(error code, const std::string& what) const;
    void read_fields();
    std::string_view column_name(std::size_t i) const;

    std::unique_ptr<record_stream> input_;
    csv_records records_;
    row_interpreter interpreter_;
    std::vector<row_interpreter::column> columns_;
    std::string header_;
    std::size_t id_column_ = 0;
};

}  // namespace frontdoor
