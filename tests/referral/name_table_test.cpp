// SPDX-License-Identifier: BSL-1.0
// Finding names: each where it stands, and no other text for one of them.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <frontdoor/facts/indicator.hpp>

#include "referral/name_table.hpp"

namespace {

using frontdoor::name_table;

void check_finds(const std::vector<std::string>& names) {
    const name_table table({names.begin(), names.end()});
    for (std::size_t i = 0; i < names.size(); ++i) {
        CAPTURE(names[i]);
        CHECK(table.find(names[i]) == i);
        CHECK_FALSE(table.find(names[i] + "x"));
        CHECK_FALSE(table.find(std::string_view(names[i]).substr(1)));
    }
    CHECK_FALSE(table.find(""));
}

}  // namespace

TEST_CASE("every indicator is found at its place, and nothing but them", "[referral]") {
    check_finds({frontdoor::indicator_ids.begin(), frontdoor::indicator_ids.end()});
}

TEST_CASE("names of every length are found", "[referral]") {
    std::vector<std::string> names;
    for (std::size_t size = 1; size < 70; ++size)
        for (const char letter : {'a', 'b', 'c'})
            names.push_back(letter + std::string(size - 1, '_') + (size > 1 ? "." : ""));
    const name_table table({names.begin(), names.end()});
    for (std::size_t i = 0; i < names.size(); ++i) CHECK(table.find(names[i]) == i);
}

TEST_CASE("names are told apart where the hash does not look", "[referral]") {
    const std::string front(8, 'f'), middle(8, 'm'), end(8, 'e');
    std::vector<std::string> names;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        names.push_back(front + std::string(8, letter) + middle + std::string(8, letter) +
                        end);
    check_finds(names);
}

TEST_CASE("a table of no names finds none", "[referral]") {
    const name_table table({});
    CHECK_FALSE(table.find(""));
    CHECK_FALSE(table.find("referral_id"));
}
