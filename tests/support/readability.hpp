// SPDX-License-Identifier: BSL-1.0
// How hard a text is to read: the Flesch-Kincaid grade (Kincaid and others, 1975),
//
//     0.39 * words / sentences + 11.8 * syllables / words - 15.59
//
// which is the school year in the United States in which it can be read: in grade 6 a
// child is 11 or 12. It knows nothing of meaning; it finds long sentences and long words.
//
// Syllables are told from the spelling, for there is no dictionary here: each run of
// vowels is one, a silent e is none, and vowels that stand side by side and are both
// spoken are two. A few words come out wrong, about as often one way as the other: trust
// the grade of a paragraph more than that of a phrase.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace support {

struct readable_text {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;
};

namespace spelling {

inline bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_one_of(char c, std::string_view these) {
    return these.find(c) != std::string_view::npos;
}
inline bool is_vowel(char c) { return is_one_of(c, "aeiouy"); }

// Lower case; and what only looks like a vowel becomes a consonant: the u of "quiet", the
// y of "your" and "staying".
inline std::string plain(std::string_view word) {
    std::string spelt;
    for (const char c : word)
        spelt += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (std::size_t i = 0; i + 1 < spelt.size(); ++i) {
        if (spelt[i] == 'u' && i > 0 && spelt[i - 1] == 'q') spelt[i] = 'w';
        const bool after_consonant = i > 0 && !is_vowel(spelt[i - 1]);
        if (spelt[i] == 'y' && !after_consonant && is_vowel(spelt[i + 1])) spelt[i] = 'j';
    }
    return spelt;
}

// "home", "times", "asked"; but not "table", "houses", "wanted".
inline bool ends_in_silent_e(std::string_view word) {
    const std::size_t end = word.ends_with("es") || word.ends_with("ed") ? 2
                            : word.ends_with('e')                        ? 1
                                                                         : 0;
    if (end == 0 || word.size() < end + 2) return false;
    const char last = word[word.size() - end - 1];
    const char before = word[word.size() - end - 2];
    if (is_vowel(last)) return false;
    if (last == 'l' && !is_vowel(before) && !is_one_of(before, "lr")) return false;
    if (word.ends_with("ed")) return !is_one_of(last, "td");
    if (word.ends_with("es"))
        return !is_one_of(last, "sxzcg") && !word.ends_with("shes") &&
               !word.ends_with("ches");
    return true;
}

// Vowels side by side that are spoken apart: "being", "quiet", "violent", "usual".
inline std::size_t vowels_apart(std::string_view word) {
    std::size_t found = 0;
    for (const std::string_view spelt :
         {"eing", "oing", "ying", "iet", "iol", "ual", "uat", "iat", "riou", "viou",
          "rial", "riod", "erien", "dian", "creat", "idea", "area"})
        found += word.find(spelt) != std::string_view::npos;
    return found + (word.ends_with("ism") ? 1 : 0);
}

}  // namespace spelling

// Of one word, without its apostrophes; a number has one a digit. At least one.
inline std::size_t syllables_in(std::string_view word) {
    const std::string spelt = spelling::plain(word);
    if (spelt == "someone") return 2;
    if (spelt == "anyone") return 3;
    // What ends so keeps the silent e before it silent: "careful", "sometimes".
    for (const std::string_view end :
         {"ful", "less", "ly", "ment", "ments", "ness", "thing", "times", "where"})
        if (spelt.ends_with(end) && spelt.size() > end.size() + 1)
            return syllables_in(spelt.substr(0, spelt.size() - end.size())) + 1;
    std::size_t count = spelling::vowels_apart(spelt);
    bool in_vowels = false;
    for (const char c : spelt) {
        count += spelling::is_digit(c) || (spelling::is_vowel(c) && !in_vowels);
        in_vowels = spelling::is_vowel(c);
    }
    if (count > 1 && spelling::ends_in_silent_e(spelt)) --count;
    return std::max<std::size_t>(count, 1);
}

// A word is a run of letters, digits and apostrophes; a sentence ends at a full stop,
// question mark or exclamation mark with no letter or digit after it, or with the text.
inline readable_text measure(std::string_view text) {
    readable_text found;
    std::string word;
    bool in_sentence = false;
    const auto end_word = [&] {
        if (word.empty()) return;
        ++found.words;
        found.syllables += syllables_in(word);
        in_sentence = true;
        word.clear();
    };
    const auto end_sentence = [&] {
        found.sentences += in_sentence;
        in_sentence = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        if (spelling::is_letter(c) || spelling::is_digit(c))
            word += c;
        else if (c != '\'')
            end_word();
        if (spelling::is_one_of(c, ".?!") && !spelling::is_letter(next) &&
            !spelling::is_digit(next))
            end_sentence();
    }
    end_word();
    end_sentence();
    return found;
}

// Of an empty text, 0.
inline double flesch_kincaid_grade(std::string_view text) {
    const auto found = measure(text);
    if (found.words == 0) return 0;
    const auto words = static_cast<double>(found.words);
    return 0.39 * words / static_cast<double>(found.sentences) +
           11.8 * static_cast<double>(found.syllables) / words - 15.59;
}

}  // namespace support
