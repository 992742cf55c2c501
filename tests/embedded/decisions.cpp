// SPDX-License-Identifier: BSL-1.0
// Decides five hundred made-up referrals under rsrt-2015 and writes every bit of each
// decision. The same program runs on this machine and on a Cortex-M4: what they write must
// be the same to the byte.
#include "decisions.hpp"

#include <frontdoor/frontdoor.hpp>

namespace {

using namespace frontdoor;

constexpr int referral_total = 500;

// xorshift64: the same numbers wherever there are 64-bit integers.
class dice {
public:
    unsigned below(unsigned limit) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<unsigned>(state_ >> 33) % limit;
    }
    bool one_in(unsigned chances) { return below(chances) == 0; }

private:
    std::uint64_t state_ = 20150301;
};

child_age make_age(dice& d) {
    if (d.one_in(10)) return child_age::not_known();
    if (d.one_in(12)) return child_age::not_yet_born();
    return child_age::of_months(d.below(longest_age_months + 1));
}

referral make_referral(dice& d) {
    referral r;
    for (unsigned n = d.below(12); n > 0; --n)
        r = r.with(indicator{d.below(indicator_count)});
    for (unsigned n = d.below(6); n > 0; --n)
        r = r.without(indicator{d.below(indicator_count)});
    r.age = make_age(d);
    for (std::size_t c = 0; c < counted_size; ++c)
        if (d.one_in(2))
            r.counts[static_cast<counted>(c)] = static_cast<std::uint16_t>(d.below(8));
    r.consent = static_cast<consent>(d.below(consent_size));
    if (!d.one_in(8))
        r = r.received_on(
            std::chrono::local_days{std::chrono::days{16'500 + d.below(1'500)}});
    return r;
}

void write(char c) { embedded::write_character(c); }

void write(const char* text) {
    while (*text != '\0') write(*text++);
}

void write_hex(std::uint64_t word) {
    for (int shift = 60; shift >= 0; shift -= 4)
        write("0123456789abcdef"[(word >> shift) & 15]);
}

void write_number(unsigned long n) {
    if (n >= 10) write_number(n / 10);
    write("0123456789"[n % 10]);
}

void write_question(const question& q) {
    write(' ');
    if (const auto* count = std::get_if<counted>(&q.about)) {
        write('c');
        write_number(static_cast<unsigned>(*count));
    } else {
        write_number(std::get_if<indicator>(&q.about)->index());
    }
    write('>');
    write_number(static_cast<unsigned>(q.leads_to));
}

void write_decision(const decision& d) {
    write_number(static_cast<unsigned>(d.level));
    write(' ');
    write_number(static_cast<unsigned>(d.route));
    write(' ');
    write_number(static_cast<unsigned>(d.consent));
    write(" due ");
    write_number(d.due ? static_cast<unsigned long>(d.due->time_since_epoch().count())
                       : 0);
    write(" duties");
    d.duties.for_each([](duty named) {
        write(' ');
        write_number(static_cast<unsigned>(named));
    });
    write(" rules ");
    for (std::size_t w = 0; w * 64 < packs::rsrt_2015.rules.size(); ++w)
        write_hex(d.rules.word(w));
    write(" ask");
    d.ask.for_each(write_question);
    write('\n');
}

}  // namespace

void embedded::decide_all() {
    dice d;
    rule_set held;
    for (int i = 0; i < referral_total; ++i) {
        const decision made = classify(make_referral(d), packs::rsrt_2015);
        held |= made.rules;
        write_decision(made);
    }
    write("rules that held: ");
    write_number(held.count());
    write(" of ");
    write_number(packs::rsrt_2015.rules.size());
    write('\n');
}
