// SPDX-License-Identifier: BSL-1.0
// One JSON object a line, taken apart into texts; and what is no such object, refused.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "referral/json_record.hpp"

namespace {

using namespace frontdoor;

struct member {
    std::string key;
    std::string text;
    json_kind kind;
    friend bool operator==(const member&, const member&) = default;
};
using members = std::vector<member>;

members members_of(std::string_view line) {
    json_record record;
    const auto wrong = record.parse(line);
    CAPTURE(line, wrong.value_or(""));
    CHECK_FALSE(wrong);
    members all;
    for (const auto& m : record.members()) all.push_back({m.key, m.text, m.kind});
    return all;
}

std::string what_is_wrong(std::string_view line) {
    json_record record;
    return record.parse(line).value_or("nothing");
}

}  // namespace

TEST_CASE("every kind of value becomes a text that says what it was", "[referral]") {
    CHECK(members_of(R"({"a":"b","c":12,"d":-1.50,"e":true,"f":false,"g":null})") ==
          members{{"a", "b", json_kind::text},
                  {"c", "12", json_kind::number},
                  {"d", "-1.50", json_kind::number},
                  {"e", "1", json_kind::boolean},
                  {"f", "0", json_kind::boolean},
                  {"g", "", json_kind::nothing}});
    CHECK(members_of(R"({})").empty());
    CHECK(members_of(R"(  { "a" : "b" }  )") == members{{"a", "b", json_kind::text}});
}

TEST_CASE("a list of texts is joined by semicolons", "[referral]") {
    CHECK(
        members_of(R"({"present":["a","b","c"],"absent":[]})") ==
        members{{"present", "a;b;c", json_kind::list}, {"absent", "", json_kind::list}});
    CHECK(members_of(R"({"present":["a"]})") ==
          members{{"present", "a", json_kind::list}});
}

TEST_CASE("what a column cannot take is told apart", "[referral]") {
    const std::string line =
        GENERATE(R"({"a":{"b":1}})", R"({"a":["b",1]})", R"({"a":[["b"]]})",
                 R"({"a":[null]})", R"({"a":[{"b":"c"}]})");
    CAPTURE(line);
    const auto all = members_of(line);
    REQUIRE(all.size() == 1);
    CHECK(all[0].key == "a");
    CHECK(all[0].kind == json_kind::nested);
}

TEST_CASE("numbers keep the digits with which they were written", "[referral]") {
    for (const std::string number :
         {"0", "215", "-1", "1e3", "2.50", "18446744073709551616"}) {
        CAPTURE(number);
        CHECK(members_of("{\"a\":" + number + "}") ==
              members{{"a", number, json_kind::number}});
    }
}

TEST_CASE("escapes are read as the letters they stand for", "[referral]") {
    CHECK(members_of(R"({"a":"\u00e9\n\"\\\/\ud83d\ude00"})") ==
          members{{"a", "\xC3\xA9\n\"\\/\xF0\x9F\x98\x80", json_kind::text}});
    CHECK(members_of(R"({"\u0061":"b"})") == members{{"a", "b", json_kind::text}});
}

TEST_CASE("a line that is no object is refused with the reason", "[referral]") {
    const std::string line = GENERATE("[1]", "\"a\"", "12", "null", "true", "[]");
    CAPTURE(line);
    CHECK(what_is_wrong(line) == "is not a JSON object; write one object a line");
}

TEST_CASE("a key that stands there twice is refused by name", "[referral]") {
    CHECK(what_is_wrong(R"({"a":1,"b":2,"a":3})") == "has the key \"a\" twice");
    CHECK(what_is_wrong(R"({"a":1,"\u0061":2})") == "has the key \"a\" twice");
    CHECK(what_is_wrong(R"({"a":{"b":1,"b":2}})") == "nothing");
}

TEST_CASE("a line that is not JSON is refused with the place", "[referral]") {
    CHECK(what_is_wrong(R"({"a":1} x)") ==
          "is not JSON: something follows the object, at character 9");
    for (const std::string line :
         {"", "{", "{\"a\"", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "{a:1}", "{\"a\":\"b}",
          "{\"a\":1}{\"b\":2}", "{\"a\":01}", "{\"a\":\"\\ud800\"}", "{\"a\":\"\t\"}",
          "referral_id,age"}) {
        CAPTURE(line);
        CHECK(what_is_wrong(line).find("is not JSON: ") == 0);
    }
}

TEST_CASE("a line nested deep is refused or told apart, and harms nothing",
          "[referral]") {
    const std::string deep(100'000, '[');
    CHECK_FALSE(what_is_wrong("{\"a\":" + deep) == "nothing");
    CHECK(what_is_wrong("{\"a\":[[[[]]]]}") == "nothing");
}

TEST_CASE("of a line that breaks off, what came before is there", "[referral]") {
    json_record record;
    CHECK(record.parse(R"({"referral_id":"R-7","age_months":)"));
    REQUIRE_FALSE(record.members().empty());
    CHECK(record.members()[0].text == "R-7");
}
