// SPDX-License-Identifier: BSL-1.0
#include "decided_rows.hpp"

#include <algorithm>

namespace frontdoor::python {

namespace {

class list_into {
public:
    explicit list_into(text_buffer& to) : to_{to}, begin_{to.characters.size()} {}
    ~list_into() { to_.end(); }
    void operator()(std::string_view item) const {
        if (to_.characters.size() != begin_) to_.characters += ';';
        to_.characters += item;
    }

private:
    text_buffer& to_;
    std::size_t begin_;
};

void add_duties(text_buffer& to, const decision& d) {
    const list_into list(to);
    d.duties.for_each([&](duty what) { list(duty_vocabulary.id(what)); });
}

void add_rules(text_buffer& to, const decision& d, const pack& by) {
    const list_into list(to);
    d.rules.for_each([&](std::size_t i) { list(by.rules[i].id); });
}

void add_questions(text_buffer& to, const decision& d) {
    const list_into list(to);
    d.ask.for_each([&](const question& q) { list(q.id()); });
}

}  // namespace

void decided_rows::add(std::string_view id, const decision& d, const frontdoor::pack& by) {
    const auto which = std::find(packs::all.begin(), packs::all.end(), &by) - packs::all.begin();
    referral_id.add(id);
    pack.push_back(static_cast<std::uint8_t>(which));
    level.push_back(static_cast<std::int8_t>(d.level));
    route.push_back(static_cast<std::uint8_t>(d.route));
    add_duties(duties, d);
    add_rules(rules, d, by);
    add_questions(ask, d);
    consent.push_back(static_cast<std::uint8_t>(d.consent));
    due.push_back(d.due ? static_cast<std::int32_t>(d.due->time_since_epoch().count()) : no_day);
}

void decided_rows::clear() {
    for (text_buffer* texts : {&referral_id, &duties, &rules, &ask}) texts->clear();
    for (auto* codes : {&pack, &route, &consent}) codes->clear();
    level.clear();
    due.clear();
}

}  // namespace frontdoor::python
