// SPDX-License-Identifier: BSL-1.0
#include "notation_reader.hpp"

#include <charconv>
#include <stdexcept>

namespace frontdoor::detail {

namespace {

using kind = condition_step::kind;

constexpr std::size_t deepest = 32;

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class notation_reader {
public:
    notation_reader(std::string_view text, const pack_terms& terms) : text_{text}, terms_{terms} {}

    condition whole() {
        condition made = either();
        if (!at_end()) fail("\"and\", \"or\" or the end of the condition belongs here");
        return made;
    }

private:
    condition either() {
        condition made = both();
        while (take_word("or")) made = condition::join(kind::either, made, both());
        return made;
    }
    condition both() {
        condition made = term();
        while (take_word("and")) made = condition::join(kind::both, made, term());
        return made;
    }

    // What the terms themselves refuse is said of the place where the term begins.
    condition term() {
        skip_space();
        const auto begin = at_;
        try {
            if (take("(")) return in_parentheses();
            return named_term(word());
        } catch (const std::logic_error& refused) {
            throw placed_mistake(begin, refused.what());
        }
    }
    condition in_parentheses() {
        if (++depth_ > deepest) fail("more than 32 parentheses inside one another");
        condition made = either();
        need(")");
        --depth_;
        return made;
    }
    condition named_term(std::string_view name) {
        if (name == "always") return condition::of({kind::always, 0, 0});
        if (name == "unborn") return condition::of({kind::unborn, 0, 0});
        if (name == "not") return not_strength_term(word(), terms_);
        if (name == "age") return age_limit();
        if (name == "at_least") return counted_list();
        if (name == "all") return whole_list();
        if (counted_vocabulary.find(name)) return reached_count(name);
        return risk_term(name, terms_);
    }

    condition age_limit() {
        need("<");
        const auto amount = number();
        if (take_word("y")) return age_term(static_cast<unsigned long long>(amount) * 12);
        if (take_word("m")) return age_term(static_cast<unsigned long long>(amount));
        fail("years or months belong after the number, as in age < 5y or age < 18m");
    }
    condition reached_count(std::string_view name) {
        need(">=");
        return count_term(name, number(), terms_);
    }
    condition counted_list() {
        need("(");
        const auto least = number();
        need(";");
        const auto members = list();
        return at_least_term(least, members);
    }
    condition whole_list() {
        need("(");
        return all_term(list());
    }
    condition_list list() {
        std::vector<std::string_view> names;
        do names.push_back(word());
        while (take(","));
        need(")");
        return list_of_risks(names, terms_);
    }

    void skip_space() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }
    bool at_end() {
        skip_space();
        return at_ == text_.size();
    }
    bool take(std::string_view mark) {
        skip_space();
        if (text_.substr(at_, mark.size()) != mark) return false;
        at_ += mark.size();
        return true;
    }
    void need(std::string_view mark) {
        if (!take(mark)) fail("\"" + std::string(mark) + "\" belongs here");
    }
    std::string_view next_word() {
        skip_space();
        auto end = at_;
        while (end < text_.size() && is_name_character(text_[end])) ++end;
        return text_.substr(at_, end - at_);
    }
    bool take_word(std::string_view expected) {
        if (next_word() != expected) return false;
        at_ += expected.size();
        return true;
    }
    std::string_view word() {
        const auto found = next_word();
        if (found.empty()) fail("a name belongs here");
        at_ += found.size();
        return found;
    }
    // Six digits at most, which is past every limit; or a parameter's name.
    long long number() {
        if (const auto named = terms_.find_parameter(next_word())) {
            word();
            return *named;
        }
        long long value = 0;
        const auto* begin = text_.data() + at_;
        const auto [end, wrong] = std::from_chars(begin, text_.data() + text_.size(), value);
        if (wrong != std::errc{} || value < 0 || end - begin > 6)
            fail("a whole number of six digits at most, or a parameter, belongs here");
        at_ += static_cast<std::size_t>(end - begin);
        return value;
    }

    [[noreturn]] void fail(const std::string& what) const { throw placed_mistake(at_, what); }

    std::string_view text_;
    const pack_terms& terms_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
};

}  // namespace

condition read_notation(std::string_view text, const pack_terms& terms) {
    try {
        return notation_reader(text, terms).whole();
    } catch (const std::logic_error& refused) {
        throw placed_mistake(0, refused.what());
    }
}

}  // namespace frontdoor::detail
