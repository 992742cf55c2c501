// SPDX-License-Identifier: BSL-1.0
#include "record_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include <frontdoor/failure.hpp>

namespace frontdoor {

namespace {

constexpr std::size_t room = 4 * longest_record;
constexpr std::size_t at_once = std::size_t{1} << 17;  // stays in a core's own cache

[[noreturn]] void cannot_read(const std::string& path) {
    throw failure(error::cannot_read, "cannot read " + path + ": " + std::strerror(errno));
}

bool ends_line(std::string_view text) { return !text.empty() && text.back() == '\n'; }

}  // namespace

std::string_view without_line_end(std::string_view line) {
    if (ends_line(line)) line.remove_suffix(1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

// Room for a record of the longest size and for the line that would make it too long; not
// filled with zeros, which would be most of the work on a small file.
record_stream::record_stream(const std::string& path)
    : path_{path == "-" ? "standard input" : path}, buffer_(std::make_unique_for_overwrite<char[]>(room)) {
    file_ = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file_ < 0) cannot_read(path_);
}

record_stream::~record_stream() {
    if (file_ != STDIN_FILENO) ::close(file_);
}

bool record_stream::fill() {
    if (begin_ >= at_once) {
        std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    ssize_t got;
    do got = ::read(file_, buffer_.get() + end_, std::min(room - end_, at_once));
    while (got < 0 && errno == EINTR);
    if (got < 0) cannot_read(path_);
    end_ += static_cast<std::size_t>(got);
    read_ += static_cast<std::uint64_t>(got);
    return got > 0;
}

// The line that begins there, or its first part where it is longer than a record may be;
// empty at the end of the input.
std::string_view record_stream::line_at(std::size_t offset) {
    std::size_t seen = 0;
    for (bool more = true;; more = fill()) {
        const std::string_view rest{buffer_.get() + begin_ + offset, end_ - begin_ - offset};
        const auto end = rest.find('\n', seen);
        if (end != std::string_view::npos && end <= longest_record) return rest.substr(0, end + 1);
        if (rest.size() > longest_record) return rest.substr(0, longest_record + 1);
        if (!more) return rest;
        seen = rest.size();
    }
}

std::string_view record_stream::first_text() {
    std::size_t offset = 0;
    std::string_view line = line_at(0);
    while (!line.empty() && line.find_first_not_of(" \t\r\n") == std::string_view::npos &&
           offset < longest_record) {
        offset += line.size();
        line = line_at(offset);
    }
    return line;
}

void record_stream::take_line() {
    const auto line = line_at(0);
    size_ = line.size();
    line_ends_ = ends_line(line) ? 1 : 0;
    overlong_ = size_ > longest_record && line_ends_ == 0;
}

void record_stream::leave() {
    while (overlong_) rest();
    begin_ += size_;
    line_ += line_ends_;
    size_ = 0;
    line_ends_ = 0;
}

bool record_stream::next() {
    do {
        leave();
        take_line();
    } while (size_ != 0 && without_line_end(record()).empty());
    return size_ != 0;
}

std::string_view record_stream::whole_lines(std::size_t most) {
    leave();
    const auto first = line_at(0);
    if (!ends_line(first) || first.size() > most) return {};
    const std::string_view held{buffer_.get() + begin_, std::min(end_ - begin_, most)};
    return held.substr(0, held.rfind('\n') + 1);
}

void record_stream::pass_over(std::size_t size, std::uint64_t line_ends) {
    begin_ += size;
    line_ += line_ends;
}

bool record_stream::extend() {
    const auto line = line_at(size_);
    if (line.empty() || size_ + line.size() > longest_record) return false;
    size_ += line.size();
    line_ends_ += ends_line(line) ? 1 : 0;
    return true;
}

void record_stream::shrink() { take_line(); }

std::string_view record_stream::rest() {
    if (!overlong_) return {};
    begin_ += size_;
    take_line();
    return record();
}

}  // namespace frontdoor
