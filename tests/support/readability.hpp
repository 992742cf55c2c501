// SPDX-License-Identifier: BSL-1.0
// How hard a text is to read: the Flesch-Kincaid grade (Kincaid and others, 1975),
//
//     0.39 * words / sentences + 11.8 * syllables / words - 15.59
//
// which is the school year in the United States at which it can be read: grade 6 is a child
// of 11 or 12. It knows nothing of meaning; it finds long sentences and long words.
//
// Syllables are counted by spelling, as there is no dictionary here: each run of vowels is
// one, less the silent endings, plus the commonest vowels that stand side by side and are
// both spoken. On everyday English it is wrong in few words, and about as often one way as
// the other, so trust it for a paragraph more than for a phrase.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace support {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

inline std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

// Whether the last e is not spoken: "home", "times", "asked"; but "table", "houses", "wanted".
inline bool ends_in_silent_e(std::string_view word) {
    const auto has = [&](std::string_view end) { return word.ends_with(end); };
    const auto before = [&](std::size_t from_end) {
        return word.size() > from_end ? word[word.size() - 1 - from_end] : ' ';
    };
    const bool is_le = (has("le") || has("les") || has("led")) &&
                       !is_vowel(before(has("le") ? 2 : 3)) && word.size() > 3;
    if (is_le) return false;
    if (has("e")) return !is_vowel(before(1));
    if (has("ed")) return !is_vowel(before(2)) && before(2) != 't' && before(2) != 'd';
    if (has("es"))
        return !is_vowel(before(2)) &&
               std::string_view("sxzcg").find(before(2)) == std::string_view::npos &&
               !has("shes") && !has("ches");
    return false;
}

// Of one word in lower case, letters alone (an apostrophe is left out). At least one.
inline std::size_t syllables_of_letters(std::string_view word) {
    // Vowels side by side of which each is spoken: "being", "idea", "violent", "usual".
    constexpr std::array<std::string_view, 10> apart{"eing", "iet",  "iol", "ual", "uat",
                                                     "iat",  "riou", "dea", "eat", "oing"};
    std::size_t count = 0;
    bool in_vowels = false;
    for (const char c : word) {
        count += is_vowel(c) && !in_vowels;
        in_vowels = is_vowel(c);
    }
    for (const auto pair : apart)
        if (pair != "eat" && word.find(pair) != std::string_view::npos) ++count;
    if (word.find("creat") != std::string_view::npos) ++count;
    if (count > 1 && ends_in_silent_e(word)) --count;
    // A silent e in the middle: "careful", "homeless", "something", "someone".
    for (const auto part : {"some", "care", "home", "safe", "hope"})
        if (const auto at = word.find(part);
            at == 0 && word.size() > 5 && !is_vowel(word[4]) && word[4] != 's' && word[4] != 'd' &&
            word[4] != 'r' && word[4] != 'l' && count > 1)
            --count;
    return std::max<std::size_t>(count, 1);
}

}  // namespace support
