// SPDX-License-Identifier: BSL-1.0
// Remembering ids: every one that comes again is found, no other is taken for it, and
// none takes more than 16 bytes once there are many.
#include <catch2/catch.hpp>

#include <charconv>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "referral/id_memory.hpp"
#include "support/how_many.hpp"

namespace {

using namespace frontdoor;

// Counts up without a text of its own for each id.
class id_text {
public:
    std::string_view of(std::uint64_t number) {
        const auto [end, failed] = std::to_chars(digits_, text_ + sizeof text_, number);
        return {text_, failed == std::errc{} ? static_cast<std::size_t>(end - text_) : 0};
    }

private:
    char text_[32] = {'S', 'Y', 'N', '-'};
    char* digits_ = text_ + 4;
};

}  // namespace

TEST_CASE("an id that comes again is found", "[referral]") {
    const auto seen = std::make_unique<id_memory>();
    CHECK(seen->insert("R-1"));
    CHECK(seen->insert("R-2"));
    CHECK_FALSE(seen->insert("R-1"));
    CHECK_FALSE(seen->insert("R-2"));
    CHECK(seen->insert("R-3"));
}

TEST_CASE("ids that look alike are kept apart", "[referral]") {
    const auto seen = std::make_unique<id_memory>();
    const std::string_view with_nul{"R\0", 2};
    for (const std::string_view id :
         {std::string_view(""), std::string_view(" "), std::string_view("R"), with_nul,
          std::string_view("r"), std::string_view("R "), std::string_view("0"),
          std::string_view("00")})
        CHECK(seen->insert(id));
    CHECK_FALSE(seen->insert(with_nul));
    CHECK(seen->insert(std::string(1'000'000, 'x')));
    CHECK(seen->insert(std::string(1'000'001, 'x')));
    CHECK_FALSE(seen->insert(std::string(1'000'000, 'x')));
}

TEST_CASE("five million ids in a row are told apart, and each is known again",
          "[referral]") {
    const auto seen = std::make_unique<id_memory>();
    id_text id;
    const auto many = support::so_many(5'000'000);
    std::size_t taken_for_another = 0;
    for (std::uint64_t n = 0; n < many; ++n)
        taken_for_another += seen->insert(id.of(n)) ? 0 : 1;
    CHECK(taken_for_another == 0);
    std::size_t forgotten = 0;
    for (std::uint64_t n = 0; n < many; n += 7)
        forgotten += seen->insert(id.of(n)) ? 1 : 0;
    CHECK(forgotten == 0);
}

TEST_CASE("a million ids take at most 16 bytes each", "[referral]") {
    const auto seen = std::make_unique<id_memory>();
    id_text id;
    for (std::uint64_t n = 1; n <= 1'000'000; ++n) {
        seen->insert(id.of(n));
        if (n >= 100'000 && n % 50'000 == 0) {
            CAPTURE(n);
            CHECK(seen->bytes() <= 16 * n + sizeof(id_memory));
        }
    }
    CHECK(seen->bytes() <= 16 * 1'000'000);
}
