// SPDX-License-Identifier: BSL-1.0
// A text as a path that a reader can open, without touching a disk.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.hpp"

namespace fuzzing {

// The path is good for as long as this lasts; a reader that has opened it goes on longer.
class input_file {
public:
    // All of it is there at the first read, as from a file.
    static input_file whole(std::string_view text) {
        const int file = ::memfd_create("referrals", MFD_CLOEXEC);
        put(file, text);
        return input_file(file);
    }

    // A few bytes come with each read, as from a slow pipe: the places where the text is
    // cut must not matter. A pipe holds 16 writes.
    static input_file in_pieces(std::string_view text) {
        int ends[2];
        check(::pipe2(ends, O_CLOEXEC | O_DIRECT) == 0, "there is a pipe");
        const std::size_t piece = text.size() / 16 + 1;
        for (; !text.empty(); text.remove_prefix(std::min(piece, text.size())))
            put(ends[1], text.substr(0, piece));
        ::close(ends[1]);
        return input_file(ends[0]);
    }

    input_file(const input_file&) = delete;
    input_file& operator=(const input_file&) = delete;
    ~input_file() { ::close(file_); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

private:
    explicit input_file(int file) : file_{file} {}

    static void put(int to, std::string_view text) {
        const bool whole =
            ::write(to, text.data(), text.size()) == static_cast<ssize_t>(text.size());
        check(whole, "the file takes the text");
    }

    int file_;
};

}  // namespace fuzzing
