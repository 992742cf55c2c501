// SPDX-License-Identifier: BSL-1.0
#include "naive.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <stdexcept>
#include <utility>
#include <variant>

namespace naive {
namespace {

// ---- tables ---------------------------------------------------------------------------

using line = std::map<std::string, std::string>; // column -> cell

std::vector<std::string> split(std::string const& text, std::string const& between) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(between, from)) != text.npos;) {
        parts.push_back(text.substr(from, at - from));
        from = at + between.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

std::vector<line> read_table(std::filesystem::path const& path) {
    std::ifstream file(path);
    std::string text;
    if (!std::getline(file, text)) throw std::runtime_error("no table " + path.string());
    auto const columns = split(text, "\t");
    std::vector<line> lines;
    while (std::getline(file, text)) {
        auto const cells = split(text, "\t");
        lines.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i)
            lines.back()[columns[i]] = cells.at(i);
    }
    return lines;
}

// ---- vocabulary -----------------------------------------------------------------------

struct vocabulary {
    std::vector<std::string> indicators;
    std::vector<bool> is_risk;
    std::map<std::string, int, std::less<>> position;
    std::map<std::string, std::vector<int>, std::less<>> sets;
};

int position_of(vocabulary const& words, std::string_view indicator) {
    auto const found = words.position.find(indicator);
    if (found == words.position.end())
        throw std::runtime_error("no indicator " + std::string(indicator));
    return found->second;
}

std::optional<int> count_position(std::string_view name) {
    auto const found = std::find(count_names.begin(), count_names.end(), name);
    if (found == count_names.end()) return std::nullopt;
    return static_cast<int>(found - count_names.begin());
}

vocabulary read_vocabulary(std::filesystem::path const& tables) {
    vocabulary words;
    for (line const& row : read_table(tables / "indicators.tsv")) {
        words.position[row.at("id")] = static_cast<int>(words.indicators.size());
        words.indicators.push_back(row.at("id"));
        words.is_risk.push_back(row.at("polarity") == "risk");
    }
    for (line const& row : read_table(tables / "sets.tsv"))
        for (std::string const& member : split(row.at("members"), " "))
            words.sets[row.at("set")].push_back(position_of(words, member));
    return words;
}

// ---- conditions -----------------------------------------------------------------------

struct condition;
using branch = std::unique_ptr<condition>;

struct always {};
struct unborn {};
struct younger_than {
    int months;
};
struct count_reaches {
    int count;
    int number;
};
struct indicator_present {
    int indicator;
};
struct at_least {
    int enough;
    std::vector<int> members;
};
struct negation {
    branch inner;
};
struct both {
    branch left, right;
};
struct either {
    branch left, right;
};

struct condition {
    std::variant<always, unborn, younger_than, count_reaches, indicator_present, at_least,
                 negation, both, either>
        is;
};

branch grow(auto part) {
    return std::make_unique<condition>(condition{std::move(part)});
}

std::vector<std::string> words_and_signs(std::string const& text) {
    auto const in_word = [](char c) {
        return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
    };
    std::vector<std::string> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ') continue;
        bool const goes_on = i > 0 && in_word(text[i]) && in_word(text[i - 1]);
        bool const second_sign = text[i] == '=' && i > 0 && text[i - 1] == '>';
        if (!goes_on && !second_sign) found.emplace_back();
        found.back() += text[i];
    }
    return found;
}

// One function a line of the grammar:
//     or_part  = and_part { "or" and_part }
//     and_part = one { "and" one }
//     one      = "not" one | "(" or_part ")" | "always" | "unborn" | "age" "<" age
//              | count ">=" number | "at_least" "(" number ";" members ")"
//              | "all" "(" members ")" | indicator
class parser {
public:
    parser(std::string const& text, vocabulary const& words)
        : tokens_(words_and_signs(text)), words_(words) {}

    branch whole() {
        branch read = or_part();
        if (at_ != tokens_.size()) throw std::runtime_error("left over: " + next());
        return read;
    }

private:
    branch or_part() {
        branch left = and_part();
        while (take("or"))
            left = grow(either{std::move(left), and_part()});
        return left;
    }

    branch and_part() {
        branch left = one();
        while (take("and"))
            left = grow(both{std::move(left), one()});
        return left;
    }

    branch one() {
        if (take("not")) return grow(negation{one()});
        if (take("(")) return closed(or_part());
        if (take("always")) return grow(always{});
        if (take("unborn")) return grow(unborn{});
        if (take("age")) return age();
        if (take("at_least")) return at_least_part();
        if (take("all")) return all_part();
        if (auto const count = count_position(peek())) return count_part(*count);
        return grow(indicator_present{position_of(words_, next())});
    }

