// SPDX-License-Identifier: BSL-1.0
// Plain rows are read many at a time, others one by one: both have to say the same.
#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/reader.hpp>

#include "support/how_many.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;

constexpr std::string_view header =
    "received,referral_id,age_months,unborn,present,absent,referrals_12m,"
    "domestic_abuse_current,consent\n";

// Values for each column of the header, most of them right.
const std::vector<std::vector<std::string>> values{
    {"2017-03-31", "2016-12-24T23:59", "2017-07-01T23:30Z", "", "31/03/2017"},
    {},
    {"0", "7", "215", "", "216", "seven"},
    {"1", "0", "", "", "", "yes"},
    {"neglect_nutrition;injury_unexplained", "needs_unclear", "", " ;needs_unclear; ",
     "bruise"},
    {"support_in_place", "", "needs_unclear", "family_engages;school_engaged"},
    {"0", "3", "65535", "", "", "65536", "-1"},
    {"1", "0", "", "", "2"},
    {"given", "refused", "", "", "maybe"},
};

class random_rows {
public:
    explicit random_rows(unsigned seed) : random_(seed) {}

    // Without its line end. An id may come again; a value or a column may be wrong.
    std::vector<std::string> next() {
        std::vector<std::string> row;
        for (const auto& some : values) row.push_back(some.empty() ? id() : one_of(some));
        if (random_() % 40 == 0) row.pop_back();
        if (random_() % 40 == 0) row.push_back("more");
        return row;
    }
    std::string line_end() {
        return one_of({"\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n"});
    }

private:
    std::string id() {
        if (random_() % 50 == 0) return "";
        return "R-" + std::to_string(random_() % 5'000);
    }
    std::string one_of(const std::vector<std::string>& some) {
        // The first ones more often, so that most rows have nothing wrong with them.
        return some[std::min(random_() % some.size(), random_() % some.size())];
    }
    std::mt19937_64 random_;
};

std::string in_quotes(const std::string& value) { return "\"" + value + "\""; }

struct told {
    row_kind kind;
    std::uint64_t line;
    std::string id;
    referral what;
    bool age_set_aside;
    std::string column;
    std::string reason;

    bool operator==(const told&) const = default;
};

std::vector<told> read_all(const std::string& path, std::vector<std::string>& raw) {
    const auto from = open_reader(path, {indicator_ids, false});
    std::vector<told> all;
    for (auto kind = from->next(); kind != row_kind::end; kind = from->next()) {
        raw.emplace_back(from->raw());
        if (kind == row_kind::accepted) {
            const row& r = from->accepted();
            all.push_back(
                {kind, r.line, std::string(r.id), r.what, r.age_set_aside, "", ""});
        } else {
            const rejection& r = from->rejected();
            all.push_back({kind,
                           r.line,
                           r.referral_id,
                           {},
                           false,
                           std::string(r.column),
                           r.reason});
        }
    }
    return all;
}

}  // namespace

TEST_CASE("a row says the same read with many others and read by itself", "[referral]") {
    random_rows rows(GENERATE(range(1u, 6u)));
    std::string plain{header}, quoted{header};
    std::vector<std::string> plain_raw, quoted_raw, expected_plain, expected_quoted;
    for (std::size_t n = support::so_many(20'000); n > 0; --n) {
        const auto row = rows.next();
        const auto end = rows.line_end();
        std::string plain_row, quoted_row;
        for (std::size_t i = 0; i < row.size(); ++i) {
            plain_row += (i == 0 ? "" : ",") + row[i];
            quoted_row += (i == 0 ? "" : ",") + (i == 2 ? in_quotes(row[i]) : row[i]);
        }
        const auto own_end = end.substr(0, end.find('\n') + 1);
        expected_plain.push_back(plain_row + own_end);
        expected_quoted.push_back(quoted_row + own_end);
        plain += plain_row + end;
        quoted += quoted_row + end;
    }
    const support::temporary_folder folder;
    const auto by_many = read_all(folder.file("plain.csv", plain), plain_raw);
    const auto by_itself = read_all(folder.file("quoted.csv", quoted), quoted_raw);
    CHECK(plain_raw == expected_plain);
    CHECK(quoted_raw == expected_quoted);
    REQUIRE(by_many.size() == by_itself.size());
    std::size_t accepted = 0;
    for (std::size_t i = 0; i < by_many.size(); ++i) {
        CAPTURE(i, expected_plain[i]);
        REQUIRE(by_many[i].line == by_itself[i].line);
        REQUIRE(by_many[i].id == by_itself[i].id);
        REQUIRE(by_many[i].reason == by_itself[i].reason);
        REQUIRE(by_many[i] == by_itself[i]);
        accepted += by_many[i].kind == row_kind::accepted ? 1 : 0;
    }
    CHECK(accepted > by_many.size() / 20);
    CHECK(accepted < by_many.size());
}
