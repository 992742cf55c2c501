// SPDX-License-Identifier: BSL-1.0
// A folder of its own for a test, gone when the test ends.
#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <stdlib.h>

namespace support {

class temporary_folder {
public:
    temporary_folder() {
        auto pattern =
            (std::filesystem::temp_directory_path() / "frontdoor-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("cannot make a folder for the test");
        path_ = pattern;
    }
    ~temporary_folder() {
        std::error_code none;
        std::filesystem::remove_all(path_, none);
    }
    temporary_folder(const temporary_folder&) = delete;
    temporary_folder& operator=(const temporary_folder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::string operator/(const std::string& name) const {
        return (path_ / name).string();
    }

    // Writes a file and gives its path.
    std::string file(const std::string& name, std::string_view content) const {
        std::ofstream(path_ / name, std::ios::binary) << content;
        return *this / name;
    }

private:
    std::filesystem::path path_;
};

}  // namespace support
