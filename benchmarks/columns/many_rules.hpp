// SPDX-License-Identifier: BSL-1.0
// Packs of more rules than anyone has written: those of rsrt-2015 again and again, about
// other risks each time.
#pragma once

#include <cstddef>
#include <memory>

#include <frontdoor/rules/pack.hpp>

namespace benchmarks {

class many_rules {
public:
    explicit many_rules(std::size_t rules);
    ~many_rules();
    const frontdoor::pack& pack() const noexcept;

private:
    class made;
    std::unique_ptr<made> made_;
};

}  // namespace benchmarks
