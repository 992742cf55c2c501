// SPDX-License-Identifier: BSL-1.0
// The pack that a service decides by, which may be exchanged for another while decisions go
// on. Part of frontdoor::runtime.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include <frontdoor/rules/pack.hpp>
#include <frontdoor/rules/pack_file.hpp>

namespace frontdoor {

// Any number of threads may call these at once. A decision takes the pack first and holds it
// for as long as it, or an explanation of it, is in use: its names point into the pack.
//
//     pack_in_use thresholds(read_pack_file("ours.json").pack);
//     const auto by = thresholds.get();             // in each thread, for each decision
//     const auto d = classify(referred, *by);       // d.pack names it
//     thresholds.reload("ours.json");               // elsewhere; with mistakes, all stays
class pack_in_use {
public:
    explicit pack_in_use(std::shared_ptr<const pack> first) : pack_{std::move(first)} {}

    std::shared_ptr<const pack> get() const {
        const std::lock_guard held(exchange_);
        return pack_;
    }
    // What was in use goes when the last decision by it has gone.
    void exchange(std::shared_ptr<const pack> next) {
        const std::lock_guard held(exchange_);
        pack_.swap(next);
    }
    // Reads a file and puts it in use. Throws what read_pack_file does, and then the pack in
    // use is the one before.
    void reload(const std::string& path) { exchange(read_pack_file(path).pack); }

private:
    mutable std::mutex exchange_;
    std::shared_ptr<const pack> pack_;
};

}  // namespace frontdoor
