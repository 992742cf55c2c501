// SPDX-License-Identifier: BSL-1.0
// A file appears whole or not at all; what stood in its place stays until then.
#include <frontdoor/failure.hpp>
#include <frontdoor/record/output_file.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

#include "support/approved.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;
namespace fs = std::filesystem;

std::size_t files_in(const support::temporary_folder& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder.path()), {}));
}

mode_t mode_of(const std::string& path) {
    struct stat found {};
    REQUIRE(::stat(path.c_str(), &found) == 0);
    return found.st_mode & 07777;
}

void write_whole(const std::string& path, std::string_view text) {
    output_file file(path);
    file.write(text);
    file.finish();
}

// The mask of new files for as long as it lives.
class mask_of {
public:
    explicit mask_of(mode_t mask) : before_{::umask(mask)} {}
    ~mask_of() { ::umask(before_); }
    mask_of(const mask_of&) = delete;
    mask_of& operator=(const mask_of&) = delete;

private:
    mode_t before_;
};

error code_of(const std::string& path) {
    try {
        output_file file(path);
    } catch (const failure& f) {
        return f.code();
    }
    FAIL("no failure");
    return error::cannot_read;
}

}  // namespace

TEST_CASE("a file is there once it is finished, and nothing beside it", "[record]") {
    const support::temporary_folder folder;
    const auto path = folder / "decisions.csv";
    output_file file(path);
    file.write("one\n");
    CHECK_FALSE(fs::exists(path));
    file.write("two\n");
    file.finish();
    CHECK(support::text_of(path) == "one\ntwo\n");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a file that is not finished leaves nothing", "[record]") {
    const support::temporary_folder folder;
    {
        output_file file(folder / "decisions.csv");
        file.write(std::string(1 << 20, 'x'));
        // It has no name yet, where the file system has such files.
        CHECK(files_in(folder) <= 1);
        CHECK_FALSE(fs::exists(folder / "decisions.csv"));
    }
    CHECK(files_in(folder) == 0);
}

TEST_CASE("an older file stays as it was until the new one is whole", "[record]") {
    const support::temporary_folder folder;
    const auto path = folder.file("decisions.csv", "old");
    {
        output_file file(path);
        file.write("new, but broken off");
        CHECK(support::text_of(path) == "old");
    }
    CHECK(support::text_of(path) == "old");
    CHECK(files_in(folder) == 1);
    write_whole(path, "new");
    CHECK(support::text_of(path) == "new");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a new file has the mode of new files, a replaced one keeps its own",
          "[record]") {
    const support::temporary_folder folder;
    {
        const mask_of usual(022);
        write_whole(folder / "usual", "x");
        CHECK(mode_of(folder / "usual") == 0644);
    }
    const mask_of strict(077);
    write_whole(folder / "strict", "x");
    CHECK(mode_of(folder / "strict") == 0600);
    write_whole(folder / "usual", "y");
    CHECK(mode_of(folder / "usual") == 0644);
    fs::permissions(folder / "usual", fs::perms{0640});
    write_whole(folder / "usual", "z");
    CHECK(mode_of(folder / "usual") == 0640);
}

TEST_CASE("a link's file is replaced, and the link stays a link", "[record]") {
    const support::temporary_folder folder;
    const auto target = folder.file("target", "old");
    fs::create_symlink("target", folder / "link");
    write_whole(folder / "link", "new");
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(support::text_of(target) == "new");
}

TEST_CASE("an empty file is a file too", "[record]") {
    const support::temporary_folder folder;
    write_whole(folder / "empty", "");
    CHECK(fs::file_size(folder / "empty") == 0);
}

TEST_CASE("what cannot be opened for writing is refused with its name", "[record]") {
    const support::temporary_folder folder;
    CHECK(code_of(folder.path().string()) == error::cannot_write);
    CHECK(code_of(folder / "missing" + "/decisions.csv") == error::cannot_write);
    CHECK_THROWS_WITH(
        output_file(folder / "missing" + "/decisions.csv"),
        Catch::StartsWith("cannot write ") && Catch::Contains("decisions.csv"));
    CHECK(files_in(folder) == 0);
}

TEST_CASE("a full disk is told, not passed over", "[record]") {
    if (!fs::exists("/dev/full")) return;
    const auto write = [](std::size_t size) {
        output_file file("/dev/full");
        file.write(std::string(size, 'x'));
        file.finish();
    };
    CHECK_THROWS_AS(write(1), failure);
    CHECK_THROWS_AS(write(1 << 20), failure);
    CHECK(fs::exists("/dev/full"));
}

TEST_CASE("a device is written straight", "[record]") {
    write_whole("/dev/null", "x");
    CHECK(fs::is_character_file("/dev/null"));
}
