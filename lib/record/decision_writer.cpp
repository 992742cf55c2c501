// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/record/decision_writer.hpp>

#include "../detail/row_text.hpp"

namespace frontdoor {

namespace {

void append_date(std::string& to, const decision& d) {
    if (!d.due) return;
    const auto date = iso_date(*d.due);
    to.append(date.data(), date.size());
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
    explicit joined_by_semicolon(std::string& to) : to_{to}, begin_{to.size()} {}
    void operator()(std::string_view item) const {
        if (to_.size() != begin_) to_ += ';';
        to_ += item;
    }

private:
    std::string& to_;
    std::size_t begin_;
};

class json_list {
public:
    json_list(std::string& to, std::string_view key) : to_{to} {
        to_.append(",\"").append(key).append("\":[");
        begin_ = to_.size();
    }
    void operator()(std::string_view item) const {
        if (to_.size() != begin_) to_ += ',';
        to_.append("\"").append(item).append("\"");
    }

private:
    std::string& to_;
    std::size_t begin_;
};

void write_csv(std::string& to, std::string_view id, const decision& d, const pack& by) {
    append_csv_text(to, id);
    to.append(",").append(d.pack).append(",");
    to += static_cast<char>('0' + static_cast<int>(d.level));
    to.append(",").append(route_vocabulary.id(d.route)).append(",");
    each_duty(d, joined_by_semicolon(to));
    to += ',';
    each_rule(d, by, joined_by_semicolon(to));
    to += ',';
    each_question(d, by, joined_by_semicolon(to));
    to.append(",").append(consent_needed_vocabulary.id(d.consent)).append(",");
    append_date(to, d);
    to += '\n';
}

void write_json(std::string& to, std::string_view id, const decision& d, const pack& by) {
    to += "{\"referral_id\":";
    append_json_text(to, id);
    to.append(",\"pack\":\"").append(d.pack).append("\",\"level\":");
    to += static_cast<char>('0' + static_cast<int>(d.level));
    to.append(",\"route\":\"").append(route_vocabulary.id(d.route)).append("\"");
    each_duty(d, json_list(to, "duties"));
    to += ']';
    each_rule(d, by, json_list(to, "rules"));
    to += ']';
    each_question(d, by, json_list(to, "ask"));
    to.append("],\"consent\":\"").append(consent_needed_vocabulary.id(d.consent));
    to += "\",\"decision_due\":\"";
    append_date(to, d);
    to += "\"}\n";
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
