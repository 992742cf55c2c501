// SPDX-License-Identifier: BSL-1.0
// Plain rows are read many at a time, others one by one: both have to say the same, from a
// file or from a pipe that gives a little at a time, also where a row lies across what is
// read at once.
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <sys/stat.h>

#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/referral/reader.hpp>

#include "support/how_many.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace frontdoor;

constexpr std::string_view header =
    "received,referral_id,age_months,unborn,present,absent,referrals_12m,"
    "domestic_abuse_current,consent\n";

// Values for each column of the header; the last of each is wrong, and rare.
const std::vector<std::vector<std::string>> values{
    {"2017-03-31", "2016-12-24T23:59", "2017-07-01T23:30Z", "", "31/03/2017"},
    {},
    {"0", "7", "215", "", "216"},
    {"1", "0", "", "yes"},
    {"neglect_severe;injury_unexplained", "needs_unclear", "", " ;needs_unclear; ",
     "bruise"},
    {"support_in_place", "", "family_engages;school_engaged", "needs_unclear"},
    {"0", "3", "65535", "", "65536"},
    {"0", "", "1", "2"},
    {"given", "refused", "", "maybe"},
};

class random_rows {
public:
    explicit random_rows(unsigned seed) : random_(seed) {}

    // Without its line end. An id may come again; a value or a column may be wrong.
    std::vector<std::string> next() {
        std::vector<std::string> row;
        for (const auto& some : values) row.push_back(some.empty() ? id() : one_of(some));
        if (one_in(400)) row.pop_back();
        if (one_in(400)) row.push_back("more");
        if (one_in(2'000)) row[1] += std::string(20'000, '-');
        return row;
    }
    std::string line_end() { return one_of({"\n", "\r\n", "\n\n", "\r\n\r\n"}); }
    bool one_in(std::size_t many) { return random_() % many == 0; }
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }

private:
    std::string id() {
        if (one_in(500)) return "";
        return (one_in(300) ? "Zo\xC3\xAB-" : "R-") +
               std::to_string(random_() % 2'000'000);
    }
    std::string one_of(const std::vector<std::string>& some) {
        return some[one_in(1'000) ? some.size() - 1 : random_() % (some.size() - 1)];
    }
    std::mt19937_64 random_;
};

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

// The same rows twice: as they are, and each with a value in quotes, which makes it one to
// be read by itself.
struct two_files {
    std::string plain{header}, quoted{header};
    std::vector<std::string> plain_rows, quoted_rows;

    void add(const std::vector<std::string>& row, const std::string& end) {
        const auto own_end = end.substr(0, end.find('\n') + 1);
        for (const bool in_quotes : {false, true}) {
            std::string text;
            for (std::size_t i = 0; i < row.size(); ++i) {
                text += i == 0 ? "" : ",";
                text += in_quotes && i == 2 ? "\"" + row[i] + "\"" : row[i];
            }
            (in_quotes ? quoted_rows : plain_rows).push_back(text + own_end);
            (in_quotes ? quoted : plain) += text + end;
        }
    }
};

two_files some_files(random_rows& rows) {
    two_files made;
    for (std::size_t n = support::so_many(20'000); n > 0; --n)
        made.add(rows.next(), rows.line_end());
    return made;
}

void check_same(const std::vector<told>& a, const std::vector<told>& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CAPTURE(i, a[i].id);
        REQUIRE(a[i].line == b[i].line);
        REQUIRE(a[i].reason == b[i].reason);
        REQUIRE(a[i] == b[i]);
    }
}

// Writes into a pipe, some bytes at a time, while it lives.
class trickle {
public:
    trickle(const std::string& path, const std::string& text, random_rows& sizes) {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
        std::vector<std::size_t> pieces;
        for (std::size_t sum = 0; sum < text.size(); sum += pieces.back())
            pieces.push_back(sizes.one_in(50) ? 200'000 : 1 + sizes.below(5'000));
        writer_ = std::jthread([path, text, pieces] {
            std::ofstream to(path, std::ios::binary);
            std::size_t at = 0;
            for (const auto size : pieces) {
                to << std::string_view(text).substr(at, size) << std::flush;
                at += size;
            }
        });
    }

private:
    std::jthread writer_;
};

}  // namespace

TEST_CASE("a row says the same read with many others and read by itself", "[referral]") {
    random_rows rows(GENERATE(range(1u, 6u)));
    const auto files = some_files(rows);
    const support::temporary_folder folder;
    std::vector<std::string> plain_raw, quoted_raw;
    const auto by_many = read_all(folder.file("plain.csv", files.plain), plain_raw);
    const auto by_itself = read_all(folder.file("quoted.csv", files.quoted), quoted_raw);
    CHECK(plain_raw == files.plain_rows);
    CHECK(quoted_raw == files.quoted_rows);
    check_same(by_many, by_itself);
    const auto accepted =
        std::count_if(by_many.begin(), by_many.end(),
                      [](const told& t) { return t.kind == row_kind::accepted; });
    CHECK(static_cast<std::size_t>(accepted) > by_many.size() * 9 / 10);
    CHECK(static_cast<std::size_t>(accepted) < by_many.size());
}

TEST_CASE("rows say the same from a file and from a pipe that trickles", "[referral]") {
    random_rows rows(GENERATE(range(11u, 14u)));
    const auto files = some_files(rows);
    const support::temporary_folder folder;
    std::vector<std::string> file_raw, pipe_raw;
    const auto from_file = read_all(folder.file("plain.csv", files.plain), file_raw);
    const trickle pipe(folder / "pipe", files.plain, rows);
    const auto from_pipe = read_all(folder / "pipe", pipe_raw);
    CHECK(pipe_raw == file_raw);
    check_same(from_pipe, from_file);
}
