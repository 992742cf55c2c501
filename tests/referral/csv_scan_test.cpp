// SPDX-License-Identifier: BSL-1.0
// Finding where the fields of plain lines end: the same as looking at a byte at a time, on
// every kind of processor.
#include <catch2/catch.hpp>

#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "referral/csv_scan.hpp"
#include "support/how_many.hpp"
#include "support/instruction_sets.hpp"

namespace {

using namespace frontdoor;
using lines = std::vector<std::vector<std::string_view>>;

// Byte by byte: the plain lines at the front, each as its fields.
lines plain_lines(std::string_view text) {
    lines found;
    std::vector<std::string_view> line;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' || c == '\0' || static_cast<unsigned char>(c) > 127) break;
        if (c != ',' && c != '\n') continue;
        line.push_back(text.substr(begin, at - begin));
        begin = at + 1;
        if (c == '\n') found.push_back(std::exchange(line, {}));
    }
    return found;
}

lines scanned_lines(csv_scan& scan, std::string_view text) {
    lines found;
    if (!scan.run(text)) return found;
    while (scan.next()) {
        std::size_t begin = scan.begin();
        auto& line = found.emplace_back();
        for (std::size_t i = 0; i < scan.field_count(); ++i) {
            line.push_back(text.substr(begin, scan.field_end(i) - begin));
            begin = scan.field_end(i) + 1;
        }
        CHECK(begin == scan.end());
    }
    return found;
}

class random_texts {
public:
    explicit random_texts(unsigned seed) : random_(seed) {}

    std::string next() {
        std::string text(random_() % 400, 'x');
        const auto odd_one_in = random_() % 300 + 1;
        for (char& c : text) {
            const auto kind = random_() % 8;
            if (kind == 0)
                c = ',';
            else if (kind == 1)
                c = '\n';
            else if (random_() % odd_one_in == 0)
                c = odd[random_() % odd.size()];
        }
        return text;
    }

private:
    static constexpr std::string_view odd{"\"\0\x80\xff\r\x7f ;", 8};
    std::mt19937_64 random_;
};

}  // namespace

TEST_CASE("fields of plain lines end at their commas and line ends", "[referral]") {
    csv_scan scan;
    CHECK(scanned_lines(scan, "a,b\n\nc\n") == lines{{"a", "b"}, {""}, {"c"}});
    CHECK(scanned_lines(scan, "a,b\nc,\"d\"\ne\n") == lines{{"a", "b"}});
    CHECK(scanned_lines(scan, "a,b\nc,d") == lines{{"a", "b"}});
    CHECK(scanned_lines(scan, "\xC3\xA9\n").empty());
    CHECK(scanned_lines(scan, "").empty());
    CHECK_FALSE(scan.run("no line end"));
}

TEST_CASE("a scan is the same on every kind of processor, whatever it reads",
          "[referral]") {
    for (const auto set : support::instruction_sets()) {
        CAPTURE(support::name_of(set));
        const support::with_instructions these(set);
        random_texts texts(7);
        csv_scan scan;
        for (std::size_t n = support::so_many(20'000); n > 0; --n) {
            const std::string text = texts.next();
            // In memory of its own size, so that reading past it is noticed.
            const auto exact = std::make_unique<char[]>(text.size());
            std::memcpy(exact.get(), text.data(), text.size());
            const std::string_view view{exact.get(), text.size()};
            REQUIRE(scanned_lines(scan, view) == plain_lines(view));
        }
    }
}
