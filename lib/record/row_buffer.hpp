// SPDX-License-Identifier: BSL-1.0
// A row is some thirty short pieces. They are put together here and given to a text at
// once: a text that grows piece by piece looks for room at each.
#pragma once

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace frontdoor {

class row_buffer {
public:
    explicit row_buffer(std::string& to) : to_{to} {}
    row_buffer(const row_buffer&) = delete;
    row_buffer& operator=(const row_buffer&) = delete;

    void add(char c) {
        if (size_ == held_.size()) hand_on();
        held_[size_++] = c;
    }
    void add(std::string_view piece) {
        if (piece.size() > held_.size() - size_) hand_on();
        if (piece.size() > held_.size()) return static_cast<void>(to_.append(piece));
        copy(held_.data() + size_, piece);
        size_ += piece.size();
    }
    // To be called at the end: the text has all of the row then.
    void hand_on() {
        to_.append(held_.data(), size_);
        size_ = 0;
    }

private:
    // Up to 32 bytes in two pieces that may overlap: no call, no loop.
    static void copy(char* to, std::string_view from) {
        const std::size_t n = from.size();
        const auto both_ends = [&](auto size) {
            std::memcpy(to, from.data(), size);
            std::memcpy(to + n - size, from.data() + n - size, size);
        };
        using std::integral_constant;
        if (n > 32)
            std::memcpy(to, from.data(), n);
        else if (n >= 16)
            both_ends(integral_constant<std::size_t, 16>{});
        else if (n >= 8)
            both_ends(integral_constant<std::size_t, 8>{});
        else if (n >= 4)
            both_ends(integral_constant<std::size_t, 4>{});
        else
            for (std::size_t i = 0; i < n; ++i) to[i] = from[i];
    }

    std::string& to_;
    std::array<char, 1024> held_;  // written before it is read
    std::size_t size_ = 0;
};

}  // namespace frontdoor
