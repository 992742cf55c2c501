// SPDX-License-Identifier: BSL-1.0
// The program on a bare Cortex-M4: the vector table, what happens at reset, and writing
// through semihosting (Arm: Semihosting for AArch32 and AArch64, 2.0).
#include <cstdint>

#include "decisions.hpp"

// Placed by mps2_an386.ld.
extern "C" {
extern std::uint32_t stack_top;
extern const std::uint32_t data_at_rest;
extern std::uint32_t data_begin;
extern std::uint32_t data_end;
extern std::uint32_t zero_begin;
extern std::uint32_t zero_end;
}

namespace {

enum operation : std::uint32_t { write_text = 0x04, stop_with_code = 0x20 };

constexpr std::uint32_t application_exit = 0x20026;

void ask_host(operation what, const void* with) {
    register std::uint32_t r0 asm("r0") = what;
    register const void* r1 asm("r1") = with;
    asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

char line[128];
std::uint32_t filled = 0;

void flush() {
    line[filled] = '\0';
    ask_host(write_text, line);
    filled = 0;
}

[[noreturn]] void finish(std::uint32_t code) {
    const std::uint32_t reason[2] = {application_exit, code};
    ask_host(stop_with_code, reason);
    for (;;) {
    }
}

void start() {
    const std::uint32_t* from = &data_at_rest;
    for (std::uint32_t* to = &data_begin; to != &data_end;) *to++ = *from++;
    for (std::uint32_t* to = &zero_begin; to != &zero_end;) *to++ = 0;
    embedded::decide_all();
    flush();
    finish(0);
}

void fault() { finish(1); }

using handler = void (*)();

struct vectors {
    std::uint32_t* stack;
    handler reset;
    handler faults[5];  // NMI, hard fault, memory, bus, usage
};

[[gnu::section(".vectors"), gnu::used]] const vectors table{
    &stack_top, start, {fault, fault, fault, fault, fault}};

}  // namespace

void embedded::write_character(char c) {
    line[filled++] = c;
    if (filled == sizeof line - 1) flush();
}
