// SPDX-License-Identifier: BSL-1.0
// What each machine gives the program, and what the program gives each machine.
#pragma once

namespace embedded {

void write_character(char c);  // to where the machine writes
void decide_all();

}  // namespace embedded
