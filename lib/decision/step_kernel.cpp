// SPDX-License-Identifier: BSL-1.0
// "At least so many of these and none of those", 64 rows a word, a vector of words at a
// time. Counts are bit-sliced, as in rules/program.hpp: they start so far below a power of
// two that reaching the number needed is an overflow.
#include <decision/column_kernel.hpp>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "decision/step_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace frontdoor::detail::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using words_tag = hn::CappedTag<std::uint64_t, 8>;
using word_vector = hn::Vec<words_tag>;
constexpr words_tag tag;

struct step_work {
    const std::uint8_t* const* named;
    std::size_t named_count;
    const std::uint8_t* const* unless;
    std::size_t unless_count;
    std::uint64_t* into;
    std::size_t words;
};

HWY_INLINE word_vector words_at(const std::uint8_t* column, std::size_t word) {
    return hn::LoadU(tag, reinterpret_cast<const std::uint64_t*>(column) + word);
}

// Four vectors at a time, so that each column is read in runs.
struct four {
    word_vector a, b, c, d;

    HWY_INLINE bool any() const {
        const auto all = hn::Or(hn::Or(a, b), hn::Or(c, d));
        return !hn::AllTrue(tag, hn::Eq(all, hn::Zero(tag)));
    }
};

template <class Join>
HWY_INLINE four joined(const four& x, const std::uint8_t* column, std::size_t at, Join join) {
    const std::size_t n = hn::Lanes(tag);
    return {join(x.a, words_at(column, at)), join(x.b, words_at(column, at + n)),
            join(x.c, words_at(column, at + 2 * n)), join(x.d, words_at(column, at + 3 * n))};
}

HWY_INLINE bool finish(const step_work& w, four x, std::size_t at) {
    for (std::size_t u = 0; u < w.unless_count; ++u)
        x = joined(x, w.unless[u], at, [](auto rows, auto stop) HWY_ATTR {
            return hn::AndNot(stop, rows);
        });
    const std::size_t n = hn::Lanes(tag);
    hn::Store(x.a, tag, w.into + at);
    hn::Store(x.b, tag, w.into + at + n);
    hn::Store(x.c, tag, w.into + at + 2 * n);
    hn::Store(x.d, tag, w.into + at + 3 * n);
    return x.any();
}

// One of them, or all of them.
template <class Join>
HWY_INLINE bool join_all(const step_work& w, Join join) {
    const std::size_t n = hn::Lanes(tag);
    bool any = false;
    for (std::size_t at = 0; at < w.words; at += 4 * n) {
        four x{words_at(w.named[0], at), words_at(w.named[0], at + n),
               words_at(w.named[0], at + 2 * n), words_at(w.named[0], at + 3 * n)};
        for (std::size_t i = 1; i < w.named_count; ++i) x = joined(x, w.named[i], at, join);
        any |= finish(w, x, at);
    }
    return any;
}

// A counter of so many bits for each row, and whether it overflowed.
template <int Bits>
struct counter {
    word_vector bit[Bits];
    word_vector met;

    HWY_INLINE explicit counter(std::size_t needs) : met(hn::Zero(tag)) {
        const std::size_t start = (std::size_t{1} << Bits) - needs;
        for (int b = 0; b < Bits; ++b)
            bit[b] = (start >> b) & 1u ? hn::Set(tag, ~std::uint64_t{0}) : hn::Zero(tag);
    }
    HWY_INLINE void add(word_vector rows) {
        for (int b = 0; b < Bits; ++b) {
            const auto carry = hn::And(bit[b], rows);
            bit[b] = hn::Xor(bit[b], rows);
            rows = carry;
        }
        met = hn::Or(met, rows);
    }
};

template <int Bits>
HWY_INLINE word_vector counted_rows(const step_work& w, std::size_t needs, std::size_t at) {
    counter<Bits> count(needs);
    for (std::size_t i = 0; i < w.named_count; ++i) count.add(words_at(w.named[i], at));
    return count.met;
}

template <int Bits>
HWY_INLINE bool count_all(const step_work& w, std::size_t needs) {
    const std::size_t n = hn::Lanes(tag);
    bool any = false;
    for (std::size_t at = 0; at < w.words; at += 4 * n)
        any |= finish(w,
                      {counted_rows<Bits>(w, needs, at), counted_rows<Bits>(w, needs, at + n),
                       counted_rows<Bits>(w, needs, at + 2 * n),
                       counted_rows<Bits>(w, needs, at + 3 * n)},
                      at);
    return any;
}

HWY_NOINLINE bool any_of(const step_work& w) {
    return join_all(w, [](auto x, auto y) HWY_ATTR { return hn::Or(x, y); });
}
HWY_NOINLINE bool all_of(const step_work& w) {
    return join_all(w, [](auto x, auto y) HWY_ATTR { return hn::And(x, y); });
}
HWY_NOINLINE bool some_of(const step_work& w, std::size_t needs) {
    if (needs <= 2) return count_all<1>(w, needs);
    if (needs <= 4) return count_all<2>(w, needs);
    return count_all<3>(w, needs);
}

// The live ones of some operands go to a list; how many they are.
HWY_INLINE std::size_t list_live(const operand* some, std::size_t count,
                                 const block_operands& of, const std::uint8_t** list) {
    std::size_t live = 0;
    for (std::size_t i = 0; i < count; ++i) {
        list[live] = of.at[some[i]];
        live += of.live[some[i]];
    }
    return live;
}

HWY_INLINE bool run_step(const column_step& s, const operand* some, const block_operands& of,
                         std::size_t words) {
    const std::size_t named = list_live(some, s.named, of, of.list.data());
    if (named < s.needs) return false;
    const auto unless = of.list.data() + named;
    const std::size_t stopping = list_live(some + s.named, s.unless, of, unless);
    const step_work w{of.list.data(), named, unless, stopping, of.results[s.into], words};
    if (s.needs == 1) return any_of(w);
    return s.needs == named ? all_of(w) : some_of(w, s.needs);
}

// A few between one step and the next: all at once would wait for each other. Into the
// second cache: the first takes fewer at a time.
HWY_INLINE void fetch(soon_read soon) {
    for (const std::uint8_t* each : soon)
        for (std::size_t line = 0; line < soon_bytes; line += 64)
            __builtin_prefetch(each + line, 0, 2);
}

void run_all_steps(const column_plan& plan, const block_operands& of, std::size_t words,
                   soon_read soon) {
    std::size_t done = 0, fetched = 0;
    for (const column_step& s : plan.steps) {
        of.live[s.into] = run_step(s, plan.operands.data() + s.operands, of, words);
        const std::size_t due = soon.size() * ++done / plan.steps.size();
        fetch(soon.subspan(fetched, due - fetched));
        fetched = due;
    }
}

}  // namespace frontdoor::detail::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace frontdoor::detail {

HWY_EXPORT(run_all_steps);

void run_steps(const column_plan& plan, const block_operands& of, std::size_t words,
               soon_read soon) noexcept {
    HWY_DYNAMIC_DISPATCH(run_all_steps)(plan, of, words, soon);
}

}  // namespace frontdoor::detail
#endif
