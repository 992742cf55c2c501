// SPDX-License-Identifier: BSL-1.0
// How long does one decision take, by the number of indicators present?
//
// one_decision_benchmark [RUNS]            all of them, as JSON; 15 runs if not said
// one_decision_benchmark N CONTENDER CASE  N decisions, no clock: to count instructions
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "../measuring.hpp"
#include "contender.hpp"
#include "referrals.hpp"

namespace {

using namespace benchmarks;
using frontdoor::decision;
using frontdoor::referral;

const std::vector<const contender*> contenders{&frontdoor_classify, &rule_by_rule};
const frontdoor::pack& by = frontdoor::packs::rsrt_2015;

constexpr std::size_t hot_referrals = 32;
constexpr std::size_t hot_repeats = 1'000;

void decide(const contender& by_whom, const referral& r) {
    const decision d = by_whom.decide(r, by);
    use(&d);
}

// One referral again and again: the median of some such referrals.
double hot(const contender& by_whom, const referral_case& some) {
    std::vector<double> each;
    for (std::size_t i = 0; i < hot_referrals; ++i) {
        const referral& r = some.referrals[i * some.referrals.size() / hot_referrals];
        decide(by_whom, r);
        const double taken = nanoseconds([&] {
            for (std::size_t n = 0; n < hot_repeats; ++n) decide(by_whom, r);
        });
        each.push_back(taken / hot_repeats);
    }
    return median(each);
}

// All the referrals of a case, one after the other.
double different(const contender& by_whom, const referral_case& some) {
    const double taken = nanoseconds([&] {
        for (const referral& r : some.referrals) decide(by_whom, r);
    });
    return taken / static_cast<double>(some.referrals.size());
}

struct measurement {
    const contender* by_whom;
    const referral_case* some;
    std::vector<double> hot;
    std::vector<double> different;
};

std::vector<referral_case> all_cases() {
    std::vector<referral_case> cases;
    for (const std::size_t present : {0u, 1u, 3u, 6u, 12u, 24u})
        cases.push_back(with_present(present));
    cases.push_back(as_generated());
    return cases;
}

bool is_same(decision a, decision b, bool both_ask) {
    if (!both_ask) a.ask = b.ask = {};
    return a == b;
}

// Equality before the clock: what is decided wrongly may take any time.
void check_equal(const std::vector<referral_case>& cases) {
    for (const referral_case& some : cases)
        for (const referral& r : some.referrals)
            for (const contender* other : contenders) {
                const decision d = contenders.front()->decide(r, by);
                if (is_same(d, other->decide(r, by), other->asks)) continue;
                std::fprintf(stderr, "%s and %s decide differently\n",
                             contenders.front()->name, other->name);
                std::exit(1);
            }
}

// Run by run, so that a busy minute on the machine falls on all of them alike.
std::vector<measurement> measure(const std::vector<referral_case>& cases, int runs) {
    std::vector<measurement> all;
    for (const referral_case& some : cases)
        for (const contender* by_whom : contenders)
            all.push_back({by_whom, &some, {}, {}});
    for (int run = 0; run < runs; ++run)
        for (measurement& m : all) {
            m.hot.push_back(hot(*m.by_whom, *m.some));
            m.different.push_back(different(*m.by_whom, *m.some));
        }
    return all;
}

void print(const std::vector<measurement>& all, int runs) {
    std::printf("{\"pack\":\"%s\",\"rules\":%zu,\"runs\":%d,\"decisions\":[\n",
                by.name().data(), by.rules.size(), runs);
    for (const measurement& m : all) {
        std::printf("{\"contender\":\"%s\",\"does\":\"%s\",\"case\":\"%s\",",
                    m.by_whom->name, m.by_whom->does, m.some->name.c_str());
        print_numbers("hot", m.hot);
        std::printf(",");
        print_numbers("different", m.different);
        std::printf("}%s\n", &m == &all.back() ? "" : ",");
    }
    std::printf("]}\n");
}

int decide_only(long number, std::string_view contender_name,
                std::string_view case_name) {
    const auto cases = all_cases();
    for (const referral_case& some : cases)
        for (const contender* by_whom : contenders) {
            if (some.name != case_name || by_whom->name != contender_name) continue;
            for (long n = 0; n < number; ++n)
                decide(
                    *by_whom,
                    some.referrals[static_cast<std::size_t>(n) % some.referrals.size()]);
            return 0;
        }
    std::fprintf(stderr, "there is no such contender or case\n");
    return 2;
}

}  // namespace

int main(int count, char** arguments) {
    if (count == 4)
        return decide_only(std::atol(arguments[1]), arguments[2], arguments[3]);
    const int runs = count > 1 ? std::max(1, std::atoi(arguments[1])) : 15;
    const auto cases = all_cases();
    check_equal(cases);
    print(measure(cases, runs), runs);
}
