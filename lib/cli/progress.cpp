// SPDX-License-Identifier: BSL-1.0
#include "progress.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

namespace frontdoor::cli {

namespace {

using namespace std::chrono_literals;
constexpr auto long_work = 1s;
constexpr auto between = 100ms;
constexpr std::uint64_t width = 40;

}  // namespace

progress::progress(const std::string& input)
    : shown_{::isatty(STDERR_FILENO) == 1}, next_{std::chrono::steady_clock::now() + long_work} {
    std::error_code no_size;
    const auto size = std::filesystem::file_size(input, no_size);
    total_ = no_size ? 0 : size;
}

progress::~progress() { clear(); }

void progress::clear() {
    if (drawn_) std::fputs("\r\033[K", stderr);
    drawn_ = false;
}

void progress::draw(std::uint64_t bytes, std::uint64_t rows) {
    const auto now = std::chrono::steady_clock::now();
    if (now < next_) return;
    next_ = now + between;
    drawn_ = true;
    const auto count = static_cast<unsigned long long>(rows);
    if (total_ == 0) {
        std::fprintf(stderr, "\r%llu rows", count);
        return;
    }
    const auto done = std::min(bytes, total_);
    const std::string bar(done * width / total_, '#');
    std::fprintf(stderr, "\r[%-40s] %3d%%  %llu rows", bar.c_str(),
                 static_cast<int>(done * 100 / total_), count);
}

}  // namespace frontdoor::cli
