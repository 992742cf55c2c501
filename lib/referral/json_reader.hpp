// SPDX-License-Identifier: BSL-1.0
// Referrals from JSON Lines: an object a line, with the columns as its keys.
#pragma once

#include <memory>

#include "record_stream.hpp"
#include "json_record.hpp"
#include "row_interpreter.hpp"

namespace frontdoor {

class json_reader final : public reader {
public:
    json_reader(std::unique_ptr<record_stream> input, const reader_options& options);

    row_kind next() override;
    const row& accepted() const override { return interpreter_.result(); }
    const rejection& rejected() const override { return interpreter_.rejected(); }
    std::string_view raw() const override { return input_->record(); }
    std::string_view rest_of_raw() override { return input_->rest(); }
    std::string_view preamble() const override { return {}; }
    std::uint64_t bytes_read() const override { return input_->bytes_read(); }

private:
    void read_members();
    void read_member(const json_member& m);

    std::unique_ptr<record_stream> input_;
    row_interpreter interpreter_;
    json_record record_;
    bool ignore_extra_;
};

}  // namespace frontdoor
