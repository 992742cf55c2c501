// SPDX-License-Identifier: BSL-1.0
// A condition as a sentence, made from the condition and nothing else:
//
//     Injury with no explanation; and the child is under 2 years old
//     Home conditions poor; and any of these: self-harm; eating disorder; or bullied
//     Self-harm; or (bullied; and the child is under 5 years old)
#include <string>
#include <utility>
#include <vector>

#include <frontdoor/explanation/words.hpp>
#include <frontdoor/facts/facts.hpp>

#include "fact_words.hpp"

namespace frontdoor {

namespace {

using kind = condition_step::kind;

// A condition as a tree, a join of like joins made one.
struct tree {
    kind op;               // both, either; or a term
    std::string text;      // of a term
    bool ends_in_list;     // so that nothing may follow it
    std::vector<tree> of;  // of a join
};

// "Injury" to "injury"; "MARAC" stays.
std::string inside_sentence(std::string text) {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() > 1 && is_capital(text[0]) && !is_capital(text[1]))
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string at_the_beginning(std::string text) {
    const auto first = text.find_first_not_of('(');
    if (first != text.npos && text[first] >= 'a' && text[first] <= 'z')
        text[first] = static_cast<char>(text[first] - 'a' + 'A');
    return text;
}

std::string label(const pack& of, std::size_t i) {
    return inside_sentence(std::string(label_of(of, indicator{i})));
}

std::string count_in_words(counted which, unsigned least) {
    const auto number = std::to_string(least);
    if (which == counted::early_help_in_place_months)
        return "early help has been in place for " + number +
               (least == 1 ? " month" : " months") + " or more";
    return number + " or more " +
           inside_sentence(std::string(counted_vocabulary.label(which)));
}

std::string members_in_words(const pack& of, const condition_list& list) {
    if (!list.id.empty()) {
        std::string name{list.id};
        for (char& c : name)
            if (c == '_') c = ' ';
        return "of the " + name;
    }
    std::string text;
    list.members.for_each(
        [&](std::size_t i) { text += (text.empty() ? "" : "; ") + label(of, i); });
    return "of these: " + text;
}

std::string some_of(const condition_step& s, const pack& of) {
    const auto members = members_in_words(of, of.lists[s.which]);
    if (s.op == kind::all_of) return "all " + members;
    return s.value == 1 ? "any " + members
                        : std::to_string(s.value) + " or more " + members;
}

std::string term_in_words(const condition_step& s, const pack& of) {
    switch (s.op) {
        case kind::always: return "every child";
        case kind::unborn: return "the child is not yet born";
        case kind::indicator: return label(of, s.value);
        case kind::not_strength: return "it is not known that " + label(of, s.value);
        case kind::age_below:
            return "the child is under " + months_in_words(s.value) + " old";
        case kind::count: return count_in_words(static_cast<counted>(s.which), s.value);
        case kind::at_least:
        case kind::all_of: return some_of(s, of);
        case kind::both:
        case kind::either: break;
    }
    return {};
}

void take_in(tree& join, tree part) {
    if (part.op != join.op) return join.of.push_back(std::move(part));
    for (auto& each : part.of) join.of.push_back(std::move(each));
}

tree tree_of(const pack& of, const pack_rule& rule) {
    std::vector<tree> stack;
    for (const auto& s : rule.when) {
        if (s.op != kind::both && s.op != kind::either) {
            const bool written_out = s.names_list() && of.lists[s.which].id.empty();
            stack.push_back({s.op, term_in_words(s, of), written_out, {}});
            continue;
        }
        tree join{s.op, {}, false, {}};
        const auto first = stack.end() - 2;
        take_in(join, std::move(first[0]));
        take_in(join, std::move(first[1]));
        stack.erase(first, stack.end());
        stack.push_back(std::move(join));
    }
    return std::move(stack.back());
}

bool is_join(const tree& t) { return !t.of.empty() || t.ends_in_list; }

std::string in_words(const tree& t);

std::string set_apart(const tree& t) {
    return is_join(t) ? "(" + in_words(t) + ")" : t.text;
}

// Single terms first, then what needs parentheses.
std::string alternatives(const tree& t) {
    std::vector<std::string> parts;
    for (const bool joins : {false, true})
        for (const auto& part : t.of)
            if (is_join(part) == joins) parts.push_back(set_apart(part));
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) text += i + 1 == parts.size() ? "; or " : "; ";
        text += parts[i];
    }
    return text;
}

std::string one_of(const tree& t) {
    return (t.of.size() == 2 ? "either of these: " : "any of these: ") + alternatives(t);
}

// Single terms first. What ends in a list needs no parentheses where it is the last.
std::string together(const tree& t) {
    std::string text;
    std::vector<const tree*> joins;
    const auto add = [&](const std::string& part) {
        text += (text.empty() ? "" : "; and ") + part;
    };
    for (const auto& part : t.of) {
        if (is_join(part))
            joins.push_back(&part);
        else
            add(part.text);
    }
    for (const auto* join : joins)
        add(joins.size() == 1 ? in_words(*join) : set_apart(*join));
    return text;
}

std::string in_words(const tree& t) {
    if (t.op == kind::either) return one_of(t);
    if (t.op == kind::both) return together(t);
    return t.text;
}

}  // namespace

std::string condition_in_words(const pack& of, const pack_rule& rule) {
    const tree whole = tree_of(of, rule);
    const bool two = whole.op == kind::either && whole.of.size() == 2;
    return at_the_beginning(two ? alternatives(whole) : in_words(whole));
}

}  // namespace frontdoor
