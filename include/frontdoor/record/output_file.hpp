// SPDX-License-Identifier: BSL-1.0
// A file that appears whole or not at all. Part of frontdoor::runtime.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace frontdoor {

// Written beside its place, without a name where the file system has such files, and put
// into it by finish(); dropped before that, nothing is left and an older file stays as it
// was. "-", or what is no ordinary file (a device, a pipe), is written straight.
class output_file {
public:
    // Throws failure where it cannot be opened.
    explicit output_file(const std::string& path);
    ~output_file();
    output_file(const output_file&) = delete;
    output_file& operator=(const output_file&) = delete;

    // Throws failure where the disk is full, the pipe closed, and so on.
    void write(std::string_view text);
    // On disk and in its place after this. Throws failure where it is not.
    void finish();

private:
    [[noreturn]] void fail(int reason) const;
    void open_beside();
    void take_place();
    void close();

    std::string path_;
    bool replaces_ = false;  // false: written straight
    std::string beside_;     // the name it has until then; may be empty
    std::FILE* file_ = nullptr;
    std::uint64_t written_ = 0;
    std::uint64_t begun_ = 0;  // how much of it the disk was asked to take already
};

}  // namespace frontdoor
