// SPDX-License-Identifier: BSL-1.0
// What the benchmarks share: a clock that leaves out what other programs take, and how
// numbers are put together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <vector>

#include <time.h>

namespace benchmarks {

// The compiler may not know what was done with it, nor what memory holds afterwards.
inline void use(const void* value) { asm volatile("" : : "r"(value) : "memory"); }

inline double median(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    const std::size_t half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half]
                                   : (numbers[half - 1] + numbers[half]) / 2;
}

// Processor time: what other programs take in between is left out. On a machine that does
// nothing else it is the same as the time on the wall.
inline double processor_nanoseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

template <class Work>
double nanoseconds(Work work) {
    const double begin = processor_nanoseconds();
    work();
    return processor_nanoseconds() - begin;
}

inline void print_numbers(const char* name, const std::vector<double>& numbers) {
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    std::printf("\"%s\":{\"median\":%.2f,\"least\":%.2f,\"most\":%.2f}", name,
                median(numbers), *least, *most);
}

}  // namespace benchmarks
