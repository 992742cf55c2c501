// SPDX-License-Identifier: BSL-1.0
// The program on this machine.
#include <cstdio>

#include "decisions.hpp"

void embedded::write_character(char c) { std::putchar(c); }

int main() { embedded::decide_all(); }
