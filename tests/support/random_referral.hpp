// SPDX-License-Identifier: BSL-1.0
// Random referrals for properties that must hold of every referral, as the library takes
// them. The same seed gives the same ones on every machine.
#pragma once

#include <string>

#include <frontdoor/rules/pack.hpp>

#include "../reference/random_referral.hpp"
#include "from_naive.hpp"

namespace support {

class random_referrals {
public:
    random_referrals(std::string_view pack_name, unsigned long long seed)
        : made_(naive::pack::load(std::string(FRONTDOOR_TESTS_DIR) + "/packs/tables",
                                  std::string(pack_name)),
                seed),
          random_(seed + 1) {}

    frontdoor::referral next() { return referral_from(made_.next()); }

    // Not a std:: distribution: those differ from one standard library to the next.
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }

private:
    naive::random_referrals made_;
    std::mt19937_64 random_;
};

}  // namespace support
