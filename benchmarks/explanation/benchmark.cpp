// SPDX-License-Identifier: BSL-1.0
// How long does it take to explain one referral, whole, and to put that into words?
//
// explanation_benchmark [RUNS]   as JSON; 15 runs if not said
#include <cstdlib>
#include <string>
#include <vector>

#include <frontdoor/explanation/explanation.hpp>
#include <frontdoor/frontdoor.hpp>

#include "../measuring.hpp"
#include "../one_decision/referrals.hpp"

namespace {

using namespace benchmarks;
using frontdoor::explanation;
using frontdoor::referral;

const frontdoor::pack& by = frontdoor::packs::rsrt_2015;
constexpr std::size_t referrals_timed = 2'000;

explanation explain(const referral& r) { return frontdoor::explain("R-1", r, by); }

// What is timed: the structure, or a text made from one that is there already.
struct form {
    const char* name;
    std::size_t (*make)(const explanation&);
};

const form forms[] = {
    {"structure", [](const explanation& e) { return explain(e.what).reasons.size(); }},
    {"practitioner, text",
     [](const explanation& e) { return as_text(for_practitioner(e)).size(); }},
    {"practitioner, HTML",
     [](const explanation& e) { return as_html(for_practitioner(e)).size(); }},
    {"family, text", [](const explanation& e) { return as_text(for_family(e)).size(); }},
    {"record, text", [](const explanation& e) { return as_text(for_record(e)).size(); }},
    {"record, JSON", [](const explanation& e) { return record_json(e).size(); }},
};

struct explained_case {
    std::string name;
    std::vector<explanation> explained;
};

explained_case explained_of(const referral_case& some) {
    explained_case made{some.name, {}};
    for (std::size_t i = 0; i < referrals_timed; ++i)
        made.explained.push_back(
            explain(some.referrals[i * some.referrals.size() / referrals_timed]));
    return made;
}

std::vector<explained_case> all_cases() {
    std::vector<explained_case> cases;
    for (const std::size_t present : {1u, 6u, 24u})
        cases.push_back(explained_of(with_present(present)));
    cases.push_back(explained_of(as_generated()));
    return cases;
}

// Equality before the clock: what is explained is what was decided, the same each time.
void check_equal(const std::vector<explained_case>& cases) {
    for (const auto& some : cases)
        for (const explanation& e : some.explained) {
            if (e.decision == classify(e.what, by) &&
                record_json(e) == record_json(explain(e.what)))
                continue;
            std::fprintf(stderr, "an explanation is not that of the decision\n");
            std::exit(1);
        }
}

struct measurement {
    const form* what;
    const explained_case* some;
    std::vector<double> middle;  // of the referrals, in nanoseconds, a number a run
    std::vector<double> slow;    // 99 of 100 take less
};

void time_each(measurement& m) {
    std::vector<double> each;
    for (const explanation& e : m.some->explained)
        each.push_back(nanoseconds([&] {
            const std::size_t size = m.what->make(e);
            use(&size);
        }));
    m.middle.push_back(median(each));
    std::sort(each.begin(), each.end());
    m.slow.push_back(each[each.size() * 99 / 100]);
}

// Run by run, so that a busy minute on the machine falls on all of them alike.
std::vector<measurement> measure(const std::vector<explained_case>& cases, int runs) {
    std::vector<measurement> all;
    for (const auto& some : cases)
        for (const form& what : forms) all.push_back({&what, &some, {}, {}});
    for (int run = 0; run < runs; ++run)
        for (measurement& m : all) time_each(m);
    return all;
}

void print(const std::vector<measurement>& all, int runs) {
    std::printf("{\"pack\":\"%s\",\"referrals\":%zu,\"runs\":%d,\"explanations\":[\n",
                by.name().data(), referrals_timed, runs);
    for (const measurement& m : all) {
        std::printf("{\"form\":\"%s\",\"case\":\"%s\",", m.what->name,
                    m.some->name.c_str());
        print_numbers("middle", m.middle);
        std::printf(",");
        print_numbers("slow", m.slow);
        std::printf("}%s\n", &m == &all.back() ? "" : ",");
    }
    std::printf("]}\n");
}

}  // namespace

int main(int count, char** arguments) {
    const int runs = count > 1 ? std::max(1, std::atoi(arguments[1])) : 15;
    const auto cases = all_cases();
    check_equal(cases);
    print(measure(cases, runs), runs);
}
