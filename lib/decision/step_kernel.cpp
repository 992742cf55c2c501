// SPDX-License-Identifier: BSL-1.0
// "At least so many of these and none of those", 64 rows a word, a vector of words at a
// time. Counts are bit-sliced in unary: a column each for at least one, at least two and so
// on. That is fewer operations than in binary as far as rules count, and every lesser
// number comes with it.
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

// Fetches what the next block reads into the second cache, a little with each operand: at
// once, lines would wait for each other and the work for all. (The first cache takes fewer
// at a time, and this block needs it.)
class fetcher {
public:
    explicit fetcher(soon_read soon) : next_{soon.data()}, end_{next_ + soon.size()} {}

    HWY_INLINE void fetch_some() {
        if (next_ == end_) return;
        for (std::size_t line = 0; line < 128; line += 64)
            __builtin_prefetch(*next_ + at_ + line, 0, 2);
        at_ += 128;
        if (at_ < soon_bytes) return;
        at_ = 0;
        ++next_;
    }
    void fetch_rest() {
        while (next_ != end_) fetch_some();
    }

private:
    const std::uint8_t* const* next_;
    const std::uint8_t* const* end_;
    std::size_t at_ = 0;
};

struct step_work {
    const std::uint8_t* const* named;
    std::size_t named_count;
    const std::uint8_t* const* unless;
    std::size_t unless_count;
    std::span<const live_product> products;
    std::uint64_t* into;
    std::size_t words;
    fetcher* soon;
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

HWY_INLINE four loaded(const std::uint8_t* column, std::size_t at) {
    const std::size_t n = hn::Lanes(tag);
    return {words_at(column, at), words_at(column, at + n), words_at(column, at + 2 * n),
            words_at(column, at + 3 * n)};
}

HWY_INLINE four and_all(const std::uint8_t* const* named, std::size_t count, std::size_t at,
                        fetcher& soon) {
    four x = loaded(named[0], at);
    for (std::size_t i = 1; i < count; ++i) {
        x = joined(x, named[i], at, [](auto a, auto b) HWY_ATTR { return hn::And(a, b); });
        soon.fetch_some();
    }
    return x;
}
HWY_INLINE four or_all(const std::uint8_t* const* named, std::size_t count, std::size_t at,
                       fetcher& soon) {
    const auto none = hn::Zero(tag);
    four x{none, none, none, none};
    for (std::size_t i = 0; i < count; ++i) {
        x = joined(x, named[i], at, [](auto a, auto b) HWY_ATTR { return hn::Or(a, b); });
        soon.fetch_some();
    }
    return x;
}
HWY_INLINE four stop(four x, const std::uint8_t* const* unless, std::size_t count,
                     std::size_t at) {
    for (std::size_t u = 0; u < count; ++u)
        x = joined(x, unless[u], at, [](auto rows, auto stopped) HWY_ATTR {
            return hn::AndNot(stopped, rows);
        });
    return x;
}

HWY_INLINE void store(const four& x, std::uint64_t* into, std::size_t at) {
    const std::size_t n = hn::Lanes(tag);
    hn::Store(x.a, tag, into + at);
    hn::Store(x.b, tag, into + at + n);
    hn::Store(x.c, tag, into + at + 2 * n);
    hn::Store(x.d, tag, into + at + 3 * n);
}

HWY_INLINE bool finish(const step_work& w, const four& x, std::size_t at) {
    const four left = stop(x, w.unless, w.unless_count, at);
    store(left, w.into, at);
    return left.any();
}

HWY_NOINLINE bool any_of(const step_work& w) {
    const std::size_t n = hn::Lanes(tag);
    bool any = false;
    for (std::size_t at = 0; at < w.words; at += 4 * n) {
        four x = or_all(w.named, w.named_count, at, *w.soon);
        for (const live_product& p : w.products) {
            const four all = stop(and_all(p.named, p.named_count, at, *w.soon),
                                  p.named + p.named_count, p.unless_count, at);
            x = {hn::Or(x.a, all.a), hn::Or(x.b, all.b), hn::Or(x.c, all.c),
                 hn::Or(x.d, all.d)};
        }
        any |= finish(w, x, at);
    }
    return any;
}
HWY_NOINLINE bool all_of(const step_work& w) {
    bool any = false;
    for (std::size_t at = 0; at < w.words; at += 4 * hn::Lanes(tag))
        any |= finish(w, and_all(w.named, w.named_count, at, *w.soon), at);
    return any;
}
// Rows with at least 1, 2, ... Most of the named operands.
template <int Most>
struct unary_count {
    four at_least[Most];

