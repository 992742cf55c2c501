// SPDX-License-Identifier: BSL-1.0
// Finds where the fields of plain CSV lines end, 64 bytes at a time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace frontdoor {

// The plain lines at the front of a text: those before the first that has a quote, a NUL
// or a byte that is not ASCII in it, or no line end. Anything else needs a slower reading.
class csv_scan {
public:
    // Forgets the text before. The text has to be shorter than 4 GiB. False where no plain
    // line comes first.
    bool run(std::string_view text);

    // Goes to the next plain line. False where there is none.
    bool next();

    // Where the fields of the line end: at commas, the last at the line end.
    std::size_t field_count() const { return line_end_ - first_; }
    std::uint32_t field_end(std::size_t i) const { return ends_[first_ + i]; }
    std::uint32_t begin() const { return begin_; }
    std::uint32_t end() const { return ends_[line_end_ - 1] + 1; }  // behind the line end

private:
    // Room for a mark a byte; never made smaller.
    std::vector<std::uint32_t> ends_;   // of fields
    std::vector<std::uint32_t> lines_;  // how many of these up to the end of each line
    std::size_t line_count_ = 0;
    std::size_t line_ = 0;  // the next
    std::uint32_t begin_ = 0;
    std::size_t first_ = 0;
    std::size_t line_end_ = 0;
};

}  // namespace frontdoor