    branch age() {
        expect("<");
        std::string const text = next();
        int const number = std::stoi(text);
        if (text.back() == 'y') return grow(younger_than{number * 12});
        if (text.back() == 'm') return grow(younger_than{number});
        throw std::runtime_error("an age without a unit: " + text);
    }

    branch count_part(int count) {
        next();
        expect(">=");
        return grow(count_reaches{count, std::stoi(next())});
    }

    branch at_least_part() {
        expect("(");
        int const enough = std::stoi(next());
        expect(";");
        return closed(grow(at_least{enough, members()}));
    }

    branch all_part() {
        expect("(");
        auto const every = members();
        return closed(grow(at_least{static_cast<int>(every.size()), every}));
    }

    std::vector<int> members() {
        if (auto const set = words_.sets.find(peek()); set != words_.sets.end()) {
            next();
            return set->second;
        }
        std::vector<int> listed{position_of(words_, next())};
        while (take(","))
            listed.push_back(position_of(words_, next()));
        return listed;
    }

    branch closed(branch inner) {
        expect(")");
        return inner;
    }

    std::string peek() const { return at_ < tokens_.size() ? tokens_[at_] : ""; }

    std::string next() {
        if (at_ == tokens_.size()) throw std::runtime_error("a condition breaks off");
        return tokens_[at_++];
    }

    bool take(std::string const& token) {
        if (peek() != token) return false;
        ++at_;
        return true;
    }

    void expect(std::string const& token) {
        if (!take(token))
            throw std::runtime_error("expected " + token + " before " + peek());
    }

    std::vector<std::string> tokens_;
    vocabulary const& words_;
    std::size_t at_ = 0;
};

// ---- does a condition hold? -----------------------------------------------------------

bool is_present(int indicator, facts const& given) {
    return given.states[static_cast<std::size_t>(indicator)] == known::present;
}

bool holds(condition const& asked, facts const& given);

struct reading {
    facts const& given;

    bool operator()(always) const { return true; }
    bool operator()(unborn) const { return given.unborn; }

    // Two readings protect the child: an unknown age is younger than any age, and so is
    // an unborn child.
    bool operator()(younger_than asked) const {
        return given.unborn || !given.age_months || *given.age_months < asked.months;
    }

    // An unknown count satisfies no comparison.
    bool operator()(count_reaches asked) const {
        auto const& count = given.counts[static_cast<std::size_t>(asked.count)];
        return count && *count >= asked.number;
    }

    bool operator()(indicator_present asked) const {
        return is_present(asked.indicator, given);
    }

    bool operator()(at_least const& asked) const {
        int found = 0;
        for (int const member : asked.members)
            if (is_present(member, given)) ++found;
        return found >= asked.enough;
    }

    // An unknown strength does not lower a decision: `not` holds unless it is present.
    bool operator()(negation const& asked) const { return !holds(*asked.inner, given); }

    bool operator()(both const& asked) const {
        return holds(*asked.left, given) && holds(*asked.right, given);
    }

    bool operator()(either const& asked) const {
        return holds(*asked.left, given) || holds(*asked.right, given);
    }
};

bool holds(condition const& asked, facts const& given) {
    return std::visit(reading{given}, asked.is);
}

// ---- what does a condition name? ------------------------------------------------------

struct mentions {
    std::set<int> indicators;  // not those under `not`
    std::set<int> under_not;
    std::set<std::pair<int, int>> counts; // count, number to reach
    bool age = false;
};

struct mention_collector {
    mentions& found;
    bool under_not = false;

    void operator()(always) {}
    void operator()(unborn) { found.age = true; }
    void operator()(younger_than) { found.age = true; }
    void operator()(count_reaches asked) {
        found.counts.insert({asked.count, asked.number});
    }
    void operator()(indicator_present asked) { add(asked.indicator); }
    void operator()(at_least const& asked) {
        for (int const member : asked.members)
            add(member);
    }
    void operator()(negation const& asked) {
        std::visit(mention_collector{found, true}, asked.inner->is);
    }
    void operator()(both const& asked) { add_both(*asked.left, *asked.right); }
    void operator()(either const& asked) { add_both(*asked.left, *asked.right); }

    void add(int indicator) {
        (under_not ? found.under_not : found.indicators).insert(indicator);
    }
    void add_both(condition const& left, condition const& right) {
        std::visit(*this, left.is);
        std::visit(*this, right.is);
    }
};

mentions mentions_in(condition const& asked) {
    mentions found;
    std::visit(mention_collector{found}, asked.is);
    return found;
}

// ---- rules ----------------------------------------------------------------------------

// Least to most urgent. `none` adds duties only, so it decides nothing.
constexpr std::array<std::string_view, 7> routes{
    "none",       "universal",  "universal_plus",      "early_help_assessment",
    "section_17", "section_47", "immediate_protection"};

constexpr int universal = 1;
constexpr int section_47 = 5;

