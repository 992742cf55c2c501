// SPDX-License-Identifier: BSL-1.0
// CSV as RFC 4180 has it, split into fields; and what cannot be split, refused line by
// line.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "referral/csv_records.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;
using fields = std::vector<std::string>;

// A record, or the reason why it is none.
struct found {
    fields parts;
    std::uint64_t line;
    std::string reason;
    std::size_t fault_field;
};

std::vector<found> records_in(std::string_view text) {
    const support::temporary_folder folder;
    record_stream input(folder.file("some.csv", text));
    csv_records records(input);
    std::vector<found> all;
    while (records.next())
        all.push_back({fields(records.fields().begin(), records.fields().end()),
                       input.line(), records.malformed().reason,
                       records.malformed().field});
    return all;
}

fields only_record(std::string_view text) {
    const auto all = records_in(text);
    REQUIRE(all.size() == 1);
    CHECK(all[0].reason.empty());
    return all[0].parts;
}

}  // namespace

TEST_CASE("a row is split at its commas", "[referral]") {
    CHECK(only_record("a,b,c\n") == fields{"a", "b", "c"});
    CHECK(only_record("a,,c\n") == fields{"a", "", "c"});
    CHECK(only_record(",\n") == fields{"", ""});
    CHECK(only_record("a\n") == fields{"a"});
    CHECK(only_record(" a , b \n") == fields{" a ", " b "});
}

TEST_CASE("a last line needs no line end, and CRLF ends one too", "[referral]") {
    CHECK(only_record("a,b") == fields{"a", "b"});
    CHECK(only_record("a,b\r\n") == fields{"a", "b"});
    CHECK(only_record("a,\"b\"\r\n") == fields{"a", "b"});
    CHECK(only_record("a,\"b\"") == fields{"a", "b"});
}

TEST_CASE("a quoted value may have commas, quotes and line ends in it", "[referral]") {
    CHECK(only_record("\"a,b\",c\n") == fields{"a,b", "c"});
    CHECK(only_record("\"say \"\"no\"\"\",c\n") == fields{"say \"no\"", "c"});
    CHECK(only_record("\"\"\"\",\"\"\n") == fields{"\"", ""});
    CHECK(only_record("\"two\nlines\",c\n") == fields{"two\nlines", "c"});
    CHECK(only_record("\"two\r\nlines\",\"and\n\nthree\"\r\n") ==
          fields{"two\r\nlines", "and\n\nthree"});
    CHECK(only_record("\"a\",\"b\",\"c\"\n") == fields{"a", "b", "c"});
    CHECK(only_record("a,\"b\n\"") == fields{"a", "b\n"});
}

TEST_CASE("a record knows the line on which it begins", "[referral]") {
    const auto all = records_in("a\n\"b\nb\nb\"\n\n\r\nc\n");
    REQUIRE(all.size() == 3);
    CHECK(all[0].line == 1);
    CHECK(all[1].line == 2);
    CHECK(all[2].line == 7);
}

TEST_CASE("an empty file, or one of blank lines, has no record", "[referral]") {
    CHECK(records_in("").empty());
    CHECK(records_in("\n\n\r\n\n").empty());
}

TEST_CASE("a row that cannot be split is refused alone, with what comes before the fault",
          "[referral]") {
    struct example {
        std::string row;
        std::string why;
        std::size_t field;
        fields before;
    };
    const auto [row, why, field, before] = GENERATE(values<example>({
        {"a,b\"c\n", "has a quote inside a value", 1, {"a"}},
        {"a,\"b\"c,d\n", "goes on after its closing quote", 1, {"a"}},
        {"a,\"b\n", "begins with a quote that is never closed", 1, {"a"}},
        {"\"\n", "begins with a quote that is never closed", 0, {}},
        {"\"a\"\"b,c\n", "begins with a quote that is never closed", 0, {}},
    }));
    const auto all = records_in(row + "e,f\n" + "g,h\n");
    REQUIRE(all.size() == 3);
    CHECK(all[0].reason.find(why) == 0);
    CHECK(all[0].fault_field == field);
    CHECK(all[0].parts == before);
    CHECK(all[1].reason.empty());
    CHECK(all[1].parts == fields{"e", "f"});
    CHECK(all[1].line == 2);
    CHECK(all[2].parts == fields{"g", "h"});
}

TEST_CASE("a quote left open swallows no line after its own", "[referral]") {
    const auto all = records_in("a,\"b\nc,d\n\"e\",f\n");
    REQUIRE(all.size() == 3);
    CHECK_FALSE(all[0].reason.empty());
    CHECK(all[1].parts == fields{"c", "d"});
    CHECK(all[2].parts == fields{"e", "f"});
}
