// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/record/decision_writer.hpp>

#include "../detail/row_text.hpp"
#include "row_buffer.hpp"

namespace frontdoor {

namespace {

void add_date(row_buffer& to, const decision& d) {
    if (!d.due) return;
    const auto date = iso_date(*d.due);
    to.add(std::string_view{date.data(), date.size()});
}

// Calls item(text) for each duty, rule or question of a decision, in the order promised.
template <class Item>
void each_duty(const decision& d, Item item) {
    d.duties.for_each([&](duty what) { item(duty_vocabulary.id(what)); });
}
template <class Item>
void each_rule(const decision& d, const pack& by, Item item) {
    d.rules.for_each([&](std::size_t i) { item(by.rules[i].id); });
}
template <class Item>
void each_question(const decision& d, const pack& by, Item item) {
    d.ask.for_each([&](const question& q) { item(id_of(by, q)); });
}

// Ids of the vocabulary and of rules need no quotes.
class joined_by_semicolon {
public:
    explicit joined_by_semicolon(row_buffer& to) : to_{to} {}
    void operator()(std::string_view item) {
        if (!first_) to_.add(';');
        first_ = false;
        to_.add(item);
    }

private:
    row_buffer& to_;
    bool first_ = true;
};

class json_list {
public:
    json_list(row_buffer& to, std::string_view key) : to_{to} {
        to_.add(",\"");
        to_.add(key);
        to_.add("\":[");
    }
    void operator()(std::string_view item) {
        to_.add(first_ ? "\"" : ",\"");
        first_ = false;
        to_.add(item);
        to_.add('"');
    }

private:
    row_buffer& to_;
    bool first_ = true;
};

char digit_of(level l) { return static_cast<char>('0' + static_cast<int>(l)); }

void write_csv(std::string& text, std::string_view id, const decision& d, const pack& by) {
    append_csv_text(text, id);
    row_buffer to(text);
    to.add(',');
    to.add(d.pack);
    to.add(',');
    to.add(digit_of(d.level));
    to.add(',');
    to.add(route_vocabulary.id(d.route));
    to.add(',');
    each_duty(d, joined_by_semicolon(to));
    to.add(',');
    each_rule(d, by, joined_by_semicolon(to));
    to.add(',');
    each_question(d, by, joined_by_semicolon(to));
    to.add(',');
    to.add(consent_needed_vocabulary.id(d.consent));
    to.add(',');
    add_date(to, d);
    to.add('\n');
    to.hand_on();
}

void write_json(std::string& text, std::string_view id, const decision& d, const pack& by) {
    text += "{\"referral_id\":";
    append_json_text(text, id);
    row_buffer to(text);
    to.add(",\"pack\":\"");
    to.add(d.pack);
    to.add("\",\"level\":");
    to.add(digit_of(d.level));
    to.add(",\"route\":\"");
    to.add(route_vocabulary.id(d.route));
    to.add('"');
    each_duty(d, json_list(to, "duties"));
    to.add(']');
    each_rule(d, by, json_list(to, "rules"));
    to.add(']');
    each_question(d, by, json_list(to, "ask"));
    to.add("],\"consent\":\"");
    to.add(consent_needed_vocabulary.id(d.consent));
    to.add("\",\"decision_due\":\"");
    add_date(to, d);
    to.add("\"}\n");
    to.hand_on();
}

}  // namespace

std::string_view decision_writer::header() const {
    return format_ == row_format::csv
               ? "referral_id,pack,level,route,duties,rules,ask,consent,decision_due\n"
               : "";
}

void decision_writer::write(std::string& to, std::string_view referral_id, const decision& d,
                            const pack& by) const {
    (format_ == row_format::csv ? write_csv : write_json)(to, referral_id, d, by);
}

}  // namespace frontdoor