int urgency_of(std::string_view route) {
    auto const found = std::find(routes.begin(), routes.end(), route);
    if (found == routes.end())
        throw std::runtime_error("no route " + std::string(route));
    return static_cast<int>(found - routes.begin());
}

struct rule {
    std::string id;
    int level;
    int urgency;
    branch when;
    mentions named;
    std::vector<std::string> duties;
};

rule read_rule(line const& row, vocabulary const& words) {
    rule read{row.at("id"), std::stoi(row.at("level")), urgency_of(row.at("route")),
              parser(row.at("when"), words).whole(), {}, {}};
    read.named = mentions_in(*read.when);
    if (!row.at("duties").empty()) read.duties = split(row.at("duties"), ", ");
    return read;
}

// A table of changes says what it does with each rule; a plain table adds all of its own.
void take_in(std::vector<rule>& rules, line const& row, vocabulary const& words) {
    auto const column = row.find("change");
    std::string const change = column == row.end() ? "add" : column->second;
    if (change == "add") return rules.push_back(read_rule(row, words));
    auto const same_id = [&](rule const& each) { return each.id == row.at("id"); };
    auto const old = std::find_if(rules.begin(), rules.end(), same_id);
    if (old == rules.end()) throw std::runtime_error("no rule " + row.at("id"));
    if (change == "remove") rules.erase(old);
    else if (change == "replace") *old = read_rule(row, words);
    else throw std::runtime_error("no such change: " + change);
}

std::string extended_by(std::filesystem::path const& tables, std::string const& name) {
    for (line const& row : read_table(tables / "packs.tsv"))
        if (row.at("pack") == name) return row.at("extends");
    throw std::runtime_error("no pack " + name);
}

std::vector<rule> read_rules(std::filesystem::path const& tables, std::string name,
                             vocabulary const& words) {
    std::string const below = extended_by(tables, name);
    std::vector<rule> rules;
    if (!below.empty()) rules = read_rules(tables, below, words);
    std::replace(name.begin(), name.end(), '-', '_');
    for (line const& row : read_table(tables / ("rules_" + name + ".tsv")))
        take_in(rules, row, words);
    return rules;
}

} // namespace

// ---- the pack -------------------------------------------------------------------------

struct pack::book {
    vocabulary words;
    std::vector<rule> rules;
};

namespace {

rule const& find_rule(std::vector<rule> const& rules, std::string_view id) {
    for (rule const& each : rules)
        if (each.id == id) return each;
    throw std::runtime_error("no rule " + std::string(id));
}

std::vector<bool> holding(std::vector<rule> const& rules, facts const& given) {
    std::vector<bool> now;
    for (rule const& each : rules)
        now.push_back(holds(*each.when, given));
    return now;
}

decision reasons_and_duties(std::vector<rule> const& rules,
                            std::vector<bool> const& now) {
    decision made;
    std::set<std::string_view> duties;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!now[i]) continue;
        made.rules.push_back(rules[i].id);
        duties.insert(rules[i].duties.begin(), rules[i].duties.end());
    }
    made.duties.assign(duties.begin(), duties.end());
    return made;
}

// The rule that decides; none where only duties are added, or nothing holds at all.
rule const* most_urgent(std::vector<rule> const& rules, std::vector<bool> const& now) {
    rule const* first = nullptr;
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (now[i] && rules[i].urgency >= universal &&
            (first == nullptr || rules[i].urgency > first->urgency))
            first = &rules[i];
    return first;
}

// Not required where a child may be in danger, nor for what every child gets anyway.
std::string_view consent_for(int urgency, std::string_view given) {
    if (urgency == universal || urgency >= section_47) return "not_required";
    return given == "given" ? "held" : "required";
}

// ---- worth asking ---------------------------------------------------------------------

// The rules that might come to hold and would then change the decision.
std::vector<rule const*> more_urgent(std::vector<rule> const& rules,
                                     std::vector<bool> const& now, int decided) {
    std::vector<rule const*> candidates;
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (!now[i] && rules[i].urgency > decided) candidates.push_back(&rules[i]);
    return candidates;
}

bool names_one_present(rule const& asked, facts const& given) {
    return std::any_of(asked.named.indicators.begin(), asked.named.indicators.end(),
                       [&](int named) { return is_present(named, given); });
}

// The most urgent of the rules that name this indicator and hold now that it is supposed
// present; 0 where there is none. It was unknown, so what is present is always another.
int urgency_with_indicator(int indicator, std::vector<rule const*> const& candidates,
                           facts const& supposed) {
    int most = 0;
    for (rule const* each : candidates)
        if (each->named.indicators.count(indicator) != 0 && holds(*each->when, supposed))
            most = std::max(most, each->urgency);
    return most;
}

