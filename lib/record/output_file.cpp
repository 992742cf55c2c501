// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/record/output_file.hpp>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <frontdoor/failure.hpp>

namespace frontdoor {

namespace {

namespace fs = std::filesystem;

bool is_written_straight(const fs::path& path) {
    std::error_code none;
    const auto status = fs::status(path, none);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

// A link's file is replaced, not the link.
fs::path behind_links(const fs::path& path) {
    std::error_code failed;
    const auto target = fs::canonical(path, failed);
    return failed ? path : target;
}

// The disk may begin while the rest is still being worked out, so that finish() need not
// wait for all of it.
constexpr std::size_t begun_at = std::size_t{1} << 23;

void begin_writing_back(std::FILE* file) {
#ifdef SYNC_FILE_RANGE_WRITE
    ::sync_file_range(::fileno(file), 0, 0, SYNC_FILE_RANGE_WRITE);
#else
    static_cast<void>(file);
#endif
}

// The mode of the file that is replaced, or that of a new file.
mode_t mode_for(const std::string& path) {
    struct stat before {};
    if (::stat(path.c_str(), &before) == 0) return before.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace

output_file::output_file(const std::string& path) : path_{path} {
    if (path == "-") {
        path_ = "standard output";
        file_ = stdout;
        return;
    }
    if (is_written_straight(path)) {
        file_ = std::fopen(path.c_str(), "wb");
    } else if (fs::is_directory(path)) {
        fail(EISDIR);
    } else {
        path_ = behind_links(path).string();
        beside_ = path_ + ".part-XXXXXX";
        const int fd = ::mkstemp(beside_.data());
        if (fd >= 0) ::fchmod(fd, mode_for(path_));
        file_ = fd < 0 ? nullptr : ::fdopen(fd, "wb");
    }
    if (file_ == nullptr) {
        beside_.clear();
        fail(errno);
    }
    std::setvbuf(file_, nullptr, _IOFBF, std::size_t{1} << 18);
}

output_file::~output_file() {
    close();
    if (!beside_.empty()) ::unlink(beside_.c_str());
}

void output_file::close() {
    if (file_ != nullptr && file_ != stdout) std::fclose(file_);
    file_ = nullptr;
}

void output_file::fail(int reason) const {
    throw failure(error::cannot_write, "cannot write " + path_ + ": " + std::strerror(reason));
}

void output_file::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail(errno);
    written_ += text.size();
    if (beside_.empty() || written_ - begun_ < begun_at) return;
    begun_ = written_;
    begin_writing_back(file_);
}

void output_file::finish() {
    if (std::fflush(file_) != 0) fail(errno);
    if (beside_.empty()) {
        if (file_ != stdout && std::fclose(std::exchange(file_, nullptr)) != 0) fail(errno);
        return;
    }
    if (::fsync(::fileno(file_)) != 0) fail(errno);
    close();
    if (std::rename(beside_.c_str(), path_.c_str()) != 0) fail(errno);
    beside_.clear();
}

}  // namespace frontdoor
