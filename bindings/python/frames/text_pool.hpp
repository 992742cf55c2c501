// SPDX-License-Identifier: BSL-1.0
// Room for texts that are made while a block of rows is read; they stay where they are.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace frontdoor::python {

class text_pool {
public:
    std::string_view keep(std::string_view text) {
        if (text.size() > left_) make_room(text.size());
        text.copy(next_, text.size());
        const std::string_view kept{next_, text.size()};
        next_ += text.size();
        left_ -= text.size();
        return kept;
    }

    // All texts are gone; the first room stays for the next block.
    void clear() {
        if (rooms_.empty()) return;
        rooms_.resize(1);
        next_ = rooms_.front().get();
        left_ = room_size;
    }

private:
    static constexpr std::size_t room_size = 65536;

    // The first is never larger than room_size: a longer text gets a room of its own.
    void make_room(std::size_t least) {
        if (rooms_.empty() || least <= room_size) add_room(room_size);
        if (least > left_) add_room(least);
    }
    void add_room(std::size_t size) {
        rooms_.push_back(std::make_unique<char[]>(size));
        next_ = rooms_.back().get();
        left_ = size;
    }

    std::vector<std::unique_ptr<char[]>> rooms_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

}  // namespace frontdoor::python
