// SPDX-License-Identifier: BSL-1.0
// Work in numbered chunks on a few threads, the caller's among them.
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace frontdoor::detail {

struct chunked_work {
    std::size_t chunks = 0;
    unsigned threads = 1;  // 0: as many as the machine has
    std::stop_token stop;
    // Called once on each thread; what it gives is called there with each chunk to do.
    std::function<std::function<void(std::size_t)>()> worker;
    // Called on the caller's thread with the number of chunks done.
    std::function<void(std::size_t)> progress;
};

// Does the chunks in order, several at a time, and says how many: where it was stopped,
// the first so many. What a thread throws ends the others and is thrown here.
std::size_t run_chunks(const chunked_work& work);

}  // namespace frontdoor::detail
