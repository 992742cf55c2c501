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

// A link's file is replaced, not the link, unless it leads nowhere.
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

std::string folder_of(const std::string& path) {
    const auto folder = fs::path(path).parent_path();
    return folder.empty() ? "." : folder.string();
}

constexpr const char* open_files = "/proc/self/fd/";

// A file without a name is gone when the program is, however that ends. Not every file
// system has such files, and it takes /proc to name one afterwards: -1 where there is none.
int open_nameless(const std::string& folder) {
#ifdef O_TMPFILE
    if (::access(open_files, X_OK) == 0)
        return ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
#endif
    static_cast<void>(folder);
    return -1;
}

// A name beside the path that no other file has; empty where none can be given.
std::string name_beside(const std::string& path, int nameless) {
    const auto from = open_files + std::to_string(nameless);
    for (unsigned tries = 0; tries < 100; ++tries) {
        const auto name = path + ".part-" + std::to_string(::getpid()) + "-" + std::to_string(tries);
        if (::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) return name;
        if (errno != EEXIST) break;
    }
    return {};
}

// A name lasts once its folder is on disk.
void keep_names_in(const std::string& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

}  // namespace

output_file::output_file(const std::string& path) : path_{path} {
    if (path == "-") {
        path_ = "standard output";
        file_ = stdout;
        return;
    }
    if (is_written_straight(path)) file_ = std::fopen(path.c_str(), "wb");
    else if (path.empty()) fail(ENOENT);
    else if (fs::is_directory(path)) fail(EISDIR);
    else open_beside();
    if (file_ == nullptr) fail(errno);
    std::setvbuf(file_, nullptr, _IOFBF, std::size_t{1} << 18);
}

void output_file::open_beside() {
    path_ = behind_links(path_).string();
    replaces_ = true;
    int fd = open_nameless(folder_of(path_));
    if (fd < 0) {
        beside_ = path_ + ".part-XXXXXX";
        fd = ::mkstemp(beside_.data());
        if (fd < 0) beside_.clear();
    }
    if (fd < 0) return;
    ::fchmod(fd, mode_for(path_));
    file_ = ::fdopen(fd, "wb");
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
    throw failure(error::cannot_write, "cannot write " + (path_.empty() ? "a file without a name" : path_) +
                                           ": " + std::strerror(reason));
}

void output_file::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail(errno);
    written_ += text.size();
    if (!replaces_ || written_ - begun_ < begun_at) return;
    begun_ = written_;
    begin_writing_back(file_);
}

void output_file::finish() {
    if (std::fflush(file_) != 0) fail(errno);
    if (replaces_) return take_place();
    if (file_ != stdout && std::fclose(std::exchange(file_, nullptr)) != 0) fail(errno);
}

void output_file::take_place() {
    if (::fsync(::fileno(file_)) != 0) fail(errno);
    if (beside_.empty()) beside_ = name_beside(path_, ::fileno(file_));
    if (beside_.empty()) fail(errno);
    close();
    if (std::rename(beside_.c_str(), path_.c_str()) != 0) fail(errno);
    beside_.clear();
    keep_names_in(folder_of(path_));
}

}  // namespace frontdoor
