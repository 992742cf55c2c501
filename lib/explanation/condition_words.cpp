// SPDX-License-Identifier: BSL-1.0
// A condition as a sentence, made from the condition and nothing else:
//
//     Injury with no explanation; and the child is under 2 years old
//     Home conditions poor; and any of these: self-harm; eating disorder; or bullied
//     Either of these: (a) self-harm; or (b) the child is not yet born; and bullied
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
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string label(std::size_t i) {
    return inside_sentence(std::string(label_of(indicator{i})));
}

std::string count_in_words(counted which, unsigned least) {
    const auto number = std::to_string(least);
    if (which == counted::early_help_in_place_months)
        return "early help has been in place for " + number +
               (least == 1 ? " month" : " months") + " or more";
    return number + " or more " +
           inside_sentence(std::string(counted_vocabulary.label(which)));
}

std::string members_in_words(const condition_list& list) {
    if (!list.id.empty()) {
        std::string name{list.id};
        for (char& c : name)
            if (c == '_') c = ' ';
        return "of the " + name;
    }
    std::string text;
    list.members.for_each([&](std::size_t i) { text += (text.empty() ? "" : "; ") + label(i); });
    return "of these: " + text;
}

std::string some_of(const condition_step& s, const condition_list& list) {
    const auto members = members_in_words(list);
    if (s.op == kind::all_of) return "all " + members;
    return s.value == 1 ? "any " + members : std::to_string(s.value) + " or more " + members;
}

std::string term_in_words(const condition_step& s, std::span<const condition_list> lists) {
    switch (s.op) {
        case kind::always: return "every child";
        case kind::unborn: return "the child is not yet born";
        case kind::indicator: return label(s.value);
        case kind::not_strength: return "it is not known that " + label(s.value);
        case kind::age_below: return "the child is under " + months_in_words(s.value) + " old";
        case kind::count: return count_in_words(static_cast<counted>(s.which), s.value);
        case kind::at_least:
        case kind::all_of: return some_of(s, lists[s.which]);
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
            stack.push_back({s.op, term_in_words(s, of.lists), written_out, {}});
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

std::string in_words(const tree& t, int depth);

bool has_joins(const tree& either) {
    for (const auto& part : either.of)
        if (!part.of.empty() || part.ends_in_list) return true;
    return false;
}

// Alternatives that are joins themselves are lettered; deeper ones stand in parentheses.
std::string alternatives(const tree& t, int depth) {
    const bool lettered = has_joins(t);
    std::string text = t.of.size() == 2 ? "either of these: " : "any of these: ";
    for (std::size_t i = 0; i < t.of.size(); ++i) {
        if (i != 0) text += i + 1 == t.of.size() ? "; or " : "; ";
        if (lettered) text += std::string("(") + static_cast<char>('a' + i) + ") ";
        text += in_words(t.of[i], depth + 1);
    }
    return text;
}

// Single terms first, and what ends in a list last: all reads on without parentheses.
std::string together(const tree& t, int depth) {
    std::string text;
    std::vector<const tree*> groups;
    const auto add = [&](const std::string& part) {
        text += (text.empty() ? "" : "; and ") + part;
    };
    for (const auto& part : t.of) {
        if (part.op == kind::either || part.ends_in_list) groups.push_back(&part);
        else add(part.text);
    }
    for (const auto* group : groups) {
        const auto words = in_words(*group, depth);
        add(groups.size() > 1 || depth > 0 ? "(" + words + ")" : words);
    }
    return text;
}

std::string in_words(const tree& t, int depth) {
    if (t.op == kind::either) return alternatives(t, depth);
    if (t.op == kind::both) return together(t, depth);
    return t.text;
}

bool is_two_terms(const tree& t) { return t.op == kind::either && t.of.size() == 2 && !has_joins(t); }

}  // namespace

std::string condition_in_words(const pack& of, const pack_rule& rule) {
    const tree whole = tree_of(of, rule);
    if (is_two_terms(whole))
        return at_the_beginning(whole.of[0].text + "; or " + whole.of[1].text);
    return at_the_beginning(in_words(whole, 0));
}

}  // namespace frontdoor