    HWY_INLINE unary_count() {
        const auto none = hn::Zero(tag);
        for (four& each : at_least) each = {none, none, none, none};
    }
    HWY_INLINE void add(const four& x) {
        for (int k = Most - 1; k > 0; --k) {
            const four& below = at_least[k - 1];
            four& here = at_least[k];
            here = {hn::OrAnd(here.a, below.a, x.a), hn::OrAnd(here.b, below.b, x.b),
                    hn::OrAnd(here.c, below.c, x.c), hn::OrAnd(here.d, below.d, x.d)};
        }
        four& first = at_least[0];
        first = {hn::Or(first.a, x.a), hn::Or(first.b, x.b), hn::Or(first.c, x.c),
                 hn::Or(first.d, x.d)};
    }
};

struct count_results {
    std::uint64_t* into[8];  // null: not wanted
    bool any[8];
};

template <int Most>
HWY_NOINLINE void count(const step_work& w, count_results& results) {
    for (std::size_t at = 0; at < w.words; at += 4 * hn::Lanes(tag)) {
        unary_count<Most> rows;
        for (std::size_t i = 0; i < w.named_count; ++i) {
            rows.add(loaded(w.named[i], at));
            w.soon->fetch_some();
        }
        for (int k = 0; k < Most; ++k) {
            if (!results.into[k]) continue;
            const four x = stop(rows.at_least[k], w.unless, w.unless_count, at);
            store(x, results.into[k], at);
            results.any[k] |= x.any();
        }
    }
}

HWY_INLINE void count_to(std::size_t most, const step_work& w, count_results& results) {
    switch (most) {
        case 1: return count<1>(w, results);
        case 2: return count<2>(w, results);
        case 3: return count<3>(w, results);
        case 4: return count<4>(w, results);
        default: return count<8>(w, results);
    }
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

// The products that the block may have; `list` is where their operands go.
HWY_INLINE std::size_t list_products(const column_plan& plan, const column_step& s,
                                     const block_operands& of, const std::uint8_t** list) {
    std::size_t live = 0;
    for (std::size_t i = s.first_product; i < s.first_product + s.products; ++i) {
        const column_product& p = plan.products[i];
        const operand* const some = plan.operands.data() + p.operands;
        if (list_live(some, p.named, of, list) < p.named) continue;
        const std::size_t unless = list_live(some + p.named, p.unless, of, list + p.named);
        of.products[live++] = {list, p.named, unless};
        list += p.named + unless;
    }
    return live;
}

// Counts as far as there are live operands.
HWY_INLINE void run_count(const column_plan& plan, const column_step& s,
                          const block_operands& of, const step_work& w) {
    count_results results{};
    operand into[8];
    for (std::size_t k = 1; k <= s.needs; ++k)
        into[k - 1] = k == s.needs     ? s.into
                      : s.has_lesser() ? plan.lesser[s.lesser + k - 1]
                                       : no_row;
    const std::size_t most = std::min<std::size_t>(s.needs, w.named_count);
    for (std::size_t k = 0; k < most; ++k)
        if (into[k] != no_row) results.into[k] = of.results[into[k]];
    if (most != 0) count_to(most, w, results);
    for (std::size_t k = 0; k < s.needs; ++k)
        if (into[k] != no_row) of.live[into[k]] = results.any[k];
}

HWY_INLINE void run_step(const column_plan& plan, const column_step& s,
                         const block_operands& of, std::size_t words, fetcher& soon) {
    const operand* const some = plan.operands.data() + s.operands;
    const std::uint8_t** const list = of.list.data();
    const std::size_t named = list_live(some, s.named, of, list);
    const std::size_t products = list_products(plan, s, of, list + named);
    const std::size_t unless =
        list_live(some + s.named, s.unless, of, list + named);  // where it has no products
    const step_work w{list,   named,
                      list + named, unless,
                      of.products.first(products), of.results[s.into],
                      words, &soon};
    if (s.has_lesser()) return run_count(plan, s, of, w);
    if (named < s.needs && products == 0) of.live[s.into] = false;
    else if (s.needs == 1) of.live[s.into] = any_of(w);
    else if (s.needs == named) of.live[s.into] = all_of(w);
    else run_count(plan, s, of, w);
}

void run_all_steps(const column_plan& plan, const block_operands& of, std::size_t words,
                   soon_read soon) {
    fetcher ahead(soon);
    for (const column_step& s : plan.steps) run_step(plan, s, of, words, ahead);
    ahead.fetch_rest();
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
