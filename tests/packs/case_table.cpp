// SPDX-License-Identifier: BSL-1.0
#include "case_table.hpp"

#include <charconv>
#include <fstream>

namespace cases {
namespace {

constexpr std::string_view header = "rule\tcase\tfacts\tchanged\tthen";
constexpr int oldest_child_in_months = 215;

[[noreturn]] void complain(std::string_view text, std::string_view advice) {
    throw mistake("\"" + std::string(text) + "\": " + std::string(advice));
}

std::vector<std::string> split(std::string_view text, std::string_view between) {
    std::vector<std::string> parts;
    for (std::size_t at = text.find(between); at != text.npos; at = text.find(between)) {
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at + between.size());
    }
    parts.emplace_back(text);
    return parts;
}

int number(std::string_view digits, std::string_view whole) {
    int value = 0;
    auto const [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    bool const all_read = end == digits.data() + digits.size();
    if (error != std::errc{} || !all_read || value < 0)
        complain(whole, "a whole number is missing, as in `referrals_12m 3` or `age 5m`");
    return value;
}

// `5m`, `7y`: the part of an age that one unit tells.
int months(std::string_view part, std::string_view whole) {
    char const unit = part.empty() ? ' ' : part.back();
    if (unit != 'm' && unit != 'y')
        complain(whole, "an age is written `age 5m`, `age 7y` or `age 7y 11m`");
    return number(part.substr(0, part.size() - 1), whole) * (unit == 'y' ? 12 : 1);
}

int age_in_months(std::vector<std::string> const& words, std::string_view whole) {
    int age = 0;
    for (std::size_t i = 1; i < words.size(); ++i)
        age += months(words[i], whole);
    if (words.size() < 2 || words.size() > 3 || age > oldest_child_in_months)
        complain(whole, "an age is written `age 5m` or `age 7y 11m`, and is under 18");
    return age;
}

void set_age(known_facts& known, std::vector<std::string> const& words,
             std::string_view whole) {
    known.unborn = words[0] == "unborn";
    known.age_months.reset();
    if (words[0] == "age" && words.back() != "unknown")
        known.age_months = age_in_months(words, whole);
}

void set_count(known_facts& known, std::vector<std::string> const& words,
               std::string_view whole) {
    known.counts.erase(words[0]);
    if (words[1] != "unknown") known.counts[words[0]] = number(words[1], whole);
}

void set_indicator(known_facts& known, std::string const& id, std::string_view state) {
    known.present.erase(id);
    known.absent.erase(id);
    if (state == "with") known.present.insert(id);
    if (state == "absent") known.absent.insert(id);
}

bool is_about_an_indicator(std::string_view word) {
    return word == "with" || word == "without" || word == "absent";
}

// Carries out one change, `without young_carer` say, and tells which fact it is about.
std::string make(known_facts& known, std::string_view change) {
    auto const words = split(change, " ");
    if (words[0] == "age" || words[0] == "unborn") {
        set_age(known, words, change);
        return "age";
    }
    if (words.size() != 2)
        complain(change, "a change is one fact, as in `without young_carer`");
    if (is_about_an_indicator(words[0])) {
        set_indicator(known, words[1], words[0]);
        return words[1];
    }
    set_count(known, words, change);
    return words[0];
}

// In the first referral an indicator stands for itself: `young_carer`.
void add_fact(known_facts& known, std::string const& fact) {
    bool const lone = fact.find(' ') == fact.npos && fact != "unborn";
    known_facts const before = known;
    make(known, lone ? "with " + fact : fact);
    if (known == before) complain(fact, "this fact says nothing new");
}

known_facts read_facts(std::string const& text) {
    known_facts known;
    if (text == "nothing known") return known;
    for (std::string const& fact : split(text, ", "))
        add_fact(known, fact);
    return known;
}

std::vector<twin> read_twins(known_facts const& first, std::string const& text) {
    std::vector<twin> twins;
    if (text == "-") return twins;
    for (std::string const& change : split(text, " or ")) {
        twin other{change, {}, first};
        other.about = make(other.known, change);
        if (other.known == first) complain(change, "this changes nothing");
        twins.push_back(std::move(other));
    }
    return twins;
}

outcome read_outcome(std::string const& text) {
    if (text == "holds -> does not hold") return outcome::stops_holding;
    if (text == "does not hold -> holds") return outcome::starts_holding;
    if (text == "always holds") return outcome::always_holds;
    if (text == "never holds") return outcome::never_holds;
    complain(text, "`then` is `holds -> does not hold`, `does not hold -> holds`, "
                   "`always holds` or `never holds`");
}

row read_line(std::string_view text, int at, std::filesystem::path const& table) try {
    row read = read_row(text);
    read.line = at;
    return read;
} catch (mistake const& slip) {
    throw mistake(table.filename().string() + ":" + std::to_string(at) + ": " +
                  slip.what());
}

void check_header(std::ifstream& file, std::filesystem::path const& table) {
    std::string line;
    if (!std::getline(file, line) || line != header)
        throw mistake(table.filename().string() +
                      ":1: the columns are rule, case, facts, changed, then");
}

// What a table inherits, but for the rules of which it has cases of its own.
std::vector<row> renewed_by(std::vector<row> const& own, std::vector<row> below) {
    std::set<std::string> rules;
    for (row const& each : own)
        rules.insert(each.rule);
    std::erase_if(below, [&](row const& old) { return rules.contains(old.rule); });
    below.insert(below.end(), own.begin(), own.end());
    return below;
}

} // namespace

bool holds_at_first(outcome then) {
    return then == outcome::stops_holding || then == outcome::always_holds;
}

bool holds_when_changed(outcome then) {
    return then == outcome::starts_holding || then == outcome::always_holds;
}

row read_row(std::string_view text) {
    auto const cells = split(text, "\t");
    if (cells.size() != 5) complain(text, "a row has five cells with a tab between them");
    known_facts const first = read_facts(cells[2]);
    row read{0,     cells[0], cells[1], first, read_twins(first, cells[3]),
             read_outcome(cells[4])};
    bool const fixed =
        read.then == outcome::always_holds || read.then == outcome::never_holds;
    if (fixed != read.twins.empty())
        complain(cells[3], "`-` goes with `always holds` and `never holds` alone");
    return read;
}

std::vector<row> read(std::filesystem::path const& table) {
    std::ifstream file(table);
    check_header(file, table);
    std::vector<row> rows;
    std::string line;
    for (int at = 2; std::getline(file, line); ++at)
        rows.push_back(read_line(line, at, table));
    return rows;
}

std::vector<row> of_table(std::string const& name) {
    return read(std::filesystem::path(FRONTDOOR_TESTS_DIR) / "packs" /
                (name + "_cases.tsv"));
}

std::vector<row> of_pack(std::string_view name) {
    auto all = of_table("children_act");
    if (name == "children-act") return all;
    all = renewed_by(of_table("rsrt_2015"), std::move(all));
    if (name == "rsrt-2015") return all;
    if (name == "rhrt-2018") return renewed_by(of_table("rhrt_2018"), std::move(all));
    throw std::runtime_error("no cases of the pack " + std::string(name));
}

} // namespace cases
