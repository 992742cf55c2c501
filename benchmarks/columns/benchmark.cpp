// SPDX-License-Identifier: BSL-1.0
// How long do many decisions take from columns in memory, by what is asked for, by the
// number of rows, threads and rules?
//
// columns_benchmark [RUNS [ROWS...]]  as JSON; 15 runs of 100 thousand, 1 and 20 million
//                                     rows if not said; 100 million take 8 GiB
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#include <time.h>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/decision/evaluate_many.hpp>
#include <frontdoor/rules/catalogue.hpp>

#include "many_rules.hpp"
#include "plain_read.hpp"
#include "results.hpp"
#include "table.hpp"

namespace {

using namespace benchmarks;
using frontdoor::many_evaluator;
using frontdoor::pack;

const pack& by = frontdoor::packs::rsrt_2015;
constexpr std::size_t rule_counts[]{125, 250, 500, 1000};
constexpr std::size_t rows_for_rules = 1'000'000;
constexpr double longest_case = 20;  // seconds: a case that takes long is run less often

double processor_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}
double wall_seconds() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

void print_spread(const char* name, std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    std::printf("\"%s\":{\"median\":%.6g,\"least\":%.6g,\"most\":%.6g}", name,
                numbers[numbers.size() / 2], numbers.front(), numbers.back());
}

// Run by run, so that a busy minute on the machine falls on all of them alike.
class measurement {
public:
    measurement(const char* name, unsigned threads, std::function<void()> work)
        : name_{name}, threads_{threads}, work_{std::move(work)} {}

    void run() {
        if (!wall_.empty() && static_cast<double>(wall_.size()) * wall_[0] > longest_case)
            return;
        const double wall = wall_seconds(), processor = processor_seconds();
        work_();
        processor_.push_back(processor_seconds() - processor);
        wall_.push_back(wall_seconds() - wall);
    }

    void print(std::size_t rows, std::size_t bytes, bool is_last) const {
        std::printf("{\"what\":\"%s\",\"threads\":%u,\"rows\":%zu,\"bytes\":%zu,\"runs\":%zu,",
                    name_, threads_, rows, bytes, wall_.size());
        print_spread("seconds", wall_);
        std::printf(",");
        print_spread("processor_seconds", processor_);
        std::printf("}%s\n", is_last ? "" : ",");
    }

private:
    const char* name_;
    unsigned threads_;
    std::function<void()> work_;
    std::vector<double> wall_;
    std::vector<double> processor_;
};

void measure(std::vector<measurement>& all, int runs) {
    for (int run = 0; run <= runs; ++run)  // the first warms up
        for (measurement& m : all) m.run();
}

// Equality before the clock: what is decided wrongly may take any time.
void check_equal(const table& given) {
    results made(given.columns().rows, by.rules.size());
    const auto asked = made.route_level_rules_and_duties();
    many_evaluator{by}(given.columns(), asked);
    for (std::size_t r = 0; r < given.referrals().size(); ++r) {
        const auto one = frontdoor::classify(given.referrals()[r], by);
        bool same = asked.route[r] == static_cast<std::uint8_t>(one.route) &&
                    asked.level[r] == static_cast<std::uint8_t>(one.level);
        for (std::size_t i = 0; i < by.rules.size(); ++i)
            same = same && ((asked.rules[i][r / 8] >> (r % 8)) & 1u) == one.rules.test(i);
        if (same) continue;
        std::fprintf(stderr, "many at once and one at a time differ in row %zu\n", r);
        std::exit(1);
    }
}

void by_shape(std::size_t rows, int runs, bool is_last) {
    const table given(rows);
    check_equal(given);
    results made(rows, by.rules.size());
    const many_evaluator evaluate(by);
    const plain_read read(given.columns(), by);
    volatile bool any = false;

    std::vector<measurement> all;
    all.emplace_back("plain read", 1u, [&] { any = read.run(); });
    for (const shape& each : shapes)
        for (const unsigned threads : {1u, 2u})
            all.emplace_back(each.name, threads, [&, asked = (made.*each.asked)(), threads] {
                evaluate(given.columns(), asked, {.threads = threads});
            });
    measure(all, runs);
    for (const measurement& m : all)
        m.print(rows, read.bytes(), is_last && &m == &all.back());
}

void by_rules(int runs) {
    const table given(rows_for_rules);
    results made(rows_for_rules, frontdoor::most_rules);
    std::printf("],\"rules\":[\n");
    for (const std::size_t rules : rule_counts) {
        const many_rules some(rules);
        const many_evaluator evaluate(some.pack());
        const plain_read read(given.columns(), some.pack());
        std::vector<measurement> all;
        for (const shape& each : {shapes[0], shapes[2]})
            all.emplace_back(each.name, 1u, [&, asked = (made.*each.asked)()] {
                evaluate(given.columns(), asked);
            });
        measure(all, runs);
        std::printf("{\"rules\":%zu,\"shapes\":[\n", rules);
        for (const measurement& m : all)
            m.print(rows_for_rules, read.bytes(), &m == &all.back());
        std::printf("]}%s\n", rules == rule_counts[std::size(rule_counts) - 1] ? "" : ",");
    }
}

}  // namespace

int main(int count, char** arguments) {
    const int runs = count > 1 ? std::max(1, std::atoi(arguments[1])) : 15;
    std::vector<std::size_t> sizes{100'000, 1'000'000, 20'000'000};
    if (count > 2) sizes.clear();
    for (int i = 2; i < count; ++i)
        sizes.push_back(static_cast<std::size_t>(std::max(1ll, std::atoll(arguments[i]))));
    std::printf("{\"pack\":\"%s\",\"rule_count\":%zu,\"columns\":[\n", by.name().data(),
                by.rules.size());
    for (const auto& rows : sizes) by_shape(rows, runs, &rows == &sizes.back());
    by_rules(runs);
    std::printf("]}\n");
}
