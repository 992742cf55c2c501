// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// A second, slow and plain reading of the thresholds, to hold the library against. It
// shares no line with the library: it reads the published tables at run time, keeps each
// rule's condition as a tree, and asks every rule about every referral. Where the two
// disagree, one of them has misread the tables.
namespace naive {

// A referral in names, as a person would write it down. An indicator in neither set, and
// a count that is not listed, is unknown.
struct referral {
    std::set<std::string> present;
    std::set<std::string> absent;
    std::optional<int> age_months;
    bool unborn = false;
    std::map<std::string, int> counts;
    std::string consent;
};

enum class known : char { unknown, present, absent };

inline constexpr std::array<std::string_view, 4> count_names{
    "referrals_12m", "missing_episodes_90d", "domestic_incidents_12m",
    "early_help_in_place_months"};

// The same referral by position, so that a million of them are read in a minute: one
// state an indicator in the order of indicators.tsv, one number a count in the order of
// `count_names`.
struct facts {
    std::vector<known> states;
    std::optional<int> age_months;
    bool unborn = false;
    std::array<std::optional<int>, 4> counts;
    std::string consent;
};

struct decision {
    int level = 1;
    std::string route;
    std::vector<std::string> duties; // alphabetical
    std::vector<std::string> rules;  // in the pack's order
    std::vector<std::string> ask;    // most urgent first
    std::string consent;             // not_required, held or required
};

class pack {
public:
    // Reads the pack and what it extends. Throws a std::exception where a table is
    // missing or says something that cannot be read.
    static pack load(std::filesystem::path const& tables, std::string const& name);

    decision decide(facts const& given) const;
    decision decide(referral const& given) const;
    bool holds(std::string_view rule, referral const& given) const;

    // Throws std::runtime_error for a name that the vocabulary does not have.
    facts in_positions(referral const& given) const;
    facts nothing_known() const;

    std::vector<std::string> const& indicators() const;
    std::vector<std::string> rules() const;

    // What a rule's condition names, strengths under `not` among them: indicators,
    // counts, and `age` where it asks about an age or an unborn child.
    std::set<std::string> names_in(std::string_view rule) const;

private:
    struct book;
    explicit pack(std::shared_ptr<book const> read) : book_(std::move(read)) {}
    std::shared_ptr<book const> book_;
};

} // namespace naive
