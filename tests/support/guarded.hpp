// SPDX-License-Identifier: BSL-1.0
// Memory that ends where a page ends, before one that nobody may touch: reading or writing
// a byte past it stops the test.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>

#include <sys/mman.h>
#include <unistd.h>

namespace support {

template <class Element>
class guarded {
public:
    explicit guarded(std::size_t size) : size_{size} {
        const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
        const std::size_t bytes = size * sizeof(Element);
        readable_ = (bytes + page - 1) / page * page;
        mapped_ = readable_ + page;
        void* const memory = ::mmap(nullptr, mapped_, PROT_READ | PROT_WRITE,
                                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) throw std::bad_alloc();
        begin_ = static_cast<std::uint8_t*>(memory);
        ::mprotect(begin_ + readable_, page, PROT_NONE);
    }
    explicit guarded(std::span<const Element> copied) : guarded(copied.size()) {
        if (!copied.empty()) std::memcpy(data(), copied.data(), copied.size_bytes());
    }
    guarded(const guarded&) = delete;
    ~guarded() { ::munmap(begin_, mapped_); }

    Element* data() noexcept {
        return reinterpret_cast<Element*>(begin_ + readable_) - size_;
    }
    std::span<Element> span() noexcept { return {data(), size_}; }

private:
    std::size_t size_;
    std::size_t readable_ = 0;
    std::size_t mapped_ = 0;
    std::uint8_t* begin_ = nullptr;
};

}  // namespace support