// The same for an unknown count, raised to the number that each rule asks for.
int urgency_with_count(int count, std::vector<rule const*> const& candidates,
                       facts supposed) {
    int most = 0;
    for (rule const* each : candidates)
        for (auto const& [named, number] : each->named.counts) {
            if (named != count) continue;
            supposed.counts[static_cast<std::size_t>(count)] = number;
            if (holds(*each->when, supposed)) most = std::max(most, each->urgency);
        }
    return most;
}

struct question {
    std::string_view about;
    int urgency;
};

// Most urgent first; within one urgency the order in which they were found.
std::vector<std::string> in_order(std::vector<question> questions) {
    std::stable_sort(questions.begin(), questions.end(),
                     [](question const& a, question const& b) {
                         return a.urgency > b.urgency;
                     });
    std::vector<std::string> names;
    for (question const& each : questions)
        names.emplace_back(each.about);
    return names;
}

std::vector<question> about_indicators(vocabulary const& words,
                                       std::vector<rule const*> const& candidates,
                                       facts supposed) {
    std::vector<question> questions;
    for (std::size_t i = 0; i < words.indicators.size(); ++i) {
        if (supposed.states[i] != known::unknown || !words.is_risk[i]) continue;
        supposed.states[i] = known::present;
        int const most =
            urgency_with_indicator(static_cast<int>(i), candidates, supposed);
        supposed.states[i] = known::unknown;
        if (most > 0) questions.push_back({words.indicators[i], most});
    }
    return questions;
}

std::vector<question> about_counts(std::vector<rule const*> const& candidates,
                                   facts const& given) {
    std::vector<question> questions;
    for (std::size_t i = 0; i < count_names.size(); ++i) {
        if (given.counts[i]) continue;
        int const most = urgency_with_count(static_cast<int>(i), candidates, given);
        if (most > 0) questions.push_back({count_names[i], most});
    }
    return questions;
}

std::vector<std::string> worth_asking(vocabulary const& words,
                                      std::vector<rule const*> candidates,
                                      facts const& given) {
    std::erase_if(candidates,
                  [&](rule const* each) { return !names_one_present(*each, given); });
    auto questions = about_indicators(words, candidates, given);
    for (question const& each : about_counts(candidates, given))
        questions.push_back(each);
    return in_order(std::move(questions));
}

} // namespace

pack pack::load(std::filesystem::path const& tables, std::string const& name) {
    auto read = std::make_shared<book>();
    read->words = read_vocabulary(tables);
    read->rules = read_rules(tables, name, read->words);
    return pack(std::move(read));
}

decision pack::decide(facts const& given) const {
    auto const now = holding(book_->rules, given);
    rule const* const first = most_urgent(book_->rules, now);
    int const urgency = first != nullptr ? first->urgency : universal;
    decision made = reasons_and_duties(book_->rules, now);
    if (first != nullptr) made.level = first->level;
    made.route = routes[static_cast<std::size_t>(urgency)];
    made.ask = worth_asking(book_->words, more_urgent(book_->rules, now, urgency), given);
    made.consent = consent_for(urgency, given.consent);
    return made;
}

decision pack::decide(referral const& given) const { return decide(in_positions(given)); }

bool pack::holds(std::string_view rule, referral const& given) const {
    return naive::holds(*find_rule(book_->rules, rule).when, in_positions(given));
}

facts pack::nothing_known() const {
    facts none;
    none.states.assign(book_->words.indicators.size(), known::unknown);
    return none;
}

facts pack::in_positions(referral const& given) const {
    facts found = nothing_known();
    auto const state = [&](std::string const& name) -> known& {
        return found.states[static_cast<std::size_t>(position_of(book_->words, name))];
    };
    for (std::string const& name : given.present) state(name) = known::present;
    for (std::string const& name : given.absent) state(name) = known::absent;
    for (auto const& [name, number] : given.counts) {
        auto const count = count_position(name);
        if (!count) throw std::runtime_error("no count " + name);
        found.counts[static_cast<std::size_t>(*count)] = number;
    }
    found.age_months = given.age_months;
    found.unborn = given.unborn;
    found.consent = given.consent;
    return found;
}

std::vector<std::string> const& pack::indicators() const {
    return book_->words.indicators;
}

std::vector<std::string> pack::rules() const {
    std::vector<std::string> ids;
    for (rule const& each : book_->rules)
        ids.push_back(each.id);
    return ids;
}

std::set<std::string> pack::names_in(std::string_view rule) const {
    mentions const& named = find_rule(book_->rules, rule).named;
    std::set<std::string> names;
    for (auto const* indicators : {&named.indicators, &named.under_not})
        for (int const i : *indicators)
            names.insert(book_->words.indicators[static_cast<std::size_t>(i)]);
    for (auto const& [count, number] : named.counts)
        names.emplace(count_names[static_cast<std::size_t>(count)]);
    if (named.age) names.insert("age");
    return names;
}

} // namespace naive
