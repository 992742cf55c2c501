// SPDX-License-Identifier: BSL-1.0
// A file or standard input as records of whole lines, through a buffer of fixed size.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace frontdoor {

// A longer record is refused: most likely a line end is missing, or a quote left open.
inline constexpr std::size_t longest_record = std::size_t{1} << 20;
inline constexpr const char* overlong_reason =
    "the row is longer than 1 MiB; is a line end missing?";

class record_stream {
public:
    // "-" is standard input. Throws failure where it cannot be opened.
    explicit record_stream(const std::string& path);
    ~record_stream();
    record_stream(const record_stream&) = delete;
    record_stream& operator=(const record_stream&) = delete;

    // Before any record is taken: the first line, and the first that is not blank.
    std::string_view first_line() { return line_at(0); }
    std::string_view first_text();
    void skip_mark(std::size_t size) { begin_ += size; }

    // Goes to the next line that is not empty. False at the end of the input.
    bool next();
    // Takes the next line into the record too. False where there is none, or it would make
    // the record too long.
    bool extend();
    // Back to a record of one line.
    void shrink();

    // Instead of next(), many at once: the whole lines at the front of what is left, of so
    // many bytes at most. Empty where there is none so short. They stay where they are
    // until pass_over() says how much of them was used.
    std::string_view whole_lines(std::size_t most);
    void leave();  // the record, if one was taken since; whole_lines() and next() do so too
    void pass_over(std::size_t size, std::uint64_t line_ends);

    // Line ends included; of a line that is too long, the first part. Views last until the
    // next call that reads.
    std::string_view record() const { return {buffer_.get() + begin_, size_}; }
    bool is_overlong() const { return overlong_; }
    // The next part of a line that is too long; empty behind its end.
    std::string_view rest();

    std::uint64_t line() const { return line_; }  // on which the record begins, from 1
    std::uint64_t bytes_read() const { return read_; }
    const std::string& path() const { return path_; }

private:
    std::string_view line_at(std::size_t offset);
    void take_line();
    bool fill();  // false at the end of the input

    std::string path_;
    int file_ = -1;
    std::unique_ptr<char[]> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t size_ = 0;
    std::uint64_t line_ = 1;
    std::uint64_t line_ends_ = 0;
    std::uint64_t read_ = 0;
    bool overlong_ = false;
};

// A line without its end, LF or CRLF.
std::string_view without_line_end(std::string_view line);

}  // namespace frontdoor
