// SPDX-License-Identifier: BSL-1.0
// A file as records of whole lines: whatever the buffer does between, no byte is lost,
// none read twice, and a line that is too long ends where it ends.
#include <frontdoor/failure.hpp>

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

#include "referral/csv_records.hpp"
#include "referral/record_stream.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;

// All there is, record by record; of a line that is too long, every part.
struct whole_input {
    std::string text;
    std::size_t records = 0;
    std::size_t overlong = 0;
};

whole_input read_all(record_stream& input) {
    whole_input all;
    while (input.next()) {
        ++all.records;
        all.overlong += input.is_overlong() ? 1 : 0;
        all.text += input.record();
        for (auto part = input.rest(); !part.empty(); part = input.rest())
            all.text += part;
    }
    return all;
}

std::string line_of(std::size_t size, char letter = 'x') {
    return std::string(size, letter) + "\n";
}

}  // namespace

TEST_CASE("records keep their line ends and know their lines", "[referral]") {
    const support::temporary_folder folder;
    record_stream input(folder.file("some", "one\n\r\n\ntwo\r\nthree"));
    REQUIRE(input.next());
    CHECK(input.record() == "one\n");
    CHECK(input.line() == 1);
    REQUIRE(input.next());
    CHECK(input.record() == "two\r\n");
    CHECK(without_line_end(input.record()) == "two");
    CHECK(input.line() == 4);
    REQUIRE(input.next());
    CHECK(input.record() == "three");
    CHECK(input.line() == 5);
    CHECK_FALSE(input.next());
    CHECK_FALSE(input.next());
    CHECK(input.bytes_read() == 17);
}

TEST_CASE("a record takes in further lines and gives them back", "[referral]") {
    const support::temporary_folder folder;
    record_stream input(folder.file("some", "one\ntwo\nthree"));
    REQUIRE(input.next());
    CHECK(input.extend());
    CHECK(input.record() == "one\ntwo\n");
    CHECK(input.extend());
    CHECK(input.record() == "one\ntwo\nthree");
    CHECK_FALSE(input.extend());
    input.shrink();
    CHECK(input.record() == "one\n");
    REQUIRE(input.next());
    CHECK(input.record() == "two\n");
    CHECK(input.line() == 2);
}

TEST_CASE("lines of every length cross the ends of the buffer unharmed", "[referral]") {
    std::string text;
    std::mt19937_64 random(1);
    std::vector<std::size_t> sizes;
    while (text.size() < 12 * longest_record) {
        const auto size =
            static_cast<std::size_t>(random() % (random() % 3 == 0 ? 700'000 : 90) + 1);
        sizes.push_back(size + 1);
        text += line_of(size, static_cast<char>('a' + sizes.size() % 26));
    }
    const support::temporary_folder folder;
    record_stream input(folder.file("some", text));
    std::size_t at = 0;
    for (const auto size : sizes) {
        REQUIRE(input.next());
        REQUIRE(input.record() == std::string_view(text).substr(at, size));
        at += size;
    }
    CHECK_FALSE(input.next());
}

TEST_CASE("quoted records cross the ends of the buffer unharmed", "[referral]") {
    std::string text;
    std::vector<std::string> values;
    std::mt19937_64 random(2);
    while (text.size() < 9 * longest_record) {
        const std::string word(static_cast<std::size_t>(random() % 300'000), 'v');
        values.push_back(word + "\n" + word + "\"");
        text += "\"" + word + "\n" + word + "\"\"\",end\n";
    }
    const support::temporary_folder folder;
    record_stream input(folder.file("some", text));
    csv_records records(input);
    for (const auto& value : values) {
        REQUIRE(records.next());
        REQUIRE(records.malformed().reason.empty());
        REQUIRE(records.fields().size() == 2);
        REQUIRE(records.fields()[0] == value);
        REQUIRE(records.fields()[1] == "end");
    }
    CHECK_FALSE(records.next());
}

TEST_CASE("a line of 1 MiB is read, one byte more is refused and passed over",
          "[referral]") {
    const support::temporary_folder folder;
    const auto [size, too_long] =
        GENERATE(table<std::size_t, bool>({{longest_record - 1, false},
                                           {longest_record, false},
                                           {longest_record + 1, true},
                                           {3 * longest_record, true},
                                           {9 * longest_record + 7, true}}));
    const auto text = "first\n" + line_of(size) + "last\n";
    record_stream input(folder.file("some", text));
    REQUIRE(input.next());
    REQUIRE(input.next());
    CAPTURE(size);
    CHECK(input.is_overlong() == too_long);
    REQUIRE(input.next());
    CHECK(input.record() == "last\n");
    CHECK(input.line() == 3);
    CHECK_FALSE(input.next());
}

TEST_CASE("every part of a line that is too long can be had, whole lines after it too",
          "[referral]") {
    const support::temporary_folder folder;
    const auto text = line_of(5 * longest_record, 'a') + "b\n" +
                      line_of(2 * longest_record, 'c') +
                      std::string(longest_record + 9, 'd');
    record_stream input(folder.file("some", text));
    const auto all = read_all(input);
    CHECK(all.text == text);
    CHECK(all.records == 4);
    CHECK(all.overlong == 3);
    CHECK(input.bytes_read() == text.size());
}

TEST_CASE("a quoted value that would be longer than 1 MiB is refused as its first line",
          "[referral]") {
    std::string text = "a,\"open\n";
    for (int n = 0; n < 20'000; ++n)
        text +=
            "a line of a hundred letters or so, that no quote "
            "ends, with commas, and so on, and so on, and on\n";
    const support::temporary_folder folder;
    record_stream input(folder.file("some", text + "\"x\",y\n"));
    csv_records records(input);
    REQUIRE(records.next());
    CHECK_FALSE(records.malformed().reason.empty());
    std::size_t rest = 0;
    while (records.next()) ++rest;
    CHECK(rest == 20'001);
}

TEST_CASE("the first text that is not blank is seen before any record is taken",
          "[referral]") {
    const support::temporary_folder folder;
    record_stream input(folder.file("some",
                                    "\xEF\xBB\xBF"
                                    "\n \t\r\n{\"a\":1}\nb\n"));
    CHECK(input.first_line() == "\xEF\xBB\xBF\n");
    input.skip_mark(3);
    CHECK(input.first_text() == "{\"a\":1}\n");
    REQUIRE(input.next());
    CHECK(input.record() == " \t\r\n");
    REQUIRE(input.next());
    CHECK(input.record() == "{\"a\":1}\n");
    CHECK(input.line() == 3);
}

TEST_CASE("a file that is not there, or is a folder, is refused with its name",
          "[referral]") {
    const support::temporary_folder folder;
    CHECK_THROWS_WITH(record_stream(folder / "missing.csv"),
                      Catch::Contains("cannot read") && Catch::Contains("missing.csv"));
    record_stream a_folder(folder.path().string());
    CHECK_THROWS_AS(a_folder.next(), failure);
}
