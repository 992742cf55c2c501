// SPDX-License-Identifier: BSL-1.0
#include "csv_scan.hpp"

#include <bit>
#include <cstring>

#ifndef FRONTDOOR_CSV_SCAN_SIZE
#define FRONTDOOR_CSV_SCAN_SIZE
namespace frontdoor {

namespace {
struct scan_size {
    std::size_t ends;
    std::size_t lines;
};
}  // namespace

}  // namespace frontdoor
#endif

// Compiled once for each kind of processor; which one runs is chosen when it does.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "referral/csv_scan.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace frontdoor {
namespace {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// A bit a byte, of 64.
struct marks {
    std::uint64_t ends;   // commas and line ends
    std::uint64_t lines;  // line ends
    std::uint64_t odd;    // what a plain line may not have
};

HWY_INLINE marks marks_of(const std::uint8_t* text) {
    const hn::CappedTag<std::uint8_t, 64> d;
    const hn::Rebind<std::int8_t, decltype(d)> signed_d;
    marks found{};
    for (std::size_t at = 0; at < 64; at += hn::Lanes(d)) {
        const auto bytes = hn::LoadU(d, text + at);
        const auto lines = hn::Eq(bytes, hn::Set(d, '\n'));
        const auto ends = hn::Or(lines, hn::Eq(bytes, hn::Set(d, ',')));
        const auto quotes = hn::Eq(bytes, hn::Set(d, '"'));
        const auto not_ascii =
            hn::RebindMask(d, hn::Lt(hn::BitCast(signed_d, bytes), hn::Set(signed_d, 1)));
        const auto add = [&](std::uint64_t& to, auto mask) {
            std::uint64_t bits = 0;
            hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(&bits));
            to |= bits << at;
        };
        add(found.lines, lines);
        add(found.ends, ends);
        add(found.odd, hn::Or(quotes, not_ascii));
    }
    return found;
}

// Fills both lists, which have room for a mark a byte. Gives how many of each there are.
scan_size scan(const std::uint8_t* text, std::size_t size, std::uint32_t* ends,
               std::uint32_t* lines) {
    scan_size found{};
    for (std::size_t at = 0; at < size; at += 64) {
        std::uint8_t last[64];
        const std::uint8_t* here = text + at;
        if (size - at < 64) {  // zeros are odd, and so end it
            std::memset(last, 0, sizeof last);
            std::memcpy(last, here, size - at);
            here = last;
        }
        marks m = marks_of(here);
        if (m.odd != 0) {
            const std::uint64_t before = (m.odd & -m.odd) - 1;
            m.ends &= before;
            m.lines &= before;
        }
        for (; m.lines != 0; m.lines &= m.lines - 1)
            lines[found.lines++] = static_cast<std::uint32_t>(
                found.ends + static_cast<std::size_t>(
                                 std::popcount(m.ends & (m.lines ^ (m.lines - 1)))));
        for (; m.ends != 0; m.ends &= m.ends - 1)
            ends[found.ends++] = static_cast<std::uint32_t>(
                at + static_cast<std::size_t>(std::countr_zero(m.ends)));
        if (m.odd != 0) break;
    }
    return found;
}

}  // namespace HWY_NAMESPACE
}  // namespace
}  // namespace frontdoor
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace frontdoor {

namespace {
HWY_EXPORT(scan);
}

bool csv_scan::run(std::string_view text) {
    if (ends_.size() < text.size()) {
        ends_.resize(text.size());
        lines_.resize(text.size());
    }
    line_count_ =
        HWY_DYNAMIC_DISPATCH(scan)(reinterpret_cast<const std::uint8_t*>(text.data()),
                                   text.size(), ends_.data(), lines_.data())
            .lines;
    line_ = first_ = line_end_ = 0;
    return line_count_ != 0;
}

bool csv_scan::next() {
    if (line_ == line_count_) return false;
    begin_ = line_ == 0 ? 0 : end();
    first_ = line_end_;
    line_end_ = lines_[line_++];
    return true;
}

}  // namespace frontdoor
#endif
