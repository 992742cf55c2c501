// SPDX-License-Identifier: BSL-1.0
// A progress bar on standard error, where that is a terminal and the work is long.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace frontdoor::cli {

class progress {
public:
    // input: the file whose size is the whole of the work; "-" or a pipe has none.
    explicit progress(const std::string& input);
    ~progress();

    void update(std::uint64_t bytes, std::uint64_t rows) {
        if (shown_ && (++calls_ & 0x3fff) == 0) draw(bytes, rows);
    }
    // Takes the bar away, so that a message can stand there.
    void clear();

private:
    void draw(std::uint64_t bytes, std::uint64_t rows);

    bool shown_ = false;  // standard error is a terminal
    bool drawn_ = false;
    std::uint64_t calls_ = 0;
    std::uint64_t total_ = 0;
    std::chrono::steady_clock::time_point next_;
};

}  // namespace frontdoor::cli
