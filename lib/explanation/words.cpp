// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/words.hpp>

#include <vector>

#include <frontdoor/facts/facts.hpp>

namespace frontdoor {

namespace {

using kind = condition_step::kind;

std::string label(std::size_t i) { return std::string(label_of(indicator{i})); }

std::string plural(unsigned n, const std::string& unit) {
    return std::to_string(n) + " " + unit + (n == 1 ? "" : "s");
}

std::string months_in_words(unsigned months) {
    return months != 0 && months % 12 == 0 ? plural(months / 12, "year") : plural(months, "month");
}

std::string joined(const std::vector<std::string>& items, const char* between) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : between) + item;
    return text;
}

std::vector<std::string> labels(const indicator_bits& members) {
    std::vector<std::string> found;
    members.for_each([&](std::size_t i) { found.push_back(label(i)); });
    return found;
}

std::string set_in_words(const condition_list& list) {
    std::string name{list.id};
    for (char& c : name)
        if (c == '_') c = ' ';
    return name.empty() ? joined(labels(list.members), " / ") : "the " + name;
}

std::string count_label(std::size_t which) {
    std::string text{counted_vocabulary.label(static_cast<counted>(which))};
    text.front() = static_cast<char>(text.front() | 0x20);
    return text;
}

std::string term_in_words(const condition_step& s, std::span<const condition_list> lists) {
    switch (s.op) {
        case kind::always: return "Every child";
        case kind::unborn: return "the child is not yet born";
        case kind::indicator: return label(s.value);
        case kind::not_strength: return "not known: " + label(s.value);
        case kind::age_below: return "under " + months_in_words(s.value) + " old";
        case kind::count: return std::to_string(s.value) + " or more " + count_label(s.which);
        case kind::at_least: return std::to_string(s.value) + " or more of " + set_in_words(lists[s.which]);
        case kind::all_of: return "all of " + set_in_words(lists[s.which]);
        default: return {};
    }
}

std::string age_in_words(child_age age) {
    if (!age.is_known()) return "age not known, so read as the youngest";
    if (age.is_unborn()) return "not yet born";
    return "age " + months_in_words(age.months());
}

// What one term looks at, as the referral has it.
void add_facts(const condition_step& s, const pack& of, const referral& r,
               std::vector<std::string>& found) {
    const auto add = [&](std::string fact) {
        for (const auto& known : found)
            if (known == fact) return;
        found.push_back(std::move(fact));
    };
    if (s.op == kind::indicator && r.present.test(s.value)) add(label(s.value));
    if (s.names_list())
        for (auto& name : labels(of.lists[s.which].members & r.present)) add(std::move(name));
    if (s.op == kind::age_below || s.op == kind::unborn) add(age_in_words(r.age));
    if (s.op == kind::not_strength && !r.present.test(s.value))
        add("not known: " + label(s.value));
    if (s.op == kind::count)
        if (const auto& n = r.counts[static_cast<counted>(s.which)])
            add(std::to_string(*n) + " " + count_label(s.which));
}

std::string day(std::chrono::local_days d) {
    const auto text = iso_date(d);
    return {text.data(), text.size()};
}

std::string duties_in_words(const duty_set& duties) {
    std::vector<std::string> found;
    duties.for_each([&](duty d) { found.emplace_back(duty_vocabulary.label(d)); });
    return joined(found, "; ");
}

std::string rule_in_words(const pack& by, const pack_rule& rule, const referral& r) {
    std::string text = "  " + std::string(rule.id) + "  " + std::string(route_vocabulary.label(rule.route)) + "\n";
    text += "    holds when  " + condition_in_words(by, rule) + "\n";
    const auto facts = facts_in_words(by, rule, r);
    if (!facts.empty()) text += "    here        " + facts + "\n";
    if (!rule.duties.empty()) text += "    duties      " + duties_in_words(rule.duties) + "\n";
    text += "    rests on    " + std::string(basis_vocabulary.label(rule.basis)) + "\n";
    text += "    source      " + std::string(rule.citation) + "\n";
    return text;
}

std::string heading(std::string_view id, const referral& r, const decision& d, const pack& by) {
    std::string text = "Referral " + std::string(id);
    if (r.received) text += ", received " + day(r.received->day);
    text += "\nRecommended: level " + std::to_string(static_cast<int>(d.level)) + " " +
            std::string(level_vocabulary.label(d.level)) + ": " +
            std::string(route_vocabulary.label(d.route)) + " [" +
            std::string(route_vocabulary.id(d.route)) + "]\n";
    text += "Under " + std::string(by.name()) + ", " + std::string(by.heading.title) + "\n";
    text += std::string(consent_needed_vocabulary.label(d.consent)) + ".";
    if (r.consent == consent::refused) text += " It was refused: that closes nothing.";
    if (d.due) text += "\nTo be decided by " + day(*d.due) + " (one working day).";
    return text + "\n";
}

std::string reasons_in_words(const referral& r, const decision& d, const pack& by) {
    std::string text = "\nReasons: " + plural(static_cast<unsigned>(d.rules.count()), "rule") + " held\n";
    for (std::size_t to = route_count; to-- > 0;)
        d.rules.for_each([&](std::size_t i) {
            if (by.rules[i].route == static_cast<route>(to)) text += rule_in_words(by, by.rules[i], r);
        });
    return text;
}

std::string questions_in_words(const decision& d) {
    std::string text = "\nWorth asking\n";
    if (d.ask.empty()) text += "  nothing: no single unknown fact would lead to a more urgent route\n";
    d.ask.for_each([&](const question& q) {
        const auto* which = std::get_if<counted>(&q.about);
        const auto what = which ? counted_vocabulary.label(*which)
                                : label_of(*std::get_if<indicator>(&q.about));
        text += "  " + std::string(what) + " [" + std::string(q.id()) + "]: could lead to " +
                std::string(route_vocabulary.id(q.leads_to)) + "\n";
    });
    return text;
}

}  // namespace

std::string condition_in_words(const pack& of, const pack_rule& rule) {
    struct part {
        std::string text;
        bool either;
    };
    std::vector<part> stack;
    const auto inside_and = [](const part& p) { return p.either ? "(" + p.text + ")" : p.text; };
    for (const auto& s : rule.when) {
        if (s.op != kind::both && s.op != kind::either) {
            stack.push_back({term_in_words(s, of.lists), false});
            continue;
        }
        const part right = std::move(stack.back());
        stack.pop_back();
        part& left = stack.back();
        left = s.op == kind::both ? part{inside_and(left) + "; and " + inside_and(right), false}
                                  : part{left.text + "; or " + right.text, true};
    }
    return stack.back().text;
}

std::string facts_in_words(const pack& of, const pack_rule& rule, const referral& r) {
    std::vector<std::string> found;
    for (const auto& s : rule.when) add_facts(s, of, r, found);
    return joined(found, "; ");
}

std::string decision_in_words(std::string_view referral_id, const referral& r, const decision& d,
                              const pack& by) {
    return heading(referral_id, r, d, by) + reasons_in_words(r, d, by) +
           (d.duties.empty() ? "" : "\nDuties, whichever route is taken\n  " + duties_in_words(d.duties) + "\n") +
           questions_in_words(d) + "\nThis is a recommendation. A person decides.\n";
}

}  // namespace frontdoor
