// SPDX-License-Identifier: BSL-1.0
// Text for people, held against what a person has read and approved.
//
// The approved texts are tests/<room>/approved/*.txt. To change one, change the library,
// then run the tests with FRONTDOOR_APPROVE set, which writes what is said now:
//
//     FRONTDOOR_APPROVE=1 ctest --preset dev -R explanation
//
// and read the difference (git diff) before it is committed: that is the approval.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

namespace support {

inline std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// name: its place under tests/, such as "explanation/approved/neglect.txt".
inline void check_approved(const std::string& name, const std::string& said) {
    const auto path = std::filesystem::path(FRONTDOOR_TESTS_DIR) / name;
    if (std::getenv("FRONTDOOR_APPROVE") != nullptr) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << said;
    }
    INFO("tests/" << name
                  << " has what was approved; tests/support/approved.hpp says how to "
                     "approve what is said now");
    CHECK(said == text_of(path));
}

}  // namespace support
