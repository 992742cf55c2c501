// SPDX-License-Identifier: BSL-1.0
#include <decision/block_writer.hpp>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include <frontdoor/decision/classify.hpp>

namespace frontdoor::detail {

block_writer::block_writer(const pack& by, const column_plan& plan,
                           const referral_columns& in, const decision_columns& out)
    : by_{by}, plan_{plan}, in_{in}, out_{out}, choices_(plan.weights.size()) {
    if (!out.duties.empty()) duties_.emplace(plan.duties);
    if (out.lists) rules_.emplace(plan.rules);
    if (out.ask) referrals_.emplace(in);
}

std::size_t block_writer::write(const column_block& block, std::size_t first,
                                chunk_lists& lists) {
    first_ = first;
    const std::size_t rejected = note_rejected(block);
    if (!out_.route.empty() || !out_.level.empty() || !out_.consent.empty())
        write_routes(block);
    if (!out_.rules.empty()) write_rules(block);
    if (duties_) write_duties(block);
    if (!out_.consent.empty()) write_consent(block.rows());
    if (!out_.due.empty() || !out_.has_due.empty()) write_due(block.rows());
    if (rules_) list_rules(block, lists);
    if (referrals_) list_questions(block.rows(), lists);
    return rejected;
}

template <class Use>
void block_writer::for_each_rejected(Use use) const {
    if (!has_rejected_) return;
    for (std::size_t w = 0; w < block_words; ++w)
        for (auto bits = rejected_[w]; bits != 0; bits &= bits - 1)
            use(w * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
}

std::size_t block_writer::note_rejected(const column_block& block) {
    if (std::exchange(has_rejected_, block.has_rejected())) rejected_ = {};
    if (has_rejected_) std::ranges::copy(block.rejected(), rejected_.begin());
    if (!out_.consent.empty() && !in_.consent.empty())
        for (std::size_t r = 0; r < block.rows(); ++r)
            if (in_.consent[first_ + r] >= consent_size) {
                rejected_[r / 64] |= std::uint64_t{1} << (r % 64);
                has_rejected_ = true;
            }
    std::size_t count = 0;
    for_each_rejected([&](std::size_t) { ++count; });
    return count;
}

void block_writer::write_routes(const column_block& block) {
    choose(block, false, out_.route, routes_.data());
    if (!out_.level.empty()) choose(block, true, out_.level, short_block_.data());
}

// Straight to the caller's memory where a full block fits there, else by way of our own:
// consent needs the routes, too.
void block_writer::choose(const column_block& block, bool of_level,
                          std::span<std::uint8_t> out, std::uint8_t* rows) {
    const auto value = [of_level](std::uint16_t weight) {
        return of_level ? static_cast<std::uint8_t>(rule_effect::level_of(weight))
                        : static_cast<std::uint8_t>(rule_effect::route_of(weight));
    };
    std::size_t live = 0;
    for (auto w = plan_.weights.rbegin(); w != plan_.weights.rend(); ++w)
        if (block.is_live(w->rows)) choices_[live++] = {block.bits(w->rows), value(w->weight)};
    const bool is_direct =
        block.rows() == block_rows && !out.empty() && (of_level || out_.consent.empty());
    std::uint8_t* const into = is_direct ? out.data() + first_ : rows;
    choose_bytes(std::span(choices_).first(live), value(plan_.default_weight), block.words(),
                 into);
    for_each_rejected([&](std::size_t r) { into[r] = 0; });
    if (!is_direct && !out.empty()) std::memcpy(out.data() + first_, rows, block.rows());
}

void block_writer::write_rules(const column_block& block) {
    const std::size_t bytes = (block.rows() + 7) / 8;
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
        if (out_.rules[i].empty()) continue;
        std::uint8_t* const into = out_.rules[i].data() + first_ / 8;
        if (!block.is_live(plan_.rules[i])) {
            std::memset(into, 0, bytes);
            continue;
        }
        std::memcpy(into, block.bits(plan_.rules[i]), bytes);
        if (block.rows() % 8 != 0) into[bytes - 1] &= static_cast<std::uint8_t>((1u << (block.rows() % 8)) - 1);
        for_each_rejected([&](std::size_t r) {
            into[r / 8] &= static_cast<std::uint8_t>(~(1u << (r % 8)));
        });
    }
}

void block_writer::write_duties(const column_block& block) {
    for (std::size_t tile = 0; tile < block.rows(); tile += tile_rows) {
        duties_->load(block, tile / 64);
        const std::size_t rows = std::min(tile_rows, block.rows() - tile);
        for (std::size_t r = 0; r < rows; ++r)
            out_.duties[first_ + tile + r] = duties_->word(r, 0);
    }
    for_each_rejected([&](std::size_t r) { out_.duties[first_ + r] = 0; });
}

void block_writer::write_consent(std::size_t rows) {
    for (std::size_t r = 0; r < rows; ++r) {
        const auto given = in_.consent.empty() || is_rejected(r)
                               ? consent::unknown
                               : static_cast<consent>(in_.consent[first_ + r]);
        out_.consent[first_ + r] =
            static_cast<std::uint8_t>(consent_for(static_cast<route>(routes_[r]), given));
    }
}

void block_writer::write_due(std::size_t rows) {
    for (std::size_t r = 0; r < rows; ++r) {
        std::optional<std::chrono::local_days> due;
        if (in_.received.is_known(first_ + r) && !is_rejected(r))
            due = first_working_day_after(std::chrono::local_days{
                std::chrono::days{in_.received.values[first_ + r]}});
        if (!out_.due.empty())
            out_.due[first_ + r] =
                due ? static_cast<std::int32_t>(due->time_since_epoch().count()) : 0;
        if (out_.has_due.empty()) continue;
        std::uint8_t& byte = out_.has_due[(first_ + r) / 8];
        if (r % 8 == 0) byte = 0;
        byte = static_cast<std::uint8_t>(byte | (due ? 1u << (r % 8) : 0u));
    }
}

void block_writer::list_rules(const column_block& block, chunk_lists& lists) {
    const auto each_rule = [&](std::size_t row, auto use) {
        for (std::size_t w = 0; w < rules_->words(); ++w)
            for (auto bits = rules_->word(row, w); bits != 0; bits &= bits - 1)
                use(w * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    };
    for (std::size_t tile = 0; tile < block.rows(); tile += tile_rows) {
        rules_->load(block, tile / 64);
        const std::size_t rows = std::min(tile_rows, block.rows() - tile);
        for (std::size_t r = 0; r < rows; ++r) {
            const std::size_t before = lists.rules.size();
            if (!is_rejected(tile + r))
                each_rule(r, [&](std::size_t i) {
                    lists.rules.push_back(static_cast<std::uint16_t>(i));
                });
            out_.lists->offsets[first_ + tile + r + 1] =
                static_cast<std::int64_t>(lists.rules.size() - before);
        }
    }
}

// Where nothing is present, nothing is worth asking: each question needs another fact.
void block_writer::list_questions(std::size_t rows, chunk_lists& lists) {
    const auto add = [&](const question& q) {
        const auto* count = std::get_if<counted>(&q.about);
        lists.about.push_back(static_cast<std::uint16_t>(
            count ? most_indicators + static_cast<std::size_t>(*count)
                  : std::get_if<indicator>(&q.about)->index()));
        lists.leads_to.push_back(static_cast<std::uint8_t>(q.leads_to));
    };
    for (std::size_t r = 0; r < rows; ++r) {
        if (r % tile_rows == 0) referrals_->load(first_ + r, std::min(tile_rows, rows - r));
        const std::size_t before = lists.about.size();
        const referral referred = (*referrals_)[r % tile_rows];
        if (referred.present.any() && !is_rejected(r)) classify(referred, by_).ask.for_each(add);
        out_.ask->offsets[first_ + r + 1] =
            static_cast<std::int64_t>(lists.about.size() - before);
    }
}

}  // namespace frontdoor::detail
